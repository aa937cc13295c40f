import { Inject, Injectable } from '@nestjs/common';
import { AppError, assertTransition, type Clock, conflict, type UserId } from '@anverso/kernel';
import { Articles, Editions, Revisions } from '@anverso/articles';
import { CLOCK, DB, type Db, JobQueue, type Trx } from '@anverso/platform';
import { Approvals } from '@anverso/review';
import { type Manifest } from './domain/manifest.js';
import { MAX_CLAIMS, type Release, RELEASE_TRANSITIONS } from './domain/release.js';
import { type Publication } from './domain/story.js';
import { whileLeased } from './leases.js';
import { LiveSet } from './live-set.service.js';
import { Publications } from './publications.repository.js';
import { ReleasePlan } from './release-plan.service.js';
import { ReleaseRepository } from './releases.repository.js';
import { pageHashOf, SiteWriter } from './site-writer.service.js';
import { type SiteIndex } from './targets/publish-target.js';
import { WithdrawalRepository } from './withdrawals.repository.js';

@Injectable()
export class Releases {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly approvals: Approvals,
    private readonly releases: ReleaseRepository,
    private readonly publications: Publications,
    private readonly releasePlan: ReleasePlan,
    private readonly withdrawals: WithdrawalRepository,
    private readonly liveSet: LiveSet,
    private readonly site: SiteWriter,
  ) {}

  /** Freezes the approved words of these articles into one release, to go out now or at a moment. */
  async plan(request: { articleIds: readonly string[]; publishAt?: Date; userId: UserId }): Promise<Release> {
    const now = this.clock.now();
    const publishAt = request.publishAt !== undefined && request.publishAt > now ? request.publishAt : now;
    const frozen = await this.releasePlan.freeze(request.articleIds);
    const release = await this.db.transaction().execute(async (trx) => {
      const editions = await this.releasePlan.address(frozen, trx);
      return this.releases.insert({ publishAt, createdBy: request.userId, editions }, trx);
    });
    if (publishAt <= now) await this.ring(release.id);
    return release;
  }

  get(id: string): Promise<Release> {
    return this.releases.get(id);
  }

  /** Publishes a release whose time has come; safe to call at any time and again after a crash at any line. */
  async run(releaseId: string): Promise<void> {
    const release = await this.releases.claim(releaseId, this.clock.now());
    if (release === undefined) return;
    if (release.attempts > MAX_CLAIMS) {
      await this.releases.advance(releaseId, 'publishing', 'failed', 'RELEASE_DIED');
      return;
    }
    try {
      await whileLeased(
        () => this.releases.renewLease(releaseId),
        async () => {
          await this.site.prepare(await this.publicationsOf(release));
          await this.publish(release);
        },
      );
    } catch (error) {
      const isFinal = error instanceof AppError && !error.retryable;
      await this.releases.advance(releaseId, 'publishing', isFinal ? 'failed' : 'planned', reasonOf(error));
      if (!isFinal) throw error;
    }
  }

  /** The newest releases, whatever became of them. */
  list(limit = 100): Promise<Release[]> {
    return this.releases.list(limit);
  }

  /** Releases that wait for their moment, the next one first. */
  listPlanned(): Promise<Release[]> {
    return this.releases.listPlanned();
  }

  /** Calls off a release that waits; one that is already being published goes on. */
  async cancel(releaseId: string): Promise<Release> {
    const { state } = await this.releases.get(releaseId);
    if (state === 'cancelled') return this.releases.get(releaseId);
    assertTransition(RELEASE_TRANSITIONS, state, 'cancelled');
    const isCancelled = await this.releases.advance(releaseId, 'planned', 'cancelled', null);
    if (!isCancelled) throw conflict('RELEASE_UNDER_WAY');
    return this.releases.get(releaseId);
  }

  /** Lets a failed release try again. */
  async retry(releaseId: string): Promise<Release> {
    const release = await this.releases.get(releaseId);
    assertTransition(RELEASE_TRANSITIONS, release.state, 'planned');
    await this.releases.advance(releaseId, release.state, 'planned', null);
    await this.ring(releaseId);
    return this.releases.get(releaseId);
  }

  /** Writes the site anew from what is published, as after an upgrade or a change of the sections. */
  async rebuildSite(): Promise<void> {
    await this.liveSet.change(() => Promise.resolve(() => Promise.resolve()));
  }

  /** Releases that somebody should run now. */
  listDue(now: Date, limit = 50): Promise<string[]> {
    return this.releases.listDue(now, limit);
  }

  /** Rings for every release that is due and that nobody answers. */
  async ringUnanswered(): Promise<number> {
    const ids = await this.listDue(this.clock.now());
    for (const id of ids) await this.ring(id);
    return ids.length;
  }

  private ring(releaseId: string): Promise<void> {
    return this.queue.ring('publish-release', releaseId, { releaseId });
  }

  /**
   * One transaction around the site's switch: what is live is committed only after readers can reach it, and a crash in
   * between leaves pages that the next attempt finds already right.
   */
  private async publish(release: Release): Promise<void> {
    await this.liveSet.change(async (trx) => {
      await this.refuseWithdrawn(release, trx);
      for (const publication of await this.publicationsOf(release)) await this.publications.save(publication, trx);
      return async (index) =>
        this.releases.finish(release.id, await this.manifestOf(release, index), this.clock.now(), trx);
    });
  }

  /**
   * An approval that was taken back while the release waited stops it: nobody stands behind those words any more. So
   * does a story that was itself taken back meanwhile.
   */
  private async refuseWithdrawn(release: Release, trx: Trx): Promise<void> {
    await this.refuseStoriesTakenBack(release);
    const editionIds = release.editions.map(({ editionId }) => editionId);
    // Whoever takes an approval back holds its edition first: what stands now stands until the site has switched.
    await this.editions.holdAll(editionIds, trx);
    const standing = await this.approvals.findValid(editionIds, trx);
    const ids = new Set(standing.map(({ id }) => id));
    const withdrawn = release.editions.filter(({ approvalId }) => !ids.has(approvalId));
    if (withdrawn.length > 0) {
      throw conflict('RELEASE_APPROVAL_WITHDRAWN', {
        articleIds: [...new Set(withdrawn.map(({ articleId }) => articleId))],
      });
    }
  }

  private async refuseStoriesTakenBack({ editions, createdAt }: Release): Promise<void> {
    const articleIds = [...new Set(editions.map(({ articleId }) => articleId))];
    const later = (await this.withdrawals.listLatest(articleIds)).filter(
      (withdrawal) => withdrawal.state !== 'failed' && withdrawal.createdAt > createdAt,
    );
    if (later.length > 0) {
      throw conflict('RELEASE_STORY_WITHDRAWN', { articleIds: later.map(({ articleId }) => articleId) });
    }
  }

  /** The moment of a release is the one it was planned for, so that every attempt writes the same pages. */
  private async publicationsOf(release: Release): Promise<Publication[]> {
    const ids = [...new Set(release.editions.map(({ articleId }) => articleId))];
    const articles = await Promise.all(ids.map((id) => this.articles.get(id)));
    const sectionOf = new Map(articles.map(({ id, sectionId }) => [id, sectionId]));
    return release.editions.map((edition) => ({
      ...edition,
      sectionId: sectionOf.get(edition.articleId) ?? '',
      releaseId: release.id,
      firstPublishedAt: release.publishAt,
      updatedAt: release.publishAt,
    }));
  }

  private async manifestOf(release: Release, index: SiteIndex): Promise<Manifest> {
    const approvals = await this.approvals.getMany([...new Set(release.editions.map(({ approvalId }) => approvalId))]);
    const revisions = await this.revisions.getMany(release.editions.map(({ revisionId }) => revisionId));
    const editions = release.editions.map((edition) => {
      const approval = approvals.get(edition.approvalId);
      const revision = revisions.get(edition.revisionId);
      if (approval === undefined || revision === undefined) throw new Error('A release has lost what it froze.');
      return {
        ...edition,
        contentHash: revision.contentHash,
        approvedBy: approval.approvedBy,
        sourceHash: approval.sourceHash,
        targetHash: approval.targetHash,
        engines: approval.provenance.engines,
        people: approval.provenance.people,
        handedIn: approval.provenance.handedIn,
        pageHash: pageHashOf(index, edition.path),
      };
    });
    return { generation: index.generation, editions };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof AppError ? error.code : 'RELEASE_BROKE_OFF';
}
