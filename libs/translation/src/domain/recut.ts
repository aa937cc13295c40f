import { type UserId } from '@anverso/kernel';
import { type SourceSegment } from '@anverso/document';
import { type Finding } from './finding.js';
import { type IgnoredFinding, type Segment, type SegmentOrigin } from './segment.js';

/** A source and its translation as they stood on one side of a cut. */
export interface CutPart {
  source: string;
  target: string | null;
}

/** One split or merge: which segment stayed, which came or went, and what whole and parts said at that moment. */
export interface Recut {
  id: string;
  editionId: string;
  kind: 'split' | 'merge';
  /** The one that stays. */
  segmentId: string;
  /** The one that came out of it, or went into it. */
  otherId: string;
  whole: CutPart;
  /** The place in the whole source where the parts meet. */
  sourceOffset: number;
  parts: readonly [CutPart, CutPart];
  madeBy: UserId;
  madeAt: Date;
}

/** How a segment came to its present bounds: who split or merged it last, and when. */
export type LastRecut = Pick<Recut, 'kind' | 'madeBy' | 'madeAt'>;

/** The last cut behind each segment, out of all cuts in their order; what was taken back left nothing behind. */
export function lastRecuts(recuts: readonly Recut[]): ReadonlyMap<string, LastRecut> {
  const last = new Map<string, Recut>();
  for (const recut of recuts) {
    const { kind, segmentId, otherId } = recut;
    const isUndone = takesBack(recut, last.get(segmentId));
    last.delete(otherId);
    if (isUndone) last.delete(segmentId);
    else last.set(segmentId, recut);
    if (!isUndone && kind === 'split') last.set(otherId, recut);
  }
  return last;
}

const takesBack = (recut: Recut, before: Recut | undefined): boolean =>
  before !== undefined &&
  before.kind !== recut.kind &&
  before.segmentId === recut.segmentId &&
  before.whole.source === recut.whole.source &&
  before.sourceOffset === recut.sourceOffset;

/** The translations of both halves as they were before a merge, when this split takes exactly that merge back. */
export function partsBeforeMerge(
  last: Recut | undefined,
  segment: CutPart,
  halves: readonly SourceSegment[],
): readonly [string | null, string | null] | undefined {
  if (last?.kind !== 'merge' || !isPart(last.whole, segment)) return undefined;
  const isSameCut = last.parts.every(({ source }, index) => source === halves[index]?.source);
  return isSameCut ? [last.parts[0].target, last.parts[1].target] : undefined;
}

/** The whole translation as it was before a split, when this merge takes exactly that split back. */
export function wholeBeforeSplit(
  last: Recut | undefined,
  [first, second]: readonly [Segment, Segment],
  joined: SourceSegment,
): CutPart | undefined {
  if (last?.kind !== 'split' || last.otherId !== second.id || last.whole.source !== joined.source) return undefined;
  return isPart(last.parts[0], first) && isPart(last.parts[1], second) ? last.whole : undefined;
}

const isPart = (part: CutPart, { source, target }: CutPart): boolean =>
  part.source === source && part.target === target;

/** What a cut leaves of a text's findings: the words may be anywhere else now. */
export const withoutPlaces = (findings: readonly Finding[]): Finding[] =>
  findings.map(({ check, type, severity, details, matter }) => ({ check, type, severity, details, matter }));

/** What was set aside by its words stays so in both parts; what was set aside by its check alone spoke of the old text. */
export const stillIgnored = (...lists: readonly (readonly IgnoredFinding[])[]): IgnoredFinding[] => {
  const byKey = lists.flat().filter(({ key }) => key !== undefined);
  return byKey.filter(
    (ignored, index) => byKey.findIndex(({ check, key }) => check === ignored.check && key === ignored.key) === index,
  );
};

/** What a person wrote counts as written by a person, beside whatever it stands. */
export function joinedOrigin(one: SegmentOrigin | null, other: SegmentOrigin | null): SegmentOrigin | null {
  const order: readonly SegmentOrigin[] = ['human', 'machine', 'memory'];
  return order.find((origin) => origin === one || origin === other) ?? null;
}

/** The others of these who are not the one that is named already. */
export function others(named: string | null, ...all: readonly (string | null)[]): string[] {
  return [...new Set(all.filter((one) => one !== null && one !== named))].filter((one) => one !== null);
}
