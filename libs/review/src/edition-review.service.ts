import { Inject, Injectable } from '@nestjs/common';
import {
  assertTransition,
  conflict,
  forbidden,
  type Locale,
  otherLocale,
  PeopleNames,
  type UserId,
} from '@anverso/kernel';
import { cutsOf, mergeSegments, normalizeDocument, segmentKey, type ArticleDocument } from '@anverso/document';
import {
  asTarget,
  type Edition,
  Editions,
  type Revision,
  Revisions,
  type TargetEdition,
  type TargetState,
  TARGET_TRANSITIONS,
} from '@anverso/articles';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import {
  amongSegments,
  type CheckOptions,
  HouseChecks,
  ignoredFindings,
  Memory,
  type Segment,
  Segments,
} from '@anverso/translation';
import { Approvals } from './approvals.repository.js';
import { type Approval } from './domain/approval.js';
import { editionFingerprint } from './domain/fingerprint.js';
import { type AnsweredSegment, type HandInGate, handInGate, isOpen, segmentsWorkedOnBy } from './domain/gates.js';
import { type HandIn } from './domain/hand-in.js';
import { provenanceOf, translatorsOf } from './domain/provenance.js';
import { HandIns } from './hand-ins.repository.js';
import { withFindings } from './segment-review.service.js';

