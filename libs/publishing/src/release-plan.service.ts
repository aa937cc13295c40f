import { Injectable } from '@nestjs/common';
import { conflict, invalidInput, type Locale } from '@anverso/kernel';
import { slugify } from '@anverso/language';
import { Articles, Editions, type EditionSummary, facesOf, Revisions, Sections } from '@anverso/articles';
import { type Trx } from '@anverso/platform';
import { Approvals } from '@anverso/review';
import { articlePath, firstFreePath } from './domain/addresses.js';
import { type ReleaseEdition } from './domain/release.js';
import { Publications } from './publications.repository.js';
import { ReleaseRepository } from './releases.repository.js';
import { WithdrawalRepository } from './withdrawals.repository.js';

type UnaddressedEdition = Omit<ReleaseEdition, 'path'>;

/** Decides what a release is made of: the approved revisions of both faces, and their addresses. */
@Injectable()
export class ReleasePlan {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly sections: Sections,
    private readonly approvals: Approvals,
    private readonly publications: Publications,
    private readonly releases: ReleaseRepository,
    private readonly withdrawals: WithdrawalRepository,
  ) {}

  /** Both editions of every article, as approved; refuses the whole when one article has no standing approval. */
  async freeze(articleIds: readonly string[]): Promise<UnaddressedEdition[]> {
    const ids = [...new Set(articleIds)];
    if (ids.length === 0) throw invalidInput('RELEASE_EMPTY');
    const articles = await Promise.all(ids.map((id) => this.articles.get(id)));
    const editions = await this.editions.listOfArticles(ids);
    const approvals = new Map(
      (await this.approvals.findValid(editions.map(({ id }) => id))).map((approval) => [approval.editionId, approval]),
    );
    const faces = articles.map((article) => {
      const { source, target } = facesOf(article, editions);
      return { article, source, target, approval: approvals.get(target?.id ?? '') };
    });
    await this.refuseWhileWithdrawn(ids);
    const unapproved = faces.filter(({ approval }) => approval === undefined);
    if (unapproved.length > 0) {
      throw conflict('RELEASE_NOT_APPROVED', {
        articleIds: unapproved.map(({ article }) => article.id),
      });
    }
    return faces.flatMap(({ article, source, target, approval }): UnaddressedEdition[] => {
      if (source === undefined || target === undefined || approval === undefined) return [];
      const face = (edition: EditionSummary, revisionId: string) => ({
        editionId: edition.id,
        articleId: article.id,
        locale: edition.locale,
        revisionId,
        approvalId: approval.id,
      });
      return [face(source, approval.sourceRevisionId), face(target, approval.targetRevisionId)];
    });
  }

  /**
   * The addresses of these editions: the one where it is live or was before it was taken back, else one made of its
   * headline that no other edition was ever promised. The caller's transaction holds the choice.
   */
  async address(editions: readonly UnaddressedEdition[], trx: Trx): Promise<ReleaseEdition[]> {
    await this.releases.lockAddresses(trx);
    const wanted = await this.wantedPaths(editions);
    const livePaths = await this.publications.pathsOf([...wanted.keys()], trx);
    const formerPaths = await this.withdrawals.formerPaths([...wanted.keys()], trx);
    const promised = await this.releases.promisedPaths([...new Set(wanted.values())], trx);
    const takenNow = new Set<string>();
    return editions.map((edition) => {
      const takenBefore = promised.filter(({ editionId }) => editionId !== edition.editionId).map(({ path }) => path);
      const taken = new Set([...takenBefore, ...takenNow]);
      const ownPath = livePaths.get(edition.editionId) ?? formerPaths.get(edition.editionId);
      const path = ownPath ?? firstFreePath(wanted.get(edition.editionId) ?? '', taken);
      takenNow.add(path);
      return { ...edition, path };
    });
  }

  /** What is being taken back right now cannot be sent out: it would come back by accident. */
  private async refuseWhileWithdrawn(articleIds: readonly string[]): Promise<void> {
    const leaving = (await this.withdrawals.listLatest(articleIds)).filter(
      ({ state }) => state === 'planned' || state === 'withdrawing',
    );
    if (leaving.length > 0) {
      throw conflict('RELEASE_STORY_LEAVING', { articleIds: leaving.map(({ articleId }) => articleId) });
    }
  }

  private async wantedPaths(editions: readonly UnaddressedEdition[]): Promise<Map<string, string>> {
    const revisions = await this.revisions.getMany(editions.map(({ revisionId }) => revisionId));
    const sections = new Map((await this.sections.list()).map((section) => [section.id, section]));
    const articles = await Promise.all(
      [...new Set(editions.map(({ articleId }) => articleId))].map((id) => this.articles.get(id)),
    );
    const sectionSlug = (articleId: string, locale: Locale): string => {
      const sectionId = articles.find(({ id }) => id === articleId)?.sectionId ?? '';
      return sections.get(sectionId)?.names[locale].slug ?? sectionId;
    };
    return new Map(
      editions.map(({ editionId, articleId, locale, revisionId }) => [
        editionId,
        articlePath(
          locale,
          sectionSlug(articleId, locale),
          slugify(revisions.get(revisionId)?.document.headline ?? ''),
        ),
      ]),
    );
  }
}
