import { firstWord, type Place } from './place.js';
import { type Gap, type SegmentationRule, type Words } from './segmentation-rule.js';

/** A rule with all its fields, so that every rule has one shape in memory, and with its end read backwards. */
type ReadyRule = Required<Pick<SegmentationRule, 'breaks'>> & {
  readonly [Field in keyof Required<SegmentationRule>]: SegmentationRule[Field];
};

/** The rules that may hold at a place, in their order, by the space there and the last character before it. */
export type RuleIndex = Readonly<
  Record<Gap, { byFinal: ReadonlyMap<string, readonly ReadyRule[]>; rest: readonly ReadyRule[] }>
>;

const GAPS: readonly Gap[] = ['none', 'space', 'line', 'blank'];

/** Sorts rules by what they need at least, which leaves a handful to be asked at most places. */
export function indexRules(rules: readonly SegmentationRule[]): RuleIndex {
  const finals = new Set(rules.flatMap((rule) => [...(finalsOf(rule) ?? [])]));
  const entries = GAPS.map((gap) => {
    const fitting = rules.filter((rule) => rule.gap?.includes(gap) ?? true);
    const endingIn = (final: string): ReadyRule[] =>
      fitting.filter((rule) => finalsOf(rule)?.has(final) ?? true).map(readyRule);
    return [
      gap,
      { byFinal: new Map([...finals].map((final) => [final, endingIn(final)])), rest: endingIn('') },
    ] as const;
  });
  return Object.fromEntries(entries) as unknown as RuleIndex;
}

/** Whether a sentence ends there by the first rule that holds; undefined where none does. */
export function verdictOf(index: RuleIndex, place: Place): boolean | undefined {
  const { byFinal, rest } = index[place.gap];
  for (const rule of byFinal.get(place.final) ?? rest) if (holds(rule, place)) return rule.breaks;
  return undefined;
}

/** The cheapest condition first: most rules fall at it. */
function holds({ word, within, next, after, head, before }: ReadyRule, place: Place): boolean {
  return (
    (word === undefined || matches(word, place.word)) &&
    (within === undefined || place.length <= within) &&
    (before === undefined || endsWith(place.before, before)) &&
    (after === undefined || after.test(place.after)) &&
    (next === undefined || next.has(firstWord(place.after))) &&
    (head === undefined || head.test(place.head))
  );
}

const matches = (pattern: Words | RegExp, word: string): boolean =>
  pattern instanceof RegExp ? pattern.test(word) : pattern.has(word);

function endsWith(text: string, backwards: RegExp): boolean {
  backwards.lastIndex = text.length;
  return backwards.test(text);
}

/** Matches from the last character backwards, many times cheaper than a search for a match that ends there. */
const readBackwards = ({ source, flags }: RegExp): RegExp => new RegExp(`(?<=${source})`, `${flags}y`);

function readyRule({ breaks, within, head, before, word, gap, after, next }: SegmentationRule): ReadyRule {
  return { breaks, within, head, before: before && readBackwards(before), word, gap, after, next };
}

/** The characters that a rule's left side may end in; undefined for a rule that tells too little. */
function finalsOf({ word, before }: SegmentationRule): ReadonlySet<string> | undefined {
  if (word instanceof Set) return new Set([...word].map((one: string) => one.slice(-1)));
  const source = word instanceof RegExp ? word.source : before?.source;
  return source?.endsWith('\\.$') === true && !source.includes('|') ? new Set('.') : undefined;
}
