import { type Locale } from '@anverso/kernel';
import { unitsAgree } from './number-units.js';
import { readNumbers, type FoundNumber, type ReadNumber } from './numbers.js';

/** What a translation lost and what it invented. */
export interface NumberDifference {
  readonly missing: FoundNumber[];
  readonly extra: FoundNumber[];
}

type Match = (one: ReadNumber, other: ReadNumber) => boolean;

/** From the strictest to the most forgiving: each pass may pair only what the passes before left over. */
const PASSES: readonly Match[] = [
  (one, other) => one.unit === other.unit && sameValue(one.value, other.value),
  (one, other) => hasSameReading(one, other) && unitsAgree(currencyOf(one), currencyOf(other)),
];

/**
 * Compares the numbers of a segment and its translation by value, whatever their notation. A value of the source must come back as often
 * as it stands there; a value repeated by the translation is no new fact. Words like "one", "both" or "first" answer numbers but are not asked for.
 */
export function compareNumbers(
  source: string,
  sourceLocale: Locale,
  target: string,
  targetLocale: Locale,
): NumberDifference {
  return compareReadNumbers(readNumbers(source, sourceLocale), readNumbers(target, targetLocale));
}

/** Compares numbers that were read already, as {@link compareNumbers} does. */
export function compareReadNumbers(ours: readonly ReadNumber[], theirs: readonly ReadNumber[]): NumberDifference {
  let missing = ours.filter((number) => number.firm);
  let extra = theirs.filter((number) => number.firm);
  for (const match of PASSES) [missing, extra] = pairOff(missing, extra, match);
  // Loose words that answer each other ("May", "mayo") answer nothing else.
  const [ourAnswers, theirAnswers] = pairOff(looseOf(ours), looseOf(theirs), hasSameReading);
  missing = withoutAnswered(missing, theirAnswers);
  extra = withoutAnswered(extra, ourAnswers);
  [missing, extra] = fallApart(missing, extra, theirAnswers);
  [extra, missing] = fallApart(extra, missing, ourAnswers);
  extra = extra.filter((number) => !ours.some((known) => known.firm && PASSES.some((match) => match(known, number))));
  return { missing: missing.map(asFound), extra: extra.map(asFound) };
}

function pairOff(
  left: readonly ReadNumber[],
  right: readonly ReadNumber[],
  match: Match,
): [ReadNumber[], ReadNumber[]] {
  const rest = [...right];
  const unmatched = left.filter((number) => {
    const partner = rest.findIndex((candidate) => match(number, candidate));
    if (partner !== -1) rest.splice(partner, 1);
    return partner === -1;
  });
  return [unmatched, rest];
}

function withoutAnswered(numbers: readonly ReadNumber[], answers: readonly ReadNumber[]): ReadNumber[] {
  return numbers.filter((number) => !answers.some((answer) => hasSameReading(number, answer)));
}

/** Pairs a number with the several that it may stand for: a phone number grouped otherwise, a date, "2/3". */
function fallApart(
  wholes: readonly ReadNumber[],
  pieces: readonly ReadNumber[],
  answers: readonly ReadNumber[],
): [ReadNumber[], ReadNumber[]] {
  let rest = [...pieces];
  const unmatched = wholes.filter((whole) => {
    if (whole.parts.length < 2) return true;
    let left = rest;
    for (const part of whole.parts) {
      const index = left.findIndex((piece) => piece.amounts.some((amount) => sameValue(amount, part)));
      if (index !== -1) left = left.toSpliced(index, 1);
      else if (!answers.some((answer) => answer.amounts.some((amount) => sameValue(amount, part)))) return true;
    }
    rest = left;
    return false;
  });
  return [unmatched, rest];
}

function looseOf(numbers: readonly ReadNumber[]): ReadNumber[] {
  return numbers.filter((number) => !number.firm);
}

function hasSameReading(one: ReadNumber, other: ReadNumber): boolean {
  return (
    one.amounts.some((amount) => other.amounts.some((candidate) => sameValue(amount, candidate))) ||
    one.times.some((time) => other.times.includes(time))
  );
}

/** Times carry no currency: "15 horas" may answer "15". */
function currencyOf(number: ReadNumber): string | undefined {
  return number.unit === 'time' ? undefined : number.unit;
}

function sameValue(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function asFound({ value, unit, text, start, end }: ReadNumber): FoundNumber {
  return { value, ...(unit === undefined ? {} : { unit }), text, start, end };
}
