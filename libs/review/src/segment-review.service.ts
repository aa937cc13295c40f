import { Inject, Injectable } from '@nestjs/common';
import { AppError, conflict, type Locale, otherLocale, type UserId } from '@anverso/kernel';
import { asTarget, type Edition, Editions } from '@anverso/articles';
import { DB, type Db, type Trx } from '@anverso/platform';
import {
  amongSegments,
  type CheckId,
  type CheckOptions,
  findingKey,
  HouseChecks,
  openFindings,
  Repetitions,
  type Segment,
  type SegmentEvent,
  Segments,
} from '@anverso/translation';
import { confirmedState } from './domain/confirmation.js';
import { type ReviewedSegment } from './domain/gates.js';

/** A text and a confirmation that came from outside, decided on this version of the segment. */
interface Brought {
  segmentId: string;
  version: number;
  /** Null where the text stays as it is. */
  target: string | null;
  confirms: boolean;
}

/** What a segment that somebody worked on, or put together with another, answers. */
const CHANGED: ReadonlySet<string> = new Set(['SEGMENT_CHANGED', 'SEGMENT_MERGED', 'SEGMENT_NOT_FOUND']);

@Injectable()
export class SegmentReview {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly repetitions: Repetitions,
    private readonly checks: HouseChecks,
  ) {}

  /** All segments of a target edition in reading order, each with its findings. */
  async list(editionId: string): Promise<ReviewedSegment[]> {
    const { locale } = asTarget(await this.editions.get(editionId));
    const segments = await this.segments.listOfEdition(editionId);
    const options = amongSegments(await this.checks.options(), segments);
    return segments.map((segment) => withFindings(segment, locale, options));
  }

  /** Saves a person's text. When somebody else saved first, the answer is a conflict that holds both texts. */
  saveTarget(change: { segmentId: string; version: number; target: string; userId: UserId }): Promise<ReviewedSegment> {
    return this.change(change.segmentId, (segment, edition, trx) => this.write(segment, change, trx));
  }

  /**
   * A person has read this translation against its source. A second person's confirmation makes it `reviewed`. Segments
   * of the same source that nobody has touched take the text over, to be read in their own place.
   */
  confirm(change: { segmentId: string; version: number; userId: UserId }): Promise<ReviewedSegment> {
    return this.change(change.segmentId, async (segment, edition, trx) => {
      const saved = await this.markRead(segment, change, trx);
      if (saved !== segment) await this.repetitions.spread(saved, trx);
      return saved;
    });
  }

  /**
   * A text, a confirmation, or both, in one step, for somebody who brings a whole edition: what they bring says of every
   * repetition what it wants, so nothing is given on from one to the others.
   */
  take(change: Brought & { userId: UserId }): Promise<ReviewedSegment> {
    return this.change(change.segmentId, (segment, edition, trx) => this.put(segment, change, trx));
  }

  /**
   * Takes texts and confirmations of one edition, all in one go: where something breaks, nothing of them stays. Answers the
   * segments that somebody changed in between, whose texts stay as they are.
   */
  async takeAll(editionId: string, changes: readonly Brought[], userId: UserId): Promise<ReadonlySet<string>> {
    return this.db.transaction().execute(async (trx) => {
      await this.lockInReview(editionId, trx);
      const missed = new Set<string>();
      for (const change of changes) if (!(await this.isTaken({ ...change, userId }, trx))) missed.add(change.segmentId);
      return missed;
    });
  }

  private async isTaken(change: Brought & { userId: UserId }, trx: Trx): Promise<boolean> {
    try {
      await this.put(await this.segments.get(change.segmentId, trx), change, trx);
      return true;
    } catch (error) {
      if (!(error instanceof AppError) || !CHANGED.has(error.code)) throw error;
      return false;
    }
  }

  private async put(segment: Segment, change: Brought & { userId: UserId }, trx: Trx): Promise<Segment> {
    const { version, target, confirms, userId } = change;
    const written = target === null ? segment : await this.write(segment, { version, target, userId }, trx);
    if (!confirms) return written;
    return this.markRead(written, { version: target === null ? version : written.version, userId }, trx);
  }

  /** Keeps a segment out of what is confirmed for others of the same source, or lets it follow them again. */
  setLoose(change: { segmentId: string; version: number; cutLoose: boolean }): Promise<ReviewedSegment> {
    return this.change(change.segmentId, async (segment, edition, trx) => {
      if (segment.cutLoose === change.cutLoose) return segment;
      const saved = await this.repetitions.setLoose(change, trx);
      if (saved === undefined) throw await this.changedMeanwhile(segment.id, undefined, trx);
      return saved;
    });
  }

  /** Sets a finding aside for a reason, which stays in the segment's history. */
  ignoreFinding(change: {
    segmentId: string;
    version: number;
    check: CheckId;
    /** Which finding of the check; every open one where it is left out. */
    key?: string;
    reason: string;
    userId: UserId;
  }): Promise<ReviewedSegment> {
    const { segmentId, version, check, reason, userId } = change;
    return this.change(segmentId, async (segment, edition, trx, options) => {
      const open = openFindings(segment, otherLocale(edition.locale), edition.locale, options);
      const keys = open.filter((finding) => finding.check === check).map(findingKey);
      const chosen = change.key === undefined ? keys : keys.filter((key) => key === change.key);
      if (chosen.length === 0) throw conflict('FINDING_NOT_OPEN', { check });
      if (UNIGNORABLE.has(check)) throw conflict('FINDING_NOT_IGNORABLE', { check });
      const ignored = [...segment.ignoredFindings, ...chosen.map((key) => ({ check, key, reason, by: userId }))];
      const saved = await this.segments.saveIgnored({ segmentId, version, ignored }, trx);
      if (saved === undefined) throw await this.changedMeanwhile(segmentId, undefined, trx);
      await this.record(saved, 'finding-ignored', userId, trx, { check, reason });
      return saved;
    });
  }

  async listEvents(segmentId: string): Promise<SegmentEvent[]> {
    await this.segments.get(segmentId);
    return this.segments.listEvents(segmentId);
  }

  /** One change of one segment, with its edition held so that nobody hands it in or approves it meanwhile. */
  private async change(
    segmentId: string,
    step: (segment: Segment, edition: Edition, trx: Trx, options: CheckOptions) => Promise<Segment>,
  ): Promise<ReviewedSegment> {
    const { editionId } = await this.segments.get(segmentId);
    const house = await this.checks.options();
    return this.db.transaction().execute(async (trx) => {
      const edition = await this.lockInReview(editionId, trx);
      const segment = await this.segments.get(segmentId, trx);
      const options = amongSegments(house, await this.repetitions.listRelated(segment, trx));
      return withFindings(await step(segment, edition, trx, options), edition.locale, options);
    });
  }

  private async lockInReview(editionId: string, trx: Trx): Promise<Edition> {
    const edition = await this.editions.lock(editionId, trx);
    if (edition.state !== 'in-review') throw conflict('EDITION_NOT_IN_REVIEW', { state: edition.state });
    return edition;
  }

  private async write(
    segment: Segment,
    change: { version: number; target: string; userId: UserId },
    trx: Trx,
  ): Promise<Segment> {
    const target = oneLine(change.target);
    // The same words are no conflict: an answer may have been lost, and its request sent again.
    if (segment.target === target) return segment;
    const saved = await this.segments.saveTarget({ ...change, segmentId: segment.id, target }, trx);
    if (saved === undefined) throw await this.changedMeanwhile(segment.id, target, trx);
    await this.record(saved, 'edited', change.userId, trx);
    return saved;
  }

  /** Answers the same segment where the person's confirmation says nothing new. */
  private async markRead(
    segment: Segment,
    { version, userId }: { version: number; userId: UserId },
    trx: Trx,
  ): Promise<Segment> {
    if (segment.target === null || segment.target.trim() === '') throw conflict('SEGMENT_EMPTY');
    if (segment.version !== version) throw await this.changedMeanwhile(segment.id, undefined, trx);
    const state = confirmedState(segment, userId);
    if (state === segment.state && !segment.stale) return segment;
    const saved = await this.segments.saveState({ segmentId: segment.id, version, state, confirmedBy: userId }, trx);
    if (saved === undefined) throw await this.changedMeanwhile(segment.id, undefined, trx);
    await this.record(saved, 'confirmed', userId, trx);
    return saved;
  }

  private async changedMeanwhile(segmentId: string, yours: string | undefined, trx: Trx) {
    const { source, target, version, lastEditedBy } = await this.segments.get(segmentId, trx);
    return conflict('SEGMENT_CHANGED', { yours: yours ?? null, theirs: target, source, version, lastEditedBy });
  }

  private record(
    segment: Segment,
    kind: SegmentEvent['kind'],
    actorId: UserId,
    trx: Trx,
    ignoredFinding: SegmentEvent['ignoredFinding'] = null,
  ): Promise<void> {
    const { id, origin, engine, target, version } = segment;
    return this.segments.record({ segmentId: id, kind, actorId, origin, engine, target, version, ignoredFinding }, trx);
  }
}

/** A line break of a translation is an inline code; one that was typed or pasted is a space. */
function oneLine(target: string): string {
  return target.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}

/** A text that is missing, or whose codes are broken, cannot be published for any reason. */
const UNIGNORABLE: ReadonlySet<CheckId> = new Set(['empty', 'inline-codes']);

/** A segment of an edition in this locale, with what stands open against it. */
export function withFindings(segment: Segment, locale: Locale, options: CheckOptions): ReviewedSegment {
  return { segment, findings: openFindings(segment, otherLocale(locale), locale, options) };
}