@Injectable()
export class EditionReview {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly segments: Segments,
    private readonly memory: Memory,
    private readonly approvals: Approvals,
    private readonly handIns: HandIns,
    private readonly people: PeopleNames,
    private readonly checks: HouseChecks,
  ) {}

  /** What still keeps an edition from being handed in. */
  async gate(editionId: string): Promise<HandInGate> {
    const { locale, state } = asTarget(await this.editions.get(editionId));
    if (state === 'in-translation') throw conflict('EDITION_NOT_IN_REVIEW', { state });
    const segments = await this.segments.listOfEdition(editionId);
    const options = await this.checks.options();
    return handInGate(segments.map((segment) => withFindings(segment, locale, options)));
  }

  /** The translation as it stands, merged into the source's structure. */
  async preview(editionId: string): Promise<ArticleDocument> {
    const edition = await this.editions.get(editionId);
    const segments = await this.segments.listOfEdition(editionId);
    return this.merge(edition, segments);
  }

  /** The translator is done: every segment confirmed, nothing blocking. */
  async handIn(editionId: string, userId: UserId): Promise<void> {
    const options = await this.checks.options();
    await this.db.transaction().execute(async (trx) => {
      const edition = await this.lockTarget(editionId, 'handed-in', trx);
      const segments = await this.segments.listOfEdition(editionId, trx);
      this.refuseWhileOpen(edition, segments, options);
      const fingerprint = editionFingerprint(edition, segments);
      await this.handIns.insert({ editionId, fingerprint, userId }, trx);
      await this.editions.advance(editionId, edition.state, 'handed-in', trx);
    });
  }

  /** The state of an edition in one hash: whoever approves says with it what they saw. */
  async fingerprint(editionId: string): Promise<string> {
    return editionFingerprint(await this.editions.get(editionId), await this.segments.listOfEdition(editionId));
  }

  /** An editor approves exactly what they saw; whoever worked on a word of it cannot. */
  async approve(editionId: string, userId: UserId, fingerprint: string): Promise<Approval> {
    // Before the transaction, which would hold one connection while it waited for another.
    const handedInBefore = await this.handIns.findLatest(editionId);
    const known = peopleOf(await this.segments.listOfEdition(editionId), userId, handedInBefore);
    const [names, options] = await Promise.all([this.people.namesOf(known), this.checks.options()]);
    return this.db.transaction().execute(async (trx) => {
      const edition = await this.lockTarget(editionId, 'approved', trx);
      const segments = await this.segments.listOfEdition(editionId, trx);
      if (editionFingerprint(edition, segments) !== fingerprint) throw conflict('APPROVAL_OUTDATED');
      const own = segmentsWorkedOnBy(answered(segments, edition.locale, amongSegments(options, segments)), userId);
      if (own.length > 0) throw forbidden('FOUR_EYES', { count: own.length, segments: own.map(({ id }) => id) });
      this.refuseWhileOpen(edition, segments, options);
      const handedIn = await this.handIns.findLatest(editionId, trx);
      if (peopleOf(segments, userId, handedIn).some((id) => !known.includes(id))) throw conflict('APPROVAL_OUTDATED');

      const source = await this.sourceOf(edition, segments, trx);
      const target = await this.revisions.freeze(editionId, await this.merge(edition, segments, source), userId, trx);
      const from = otherLocale(edition.locale);
      const approval = await this.approvals.insert(
        {
          editionId,
          sourceRevisionId: source.id,
          targetRevisionId: target.id,
          sourceHash: source.contentHash,
          targetHash: target.contentHash,
          approvedBy: userId,
          provenance: provenanceOf(segments, userId, from, names, handedIn),
        },
        trx,
      );
      await this.segments.moveAll(
        { editionId, from: ['translated', 'reviewed'], to: 'final', kind: 'approved', userId },
        trx,
      );
      await this.memory.remember(
        { approvalId: approval.id, approvedBy: userId, from, to: edition.locale, segments },
        trx,
      );
      await this.editions.advance(editionId, edition.state, 'approved', trx);
      return approval;
    });
  }

  /** Sends an edition back to its translator with a reason; an approval that stood is withdrawn, its memory with it. */
  async returnForReview(editionId: string, reason: string, userId: UserId): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      const edition = await this.lockTarget(editionId, 'in-review', trx);
      const withdrawn = await this.approvals.withdraw(editionId, trx);
      if (withdrawn !== undefined) await this.memory.forget(withdrawn, trx);
      await this.segments.moveAll({ editionId, from: ['final'], to: 'translated', kind: 'reopened', userId }, trx);
      await this.approvals.insertReturn(editionId, reason, userId, trx);
      await this.editions.advance(editionId, edition.state, 'in-review', trx);
    });
  }

  async listReturns(editionId: string): Promise<{ reason: string; returnedBy: string; createdAt: Date }[]> {
    await this.editions.get(editionId);
    return this.approvals.listReturns(editionId);
  }

  /** The target edition, held, if it may go to this state. */
  private async lockTarget(editionId: string, to: TargetState, trx: Trx): Promise<TargetEdition> {
    const edition = asTarget(await this.editions.lock(editionId, trx));
    assertTransition<TargetState>(TARGET_TRANSITIONS, edition.state, to);
    return edition;
  }

  private refuseWhileOpen(edition: Edition, segments: readonly Segment[], options: CheckOptions): void {
    const gate = handInGate(segments.map((segment) => withFindings(segment, edition.locale, options)));
    if (!isOpen(gate)) {
      throw conflict('HAND_IN_NOT_READY', {
        ...gate,
        unconfirmedCount: gate.unconfirmed.length,
        blockingCount: gate.blocking.length,
      });
    }
  }

  /** The revision that the segments were made from. */
  private sourceOf(edition: Edition, segments: readonly Segment[], db: DbOrTrx = this.db): Promise<Revision> {
    const [first] = segments;
    if (first === undefined) throw conflict('EDITION_NOT_IN_REVIEW', { state: edition.state });
    return this.revisions.get(first.sourceRevisionId, db);
  }

  private async merge(edition: Edition, segments: readonly Segment[], known?: Revision): Promise<ArticleDocument> {
    const source = known ?? (await this.sourceOf(edition, segments));
    const targets = new Map(
      segments.flatMap(({ unitPath, ordinal, target }) =>
        target === null ? [] : [[segmentKey(unitPath, ordinal), target] as const],
      ),
    );
    const merged = mergeSegments(source.document, otherLocale(edition.locale), targets, cutsOf(segments));
    return normalizeDocument({ ...merged, dateline: edition.document.dateline });
  }
}

function answered(segments: readonly Segment[], locale: Locale, options: CheckOptions): AnsweredSegment[] {
  const from = otherLocale(locale);
  return segments.map((segment) => ({ segment, ignored: ignoredFindings(segment, from, locale, options) }));
}

/** Everybody whose name an approval freezes. */
function peopleOf(segments: readonly Segment[], approver: UserId, handIn: HandIn | undefined): UserId[] {
  const others = handIn === undefined ? [approver] : [handIn.handedInBy, approver];
  return [...new Set([...translatorsOf(segments), ...others])];
}
