import { plainText } from '@anverso/document';
import { characterFScore, countWords, editRate, type ScoredPair } from '@anverso/language';
import { type Segment, type SegmentEvent } from '@anverso/translation';

/** Where a draft came from: an engine by its name, the memory, or nowhere, when people wrote all of it. */
type DraftSource = string;

export interface Measures {
  /** Words of the approved text. */
  words: number;
  /** HTER in percent: edits with shifts per hundred words of the approved text, never more than 100; null without a draft. */
  editRate: number | null;
  /** chrF++ from 0 to 100; null without a draft. */
  likeness: number | null;
  /** What people needed, by their steps; see {@link editTimes}. */
  editMs: number;
}

interface SegmentMeasures extends Measures {
  segmentId: string;
  position: number;
  source: DraftSource;
}

interface GroupMeasures extends Measures {
  source: DraftSource;
  segments: number;
}

/** How much of the drafts of an edition was changed until it was approved, and how long that took. */
export interface EditionMeasures {
  total: Measures & { segments: number };
  /** By where the drafts came from, the most words first. */
  bySource: GroupMeasures[];
  /** The most changed first. */
  segments: SegmentMeasures[];
}

/** A person who does nothing for longer than this is taken to be away. */
const LONGEST_PAUSE_MS = 5 * 60_000;

const BY_PEOPLE: readonly SegmentEvent['kind'][] = ['edited', 'confirmed', 'reopened', 'finding-ignored'];

/** One segment with its draft against its approved text. */
export interface MeasuredSegment {
  segmentId: string;
  source: DraftSource;
  pair: ScoredPair | undefined;
  words: number;
  editMs: number;
}

/** Measures the drafts of an approved edition against its text; `events` are the histories of its segments, oldest first. */
export function measureEdition(
  segments: readonly Pick<Segment, 'id' | 'position' | 'target'>[],
  events: readonly SegmentEvent[],
): EditionMeasures {
  const measured = measureSegments(segments, events);
  const positions = new Map(segments.map(({ id, position }) => [id, position]));
  const groups = Map.groupBy(measured, ({ source }) => source);
  return {
    total: { ...measuresOf(measured), segments: measured.length },
    bySource: [...groups]
      .map(([source, group]) => ({ source, segments: group.length, ...measuresOf(group) }))
      .sort((one, other) => other.words - one.words),
    segments: measured
      .map((one) => ({
        segmentId: one.segmentId,
        position: positions.get(one.segmentId) ?? 0,
        source: one.source,
        ...measuresOf([one]),
      }))
      .sort((one, other) => (other.editRate ?? -1) - (one.editRate ?? -1) || one.position - other.position),
  };
}

/** The last draft of each segment beside its approved text, and the time that people needed for it. */
export function measureSegments(
  segments: readonly Pick<Segment, 'id' | 'target'>[],
  events: readonly SegmentEvent[],
): MeasuredSegment[] {
  const drafts = new Map(
    events.flatMap((event) => (event.kind === 'drafted' && event.target !== null ? [[event.segmentId, event]] : [])),
  );
  const times = editTimes(events);
  return segments.map(({ id, target }): MeasuredSegment => {
    const reference = plainText(target ?? '');
    const draft = drafts.get(id);
    return {
      segmentId: id,
      source: sourceOf(draft),
      pair: draft === undefined ? undefined : { hypothesis: plainText(draft.target ?? ''), reference },
      words: countWords(reference),
      editMs: times.get(id) ?? 0,
    };
  });
}

/**
 * How long people were at each segment. The time between one step of a person in the edition and their next belongs to
 * the segment of the later one; after a pause of more than {@link LONGEST_PAUSE_MS} nobody knows, and nothing counts.
 */
export function editTimes(events: readonly SegmentEvent[]): Map<string, number> {
  const last = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { kind, actorId, segmentId, createdAt } of events) {
    if (actorId === null || !BY_PEOPLE.includes(kind)) continue;
    const at = createdAt.getTime();
    const pause = at - (last.get(actorId) ?? -Infinity);
    if (pause <= LONGEST_PAUSE_MS) times.set(segmentId, (times.get(segmentId) ?? 0) + pause);
    last.set(actorId, at);
  }
  return times;
}

function sourceOf(draft: SegmentEvent | undefined): DraftSource {
  if (draft === undefined) return 'human';
  return draft.origin === 'machine' ? (draft.engine ?? 'machine') : 'memory';
}

function measuresOf(measured: readonly MeasuredSegment[]): Measures {
  const pairs = measured.flatMap(({ pair }) => pair ?? []);
  const add = (of: (one: MeasuredSegment) => number): number => measured.reduce((sum, one) => sum + of(one), 0);
  return {
    words: add(({ words }) => words),
    editRate: pairs.length === 0 ? null : Math.min(100, editRate(pairs).score),
    likeness: pairs.length === 0 ? null : characterFScore(pairs),
    editMs: add(({ editMs }) => editMs),
  };
}
