import { type Locale } from '@anverso/kernel';
import { plainText, tokenize } from '@anverso/document';
import { type HouseStyle, variantOf } from './checks/house-style.js';
import { type AdaptedTarget, adaptTarget } from './adapt-match.js';
import { align, type AlignmentStep, similarityAtMost } from './match-alignment.js';
import { matchTokens } from './match-tokens.js';
import { type MemoryUnit, type WantedSource } from './memory-unit.js';
import { type DiffRun, diffSources } from './source-diff.js';
import { holdsSpokenWords } from './spoken-words.js';

/** `context` 101 and 102, `exact` 100, then the bands in which the field speaks of fuzzy matches. */
export type MatchBand = 'context' | 'exact' | '95-99' | '85-94' | '75-84' | '50-74' | 'none';

/** Why a match has the score it has; `points` is what it lost by it, 0 where that is part of the distance. */
export interface MatchReason {
  id: MatchReasonId;
  points: number;
  /** How many words, numbers or targets. */
  count: number;
}

export type MatchReasonId =
  | 'neighbours'
  | 'neighbour'
  | 'words'
  | 'numbers'
  | 'dates'
  | 'punctuation'
  | 'case'
  | 'codes'
  | 'other-kind'
  | 'headline'
  | 'several-targets'
  | 'imported'
  | 'reversed'
  | 'other-variant'
  | 'edited'
  | 'old'
  | 'spoken-words';

/** What the memory has for a source: how well it fits and why, and a proposal made to fit. */
export interface MemoryMatch extends AdaptedTarget {
  unit: MemoryUnit;
  score: number;
  band: MatchBand;
  reasons: MatchReason[];
  /** From the remembered source to the wanted one. */
  diff: DiffRun[];
  /** Good enough to stand as a draft without anybody choosing it. */
  fillable: boolean;
}

/** From this score on a match is worth a translator's look. */
export const SUGGESTED_FROM = 75;
const EXACT = 100;
const NOT_THE_SAME_RAW = 99;
/** Sums of weights are not exact. */
const ROUNDING = 1e-6;
const HEADLINE_LIMIT = 95;
const POINTS = {
  'other-kind': 5,
  'several-targets': 1,
  imported: 10,
  reversed: 5,
  'other-variant': 3,
  old: 2,
} as const;
const OLD_AFTER_MS = 2 * 365.25 * 24 * 3_600_000;

const BANDS: readonly (readonly [number, MatchBand])[] = [
  [101, 'context'],
  [100, 'exact'],
  [95, '95-99'],
  [85, '85-94'],
  [75, '75-84'],
  [50, '50-74'],
];

interface MatchOptions {
  from: Locale;
  to: Locale;
  now: Date;
  /** How the house writes: what another variant says costs some points. */
  style: HouseStyle;
  atLeast?: number;
  /** How many are wanted; all of them where it is left out. */
  atMost?: number;
}

/** Scores what was found for a source, best first; units with the same pair of texts count once, the best of them. */
export function rankMatches(wanted: WantedSource, units: readonly MemoryUnit[], options: MatchOptions): MemoryMatch[] {
  const wantedText = plainText(wanted.source);
  const spoken = holdsSpokenWords(wantedText, wanted.unitKind);
  return scoreUnits(wanted, wantedText, units, options)
    .sort((a, b) => b.score - a.score || compareAge(a.unit, b.unit))
    .slice(0, options.atMost)
    .map(({ unit, theirText, steps, score, reasons }) => {
      const adapted = adaptTarget({ source: wanted.source, steps }, unit.target, options.from, options.to);
      return {
        unit,
        score,
        band: bandOf(score),
        reasons: spoken ? [...reasons, { id: 'spoken-words', points: 0, count: 1 }] : reasons,
        diff: diffSources(steps, wantedText, theirText),
        fillable: score >= EXACT && !spoken && !adapted.codesDropped,
        ...adapted,
      };
    });
}

interface ScoredUnit {
  unit: MemoryUnit;
  theirText: string;
  steps: readonly AlignmentStep[];
  score: number;
  reasons: MatchReason[];
}

function scoreUnits(
  wanted: WantedSource,
  wantedText: string,
  units: readonly MemoryUnit[],
  { from, now, style, atLeast = SUGGESTED_FROM }: MatchOptions,
): ScoredUnit[] {
  const tokens = matchTokens(wantedText, from);
  const targets = targetsBySource(units);
  const best = new Map<string, ScoredUnit>();
  for (const unit of units) {
    const theirText = plainText(unit.source);
    const theirTokens = matchTokens(theirText, from);
    // No penalty adds to a score: what cannot reach it by words alone never does.
    if (100 * similarityAtMost(tokens, theirTokens) < atLeast - ROUNDING) continue;
    const { similarity, steps } = align(tokens, theirTokens);
    const { score, reasons } = scoreOf(wanted, unit, {
      similarity,
      steps,
      isSameText: wantedText === theirText,
      rivals: (targets.get(unit.source)?.size ?? 1) - 1,
      now,
      style,
    });
    const key = JSON.stringify([unit.source, unit.target]);
    const known = best.get(key);
    if (score < atLeast || (known !== undefined && known.score >= score)) continue;
    best.set(key, { unit, theirText, steps, score, reasons });
  }
  return [...best.values()];
}

