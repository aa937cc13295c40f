import { type ScoredPair, spacedWords } from './scored-pair.js';

/** chrF++ unless told otherwise: character n-grams up to 6, word n-grams up to 2, recall counted twice. */
export interface CharacterFScoreOptions {
  readonly characterOrder?: number;
  readonly wordOrder?: number;
  readonly beta?: number;
  readonly lowercase?: boolean;
  /** Whether spaces count as characters. */
  readonly whitespace?: boolean;
  /** Orders without n-grams count as almost nothing, as in the authors' own script, instead of not at all. */
  readonly epsilonSmoothing?: boolean;
}

type Settings = Required<CharacterFScoreOptions>;

const CHRF_PLUS_PLUS: Settings = {
  characterOrder: 6,
  wordOrder: 2,
  beta: 2,
  lowercase: false,
  whitespace: false,
  epsilonSmoothing: false,
};

const EPSILON = 1e-16;
const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** How many n-grams of one order stand in the hypothesis, in the reference, and in both. */
export interface NgramMatches {
  hypothesis: number;
  reference: number;
  common: number;
}

/**
 * chrF++ from 0 to 100: how alike texts are by their runs of characters and words, over all pairs. The figures are those of
 * sacrebleu; one pair gives the score of a sentence.
 */
export function characterFScore(pairs: readonly ScoredPair[], options: CharacterFScoreOptions = {}): number {
  return scoreOfMatches(ngramMatches(pairs, options), options);
}

/** What a score is made of, order by order; the sums of several texts give the score of all of them. */
export function ngramMatches(pairs: readonly ScoredPair[], options: CharacterFScoreOptions = {}): NgramMatches[] {
  const settings = { ...CHRF_PLUS_PLUS, ...options };
  const totals: NgramMatches[] = [];
  for (const pair of pairs) {
    matchesOf(pair, settings).forEach((matches, order) => {
      const total = (totals[order] ??= { hypothesis: 0, reference: 0, common: 0 });
      total.hypothesis += matches.hypothesis;
      total.reference += matches.reference;
      total.common += matches.common;
    });
  }
  return totals;
}

/** The score that {@link ngramMatches} amount to. */
export function scoreOfMatches(totals: readonly NgramMatches[], options: CharacterFScoreOptions = {}): number {
  const settings = { ...CHRF_PLUS_PLUS, ...options };
  return settings.epsilonSmoothing ? smoothedScore(totals, settings) : effectiveScore(totals, settings);
}

function smoothedScore(totals: readonly NgramMatches[], { beta }: Settings): number {
  const factor = beta ** 2;
  const scores = totals.map(({ hypothesis, reference, common }) => {
    const precision = hypothesis > 0 ? common / hypothesis : EPSILON;
    const recall = reference > 0 ? common / reference : EPSILON;
    const sum = factor * precision + recall;
    return sum > 0 ? ((1 + factor) * precision * recall) / sum : EPSILON;
  });
  return scores.length === 0 ? 0 : (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
}

function effectiveScore(totals: readonly NgramMatches[], { beta }: Settings): number {
  const factor = beta ** 2;
  const effective = totals.filter(({ hypothesis, reference }) => hypothesis > 0 && reference > 0);
  const mean = (share: (matches: NgramMatches) => number): number =>
    effective.reduce((sum, matches) => sum + share(matches), 0) / effective.length;
  const precision = mean(({ common, hypothesis }) => common / hypothesis);
  const recall = mean(({ common, reference }) => common / reference);
  const isNothing = effective.length === 0 || precision + recall === 0;
  return isNothing ? 0 : (100 * (1 + factor) * precision * recall) / (factor * precision + recall);
}

function matchesOf({ hypothesis, reference }: ScoredPair, settings: Settings): NgramMatches[] {
  const counted = ngramCounts(hypothesis, settings);
  return ngramCounts(reference, settings).map((wanted, order) => {
    const found = counted[order] ?? new Map<string, number>();
    let common = 0;
    for (const [ngram, times] of found) common += Math.min(times, wanted.get(ngram) ?? 0);
    const total = sum(wanted);
    return { hypothesis: total === 0 ? 0 : sum(found), reference: total, common };
  });
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, times) => total + times, 0);

function ngramCounts(text: string, settings: Settings): Map<string, number>[] {
  const cased = settings.lowercase ? text.toLowerCase() : text;
  const characters = Array.from(settings.whitespace ? cased : spacedWords(cased).join(''));
  const wordList = spacedWords(cased).flatMap(partsOfWord);
  return [
    ...Array.from({ length: settings.characterOrder }, (_, n) => countNgrams(characters, n + 1, '')),
    ...Array.from({ length: settings.wordOrder }, (_, n) => countNgrams(wordList, n + 1, ' ')),
  ];
}

function countNgrams(items: readonly string[], n: number, glue: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= items.length; at++) {
    const ngram = items.slice(at, at + n).join(glue);
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** A word and the one mark behind it, or else before it: "(hi)" is "(hi" and ")". */
function partsOfWord(word: string): string[] {
  const characters = Array.from(word);
  const [first = '', last = ''] = [characters[0], characters.at(-1)];
  if (characters.length === 1) return [word];
  if (PUNCTUATION.has(last)) return [word.slice(0, -1), last];
  return PUNCTUATION.has(first) ? [first, word.slice(1)] : [word];
}
