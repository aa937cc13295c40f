import { type Alignment, alignmentOf, distanceOf, editMatrix, type Matrix } from './edit-matrix.js';
import { type ScoredPair } from './scored-pair.js';
import { type EditRateOptions, tercomWords } from './tercom-words.js';

/** Tercom's limits: words in a shift, and how far they may come from. */
const LONGEST_SHIFT = 10;
const FARTHEST_SHIFT = 50;
/** sacrebleu's own limit of shifts that are tried for one pair. */
const MOST_SHIFTS_TRIED = 1000;

export interface EditRate {
  /** Edits per hundred words of the reference; more than 100 where there are more edits than words. */
  readonly score: number;
  readonly edits: number;
  readonly referenceWords: number;
}

/**
 * Translation edit rate (TER): insertions, deletions, substitutions and shifts of blocks per word of the reference, over all
 * pairs. The figures are those of tercom as sacrebleu counts them; one pair gives the rate of a sentence.
 */
export function editRate(pairs: readonly ScoredPair[], options: EditRateOptions = {}): EditRate {
  let [edits, referenceWords] = [0, 0];
  for (const { hypothesis, reference } of pairs) {
    const words = tercomWords(reference, options);
    edits += countEdits(tercomWords(hypothesis, options), words);
    referenceWords += words.length;
  }
  const rate = referenceWords > 0 ? edits / referenceWords : Math.min(edits, 1);
  return { score: 100 * rate, edits, referenceWords };
}

/** HTER from 0 to 1: how much of a draft a person changed, measured against the text they left, never more than all of it. */
export function postEditRate(draft: string, postEdit: string, options: EditRateOptions = {}): number {
  return Math.min(1, editRate([{ hypothesis: draft, reference: postEdit }], options).score / 100);
}

interface Shift {
  readonly gain: number;
  readonly words: readonly number[];
  readonly matrix: Matrix;
}

function countEdits(hypothesis: readonly string[], reference: readonly string[]): number {
  if (reference.length === 0) return hypothesis.length;
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]): number[] =>
    words.map((word) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1));
  const wanted = numbered(reference);
  let words: readonly number[] = numbered(hypothesis);
  let matrix = editMatrix(words, wanted);
  let [shifts, tried] = [0, 0];
  for (;;) {
    const found = bestShift(words, wanted, matrix, tried);
    tried = found.tried;
    if (tried >= MOST_SHIFTS_TRIED || found.shift === undefined || found.shift.gain <= 0) break;
    shifts++;
    ({ words, matrix } = found.shift);
  }
  return shifts + distanceOf(matrix);
}

/** The shift that saves the most edits; of equal ones the longest, then the earliest, then the one to the earliest place. */
function bestShift(
  words: readonly number[],
  wanted: readonly number[],
  matrix: Matrix,
  triedBefore: number,
): { shift: Shift | undefined; tried: number } {
  const alignment = alignmentOf(matrix);
  const distance = distanceOf(matrix);
  let shift: Shift | undefined;
  let best: readonly number[] = [];
  let tried = triedBefore;
  for (const { from, at, length } of matchingBlocks(words, wanted)) {
    if (!isWorthwhile(alignment, from, at, length)) continue;
    for (const target of targetsOf(alignment, at, length)) {
      const moved = moveBlock(words, from, length, target);
      const candidate = editMatrix(moved, wanted, matrix, Math.min(from, target));
      const gain = distance - distanceOf(candidate);
      const rank = [gain, length, -from, -target];
      tried++;
      if (shift !== undefined && !isGreater(rank, best)) continue;
      best = rank;
      shift = { gain, words: moved, matrix: candidate };
    }
    if (tried >= MOST_SHIFTS_TRIED) break;
  }
  return { shift, tried };
}

/** Words of the hypothesis that stand in the reference too, in order, elsewhere or in the same place. */
function* matchingBlocks(
  words: readonly number[],
  wanted: readonly number[],
): Generator<{ from: number; at: number; length: number }> {
  for (let from = 0; from < words.length; from++) {
    const last = Math.min(wanted.length - 1, from + FARTHEST_SHIFT);
    for (let at = Math.max(0, from - FARTHEST_SHIFT); at <= last; at++) {
      let length = 0;
      while (length < LONGEST_SHIFT && from + length < words.length && words[from + length] === wanted[at + length])
        yield { from, at, length: ++length };
    }
  }
}

/** Only what is wrong on both sides is moved, and not into itself. */
function isWorthwhile(
  { positions, wrongInHypothesis, wrongInReference }: Alignment,
  from: number,
  at: number,
  length: number,
): boolean {
  const isWrong = (sums: readonly number[], start: number): boolean => sums[start + length] !== sums[start];
  const position = positions[at] ?? -1;
  return (
    isWrong(wrongInHypothesis, from) && isWrong(wrongInReference, at) && (position < from || position >= from + length)
  );
}

function targetsOf({ positions }: Alignment, at: number, length: number): number[] {
  const targets: number[] = [];
  for (let index = at - 1; index < at + length; index++) {
    const target = index < 0 ? 0 : (positions[index] ?? -1) + 1;
    if (target !== targets.at(-1)) targets.push(target);
  }
  return targets;
}

function moveBlock(words: readonly number[], from: number, length: number, target: number): number[] {
  const block = words.slice(from, from + length);
  const rest = [...words.slice(0, from), ...words.slice(from + length)];
  const place = target <= from ? target : target > from + length ? target - length : target;
  return [...rest.slice(0, place), ...block, ...rest.slice(place)];
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
