import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidInput, otherLocale, type UserId } from '@anverso/kernel';
import { codedOffset, joinSegments, joinTargets, plainText, splitSegment, splitTarget } from '@anverso/document';
import { asTarget, Editions, Revisions, type TargetEdition } from '@anverso/articles';
import { DB, type Db, type Trx } from '@anverso/platform';
import {
  amongSegments,
  type CheckOptions,
  type CutPart,
  type Half,
  HouseChecks,
  partsBeforeMerge,
  type Segment,
  SegmentCuts,
  Segments,
  wholeBeforeSplit,
} from '@anverso/translation';
import { Comments } from './comments.repository.js';
import { type ReviewedSegment } from './domain/gates.js';
import { Leases } from './leases.repository.js';
import { withFindings } from './segment-review.service.js';

/** What a split or a merge left behind. */
export interface CutResult {
  kind: 'split' | 'merge';
  /** Both halves, or the one that was made of two. */
  segments: ReviewedSegment[];
  /** The one that is no more. */
  removed: string | null;
  /** Where the two meet in the whole source: splitting a merged segment there takes the merge back. */
  offset: number;
}

/** Segments cut another way than the rules of segmentation did. No word of source or translation gets lost by it. */
@Injectable()
export class SegmentCutting {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly segments: Segments,
    private readonly cuts: SegmentCuts,
    private readonly comments: Comments,
    private readonly leases: Leases,
    private readonly checks: HouseChecks,
  ) {}

  /** Cuts a segment in two at an offset of its source; nobody has read the halves yet. */
  split(change: { segmentId: string; offset: number; version: number; userId: UserId }): Promise<CutResult> {
    const { segmentId, offset, version, userId } = change;
    return this.change(segmentId, async (edition, trx, options) => {
      const segment = await this.segmentAt(segmentId, version, trx);
      const unit = await this.unitOf(segment, trx);
      const [first, second] = splitSegment(unit, segment.ordinal, offset).slice(segment.ordinal);
      if (first === undefined || second === undefined) throw invalidInput('SEGMENT_NOT_IN_UNIT');
      const last = await this.cuts.findLast(segmentId, trx);
      const known = partsBeforeMerge(last, segment, [first, second]);
      const [head, tail] = known ?? targetsOf(segment, [first, second], edition);
      const halves: [Half, Half] = [
        { source: first, target: head },
        { source: second, target: tail },
      ];
      const saved = await this.cuts.split(segment, halves, trx);
      if (saved === undefined) throw changed(await this.segments.get(segmentId, trx));
      if (known !== undefined && last !== undefined)
        await this.comments.moveBack({ from: segmentId, was: last.otherId }, saved[1].id, trx);
      const sourceOffset = codedOffset(segment.source, plainText(first.source).length);
      await this.record('split', segment, { otherId: saved[1].id, halves, whole: segment, sourceOffset, userId }, trx);
      return {
        kind: 'split',
        segments: await this.reviewed(saved, edition, options, trx),
        removed: null,
        offset: sourceOffset,
      };
    });
  }

  /** Makes one segment of a segment and the one behind it in the same paragraph; nobody has read it yet. */
  merge(change: { segmentId: string; version: number; nextVersion: number; userId: UserId }): Promise<CutResult> {
    const { segmentId, version, nextVersion, userId } = change;
    return this.change(segmentId, async (edition, trx, options) => {
      const first = await this.segmentAt(segmentId, version, trx);
      const unit = await this.unitOf(first, trx);
      const second = unit[unit.findIndex(({ id }) => id === segmentId) + 1];
      if (second === undefined) throw invalidInput('SEGMENT_JOIN_LAST');
      if (second.version !== nextVersion) throw changed(second);
      const { document } = await this.revisions.get(first.sourceRevisionId, trx);
      const source = joinSegments(document, unit, first.ordinal)[first.ordinal];
      if (source === undefined) throw invalidInput('SEGMENT_NOT_IN_UNIT');
      const known = wholeBeforeSplit(await this.cuts.findLast(segmentId, trx), [first, second], source);
      const whole: Half = { source, target: known === undefined ? joinedTarget(first, second, source) : known.target };
      await this.comments.move(second.id, first.id, trx);
      await this.leases.move(second.id, first.id, trx);
      const saved = await this.cuts.merge(first, second, whole, trx);
      if (saved === undefined) throw changed(await this.segments.get(segmentId, trx));
      const sourceOffset = codedOffset(source.source, plainText(first.source).length);
      const halves: [Half, Half] = [
        { source: first, target: first.target },
        { source: second, target: second.target },
      ];
      await this.record('merge', saved, { otherId: second.id, halves, whole: saved, sourceOffset, userId }, trx);
      return {
        kind: 'merge',
        segments: await this.reviewed([saved], edition, options, trx),
        removed: second.id,
        offset: sourceOffset,
      };
    });
  }

  /** One cut, with the edition held so that nobody hands it in, approves it or cuts it meanwhile. */
  private async change<Result>(
    segmentId: string,
    step: (edition: TargetEdition, trx: Trx, options: CheckOptions) => Promise<Result>,
  ): Promise<Result> {
    const { editionId } = await this.segments.get(segmentId);
    const options = await this.checks.options();
    return this.db.transaction().execute(async (trx) => {
      const edition = asTarget(await this.editions.lock(editionId, trx));
      if (edition.state !== 'in-review') throw conflict('EDITION_NOT_IN_REVIEW', { state: edition.state });
      return step(edition, trx, options);
    });
  }

  private async reviewed(
    segments: readonly Segment[],
    { id, locale }: TargetEdition,
    options: CheckOptions,
    trx: Trx,
  ): Promise<ReviewedSegment[]> {
    const among = amongSegments(options, await this.segments.listOfEdition(id, trx));
    return segments.map((segment) => withFindings(segment, locale, among));
  }

  private async segmentAt(segmentId: string, version: number, trx: Trx): Promise<Segment> {
    const segment = await this.segments.get(segmentId, trx);
    if (segment.version !== version) throw changed(segment);
    return segment;
  }

  private async unitOf({ editionId, unitPath }: Segment, trx: Trx): Promise<Segment[]> {
    return (await this.segments.listOfEdition(editionId, trx)).filter((segment) => segment.unitPath === unitPath);
  }

  private async record(
    kind: 'split' | 'merge',
    { id: segmentId, editionId }: Segment,
    cut: { otherId: string; whole: CutPart; halves: [Half, Half]; sourceOffset: number; userId: UserId },
    trx: Trx,
  ): Promise<void> {
    const { otherId, whole, halves, sourceOffset, userId } = cut;
    const [first, second] = halves.map(({ source: { source }, target }): CutPart => ({ source, target }));
    if (first === undefined || second === undefined) return;
    const left = [segmentId, ...(kind === 'split' ? [otherId] : [])];
    const segments = await Promise.all(left.map((id) => this.segments.get(id, trx)));
    const { source, target } = whole;
    await this.cuts.record(
      {
        kind,
        editionId,
        segmentId,
        otherId,
        whole: { source, target },
        sourceOffset,
        parts: [first, second],
        madeBy: userId,
      },
      segments,
      trx,
    );
  }
}

function targetsOf(
  { target, codes }: Segment,
  halves: readonly [Half['source'], Half['source']],
  { locale }: TargetEdition,
): readonly [string | null, string | null] {
  if (target === null || target.trim() === '') return [target, null];
  return splitTarget({ text: target, codes }, halves, otherLocale(locale), locale);
}

/** A side without words leaves the other as it is. */
function joinedTarget(first: Segment, second: Segment, joined: Half['source']): string | null {
  const [one, other] = [first, second].map((segment) => ({ ...segment, text: segment.target ?? '' }));
  if (one === undefined || other === undefined) return null;
  if (one.text.trim() === '' && other.text.trim() === '') return first.target ?? second.target;
  return joinTargets(one, other, joined);
}

/** Somebody else was first: what stands there now, for whoever wanted to cut the text of before. */
function changed({ id, source, target, version, lastEditedBy }: Segment) {
  return conflict('SEGMENT_CHANGED', { segmentId: id, yours: null, theirs: target, source, version, lastEditedBy });
}
