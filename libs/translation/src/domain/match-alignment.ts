import { type MatchToken } from './match-tokens.js';

/** What a token weighs when it differs, as the field does it: facts are adapted, marks and case matter least. */
export const WEIGHTS = { word: 1, number: 0.4, date: 0.4, punctuation: 0.25, case: 0.15, swap: 1 } as const;

type Difference = 'word' | 'number' | 'date' | 'punctuation' | 'case';

/** How one token of a remembered source stands to one of the wanted source; either may be missing. */
export type AlignmentStep =
  | { kind: 'same'; ours: MatchToken; theirs: MatchToken }
  | { kind: 'different'; ours: MatchToken; theirs: MatchToken; difference: Difference }
  | { kind: 'added'; ours: MatchToken; difference: Difference }
  | { kind: 'removed'; theirs: MatchToken; difference: Difference };

/** The steps from a remembered source to the wanted one that cost least, in reading order. */
export interface Alignment {
  steps: AlignmentStep[];
  distance: number;
  /** 1 where nothing differs. */
  similarity: number;
}

/** Weighted Damerau-Levenshtein over tokens (adjacent ones may swap), with the steps that it takes. */
export function align(ours: readonly MatchToken[], theirs: readonly MatchToken[]): Alignment {
  const costs = fillCosts(ours, theirs);
  const distance = costs.at(-1) ?? 0;
  const whole = Math.max(totalWeight(ours), totalWeight(theirs));
  const similarity = whole === 0 ? 1 : Math.max(0, 1 - distance / whole);
  return { steps: traceBack(ours, theirs, costs), distance, similarity };
}

/** A bound that {@link align} never exceeds, at a fraction of its cost: what both texts have, wherever it stands. */
export function similarityAtMost(ours: readonly MatchToken[], theirs: readonly MatchToken[]): number {
  const left = new Map<string, number>();
  for (const { key } of ours) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key, kind } of theirs) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    common += WEIGHTS[kind];
  }
  const whole = Math.max(totalWeight(ours), totalWeight(theirs));
  return whole === 0 ? 1 : common / whole;
}

/** What a text weighs as a whole. */
function totalWeight(tokens: readonly MatchToken[]): number {
  let sum = 0;
  for (const { kind } of tokens) sum += WEIGHTS[kind];
  return sum;
}

/** Row after row, each one longer than `theirs` by the empty beginning. */
function fillCosts(ours: readonly MatchToken[], theirs: readonly MatchToken[]): Float64Array {
  const width = theirs.length + 1;
  const costs = new Float64Array((ours.length + 1) * width);
  theirs.forEach(({ kind }, j) => (costs[j + 1] = (costs[j] ?? 0) + WEIGHTS[kind]));
  ours.forEach((own, i) => {
    const above = i * width;
    const weight = WEIGHTS[own.kind];
    let left = (costs[above] ?? 0) + weight;
    costs[above + width] = left;
    theirs.forEach((their, j) => {
      let cost = Math.min((costs[above + j + 1] ?? 0) + weight, left + WEIGHTS[their.kind]);
      cost = Math.min(cost, (costs[above + j] ?? 0) + changeCost(own, their));
      if (isSwap(ours, theirs, i, j)) cost = Math.min(cost, (costs[above - width + j - 1] ?? 0) + WEIGHTS.swap);
      costs[above + width + j + 1] = cost;
      left = cost;
    });
  });
  return costs;
}

function traceBack(ours: readonly MatchToken[], theirs: readonly MatchToken[], costs: Float64Array): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  const at = (row: number, column: number): number => costs[row * (theirs.length + 1) + column] ?? 0;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;
  let [i, j] = [ours.length, theirs.length];
  while (i > 0 || j > 0) {
    const [own, their] = [ours[i - 1], theirs[j - 1]];
    const cost = at(i, j);
    if (own !== undefined && their !== undefined && isNear(cost, at(i - 1, j - 1) + changeCost(own, their))) {
      steps.push(pairStep(own, their));
      [i, j] = [i - 1, j - 1];
    } else if (own !== undefined && isNear(cost, at(i - 1, j) + WEIGHTS[own.kind])) {
      steps.push({ kind: 'added', ours: own, difference: own.kind });
      i--;
    } else if (their !== undefined && isNear(cost, at(i, j - 1) + WEIGHTS[their.kind])) {
      steps.push({ kind: 'removed', theirs: their, difference: their.kind });
      j--;
    } else {
      steps.push(...swapSteps(ours, theirs, i, j));
      [i, j] = [i - 2, j - 2];
    }
  }
  return steps.reverse();
}

/** Two tokens that changed places, told as two changes; last step first. */
function swapSteps(ours: readonly MatchToken[], theirs: readonly MatchToken[], i: number, j: number): AlignmentStep[] {
  return [1, 2].flatMap((back): AlignmentStep[] => {
    const [own, their] = [ours[i - back], theirs[j - back]];
    return own === undefined || their === undefined
      ? []
      : [{ kind: 'different', ours: own, theirs: their, difference: own.kind }];
  });
}

function pairStep(ours: MatchToken, theirs: MatchToken): AlignmentStep {
  if (ours.text === theirs.text) return { kind: 'same', ours, theirs };
  const difference = ours.key === theirs.key ? 'case' : ours.kind === theirs.kind ? ours.kind : 'word';
  return { kind: 'different', ours, theirs, difference };
}

function changeCost(ours: MatchToken, theirs: MatchToken): number {
  if (ours.text === theirs.text) return 0;
  if (ours.key === theirs.key) return WEIGHTS.case;
  // A word never turns into a mark: that is one lost and another added.
  if (ours.kind !== theirs.kind) return WEIGHTS[ours.kind] + WEIGHTS[theirs.kind];
  return WEIGHTS[ours.kind];
}

function isSwap(ours: readonly MatchToken[], theirs: readonly MatchToken[], i: number, j: number): boolean {
  if (i === 0 || j === 0 || ours[i]?.text !== theirs[j - 1]?.text) return false;
  return ours[i - 1]?.text === theirs[j]?.text;
}
