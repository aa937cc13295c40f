import { type UserId } from '@anverso/kernel';
import { editRate, ngramMatches, type NgramMatches, scoreOfMatches } from '@anverso/language';
import { type Segment, type SegmentEvent } from '@anverso/translation';
import { measureSegments, type MeasuredSegment, type Measures } from './edition-metrics.js';

/** Orders of n-grams that chrF++ counts, and how many figures each of them has. */
const ORDERS = 8;
const FIGURES = ['hypothesis', 'reference', 'common'] as const;
/** Length of {@link DraftSums.ngrams}. */
export const NGRAM_FIGURES = ORDERS * FIGURES.length;

/** What drafts were worth, in figures that may be added up; {@link measuresOfSums} says what they mean. */
export interface DraftSums {
  segments: number;
  /** Those of them that had a draft. */
  drafted: number;
  words: number;
  /** Words of the approved text where there was a draft, as edits are counted. */
  draftWords: number;
  edits: number;
  ngrams: readonly number[];
  editMs: number;
}

/** The sums of one source of drafts and one translator in one approved edition. */
export interface DraftMeasures extends DraftSums {
  source: string;
  translatorId: UserId;
}

/** The sums of an approved edition, apart by where drafts came from and by who read them last. */
export function draftMeasures(
  segments: readonly Pick<Segment, 'id' | 'target' | 'confirmedBy' | 'lastEditedBy'>[],
  events: readonly SegmentEvent[],
  approvedBy: UserId,
): DraftMeasures[] {
  const readers = new Map(segments.map(({ id, confirmedBy, lastEditedBy }) => [id, confirmedBy ?? lastEditedBy]));
  const readerOf = ({ segmentId }: MeasuredSegment): UserId => readers.get(segmentId) ?? approvedBy;
  const groups = Map.groupBy(measureSegments(segments, events), (one) => `${one.source} ${readerOf(one)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ source: first.source, translatorId: readerOf(first), ...sumsOf(group) }];
  });
}

/** What sums amount to: HTER and chrF++ of all their texts as one. */
export function measuresOfSums(sums: DraftSums): Measures & { segments: number } {
  const { segments, drafted, words, draftWords, edits, ngrams, editMs } = sums;
  const rate = draftWords > 0 ? edits / draftWords : Math.min(edits, 1);
  return {
    segments,
    words,
    editRate: drafted === 0 ? null : Math.min(100, 100 * rate),
    likeness: drafted === 0 ? null : scoreOfMatches(unpack(ngrams)),
    editMs,
  };
}

function sumsOf(group: readonly MeasuredSegment[]): DraftSums {
  const pairs = group.flatMap(({ pair }) => pair ?? []);
  const { edits, referenceWords } = editRate(pairs);
  const add = (of: (one: MeasuredSegment) => number): number => group.reduce((sum, one) => sum + of(one), 0);
  return {
    segments: group.length,
    drafted: pairs.length,
    words: add(({ words }) => words),
    draftWords: referenceWords,
    edits,
    ngrams: pack(ngramMatches(pairs)),
    editMs: add(({ editMs }) => editMs),
  };
}

function pack(matches: readonly NgramMatches[]): number[] {
  return Array.from({ length: ORDERS }, (_, order) => FIGURES.map((figure) => matches[order]?.[figure] ?? 0)).flat();
}

function unpack(ngrams: readonly number[]): NgramMatches[] {
  return Array.from({ length: ORDERS }, (_, order) => {
    const [hypothesis = 0, reference = 0, common = 0] = ngrams.slice(order * FIGURES.length);
    return { hypothesis, reference, common };
  });
}