/** The band of a score. */
export function bandOf(score: number): MatchBand {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'none';
}

interface Comparison {
  similarity: number;
  steps: readonly AlignmentStep[];
  isSameText: boolean;
  /** Other targets that this very source has in the memory. */
  rivals: number;
  now: Date;
  style: HouseStyle;
}

function scoreOf(
  wanted: WantedSource,
  unit: MemoryUnit,
  comparison: Comparison,
): { score: number; reasons: MatchReason[] } {
  const penalties = penaltiesOf(wanted, unit, comparison);
  const lost = penalties.reduce((sum, { points }) => sum + points, 0);
  const isExact = wanted.source === unit.source;
  const whole = isExact ? EXACT : Math.min(Math.floor(100 * comparison.similarity + ROUNDING), NOT_THE_SAME_RAW);
  const limit = isHeadline(wanted) !== isHeadline(unit) ? HEADLINE_LIMIT : Infinity;
  const score = Math.max(0, Math.min(whole - lost, limit));
  const neighbours = score === EXACT ? neighboursShared(wanted, unit) : 0;
  const context: MatchReason[] =
    neighbours === 0 ? [] : [{ id: neighbours === 2 ? 'neighbours' : 'neighbour', points: 0, count: neighbours }];
  return { score: score + neighbours, reasons: [...context, ...differencesOf(comparison.steps), ...penalties] };
}

function penaltiesOf(wanted: WantedSource, unit: MemoryUnit, { rivals, now, style }: Comparison): MatchReason[] {
  const codes = codesApart(wanted.source, unit.source);
  const isOtherKind = unit.unitKind !== wanted.unitKind;
  const age = now.getTime() - unit.createdAt.getTime();
  const isHeadlineMix = isHeadline(wanted) !== isHeadline(unit);
  const all: (MatchReason | false)[] = [
    codes > 0 && { id: 'codes', points: codes, count: codes },
    isHeadlineMix && { id: 'headline', points: 0, count: 1 },
    isOtherKind && { id: 'other-kind', points: POINTS['other-kind'], count: 1 },
    rivals > 0 && { id: 'several-targets', points: rivals * POINTS['several-targets'], count: rivals + 1 },
    unit.provenance.importedBy !== null && { id: 'imported', points: POINTS.imported, count: 1 },
    unit.isReversed === true && { id: 'reversed', points: POINTS.reversed, count: 1 },
    isOfOtherVariant(unit, style) && { id: 'other-variant', points: POINTS['other-variant'], count: 1 },
    unit.provenance.editedBy !== null && { id: 'edited', points: 0, count: 1 },
    age > OLD_AFTER_MS && { id: 'old', points: POINTS.old, count: Math.floor(age / (OLD_AFTER_MS / 2)) },
  ];
  return all.filter((reason) => reason !== false);
}

/** What a region writes like, where it is not what most others of its language do. */
const WRITTEN_LIKE: Readonly<Record<string, string>> = {
  ...{ 'es-ES': 'es-ES', 'es-US': 'es-US' },
  ...Object.fromEntries(['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN'].map((region) => [`en-${region}`, 'en-GB'])),
};
const WRITTEN_OTHERWISE: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-419' };

/** A variant that nobody named, or that is written as the house's own, is no other. */
function isOfOtherVariant({ variants, from, to }: MemoryUnit, style: HouseStyle): boolean {
  const isOther = (variant: string | null | undefined, locale: Locale): boolean =>
    variant != null && (WRITTEN_LIKE[variant] ?? WRITTEN_OTHERWISE[locale]) !== variantOf(style, locale);
  return isOther(variants?.source, from) || isOther(variants?.target, to);
}

const REASON_OF = {
  word: 'words',
  number: 'numbers',
  date: 'dates',
  punctuation: 'punctuation',
  case: 'case',
} as const;

function differencesOf(steps: readonly AlignmentStep[]): MatchReason[] {
  const counts = new Map<MatchReasonId, number>();
  for (const step of steps) {
    if (step.kind === 'same') continue;
    const id = REASON_OF[step.difference];
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, points: 0, count }));
}

function neighboursShared(wanted: WantedSource, unit: MemoryUnit): 0 | 1 | 2 {
  const before = wanted.previousKey !== null && wanted.previousKey === unit.previousKey;
  const after = wanted.nextKey !== null && wanted.nextKey === unit.nextKey;
  return before && after ? 2 : before || after ? 1 : 0;
}

const isHeadline = ({ unitKind }: { unitKind: string }): boolean => unitKind === 'headline';

/** How many codes only one of two texts has. */
function codesApart(one: string, other: string): number {
  const [first, second] = [codesOf(one), codesOf(other)];
  // `Set.symmetricDifference` is not in Node 20.
  return [...first].filter((code) => !second.has(code)).length + [...second].filter((code) => !first.has(code)).length;
}

function codesOf(coded: string): Set<number> {
  return new Set(tokenize(coded).flatMap((token) => ('id' in token && token.kind !== 'close' ? token.id : [])));
}

function targetsBySource(units: readonly MemoryUnit[]): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { source, target } of units) targets.set(source, (targets.get(source) ?? new Set()).add(target));
  return targets;
}

function compareAge(a: MemoryUnit, b: MemoryUnit): number {
  return b.createdAt.getTime() - a.createdAt.getTime();
}
