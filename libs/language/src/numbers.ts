import { type Locale, otherLocale } from '@anverso/kernel';
import { findClockTimes, type ClockTime } from './clock-times.js';
import { readCompounds, type Compound } from './number-compounds.js';
import { unitAfter, unitBefore } from './number-units.js';
import { NUMBER_WORDS } from './number-words.js';
import { isInTitle } from './quotations.js';

/** A number in a text, by value. Times of day have the unit `time` and count minutes after midnight. */
export interface FoundNumber {
  readonly value: number;
  /** `%`, a currency (`$`, `USD`, `EUR`, `dollar`, `peso`, …) or `time`. */
  readonly unit?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A found number with everything that it may mean, for comparison across languages. */
export interface ReadNumber extends FoundNumber {
  readonly amounts: readonly number[];
  readonly times: readonly number[];
  /** Numbers it may fall apart into: "555 123 456", "3:16", "2/3". */
  readonly parts: readonly number[];
  /** A loose number may answer one of the other language, but is never reported itself. */
  readonly firm: boolean;
}

/** Characters that are no numbers of the text: addresses, chemical and unit signs, and the hundred inside "por ciento". */
const NOT_NUMBERS =
  /\b(?:https?:\/\/|www\.)[^\s<>«»“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,250}|(?<=\spor\s)ciento\b|(?<=\bcien\spor\s)cien\b|(?<![\p{L}\d])(?:[kcdm]?m[23]|CO2|H2O|PM2[.,]5)(?![\p{L}\d])/giu;

/** Spanish short dates by event: 11-S, 23-F. */
const EVENT_DATE = /(?<!\d)\d{1,2}-?(?:E|F|M|A|J|S|O|N|D)(?![\p{L}\d])/gu;
const EVENT_MONTHS: Readonly<Record<string, readonly number[]>> = {
  E: [1], F: [2], M: [3, 5], A: [4, 8], J: [6, 7], S: [9], O: [10], N: [11], D: [12],
}; // prettier-ignore

/** Words before a bare hour: "at 3", "de 9 a 11". */
const BEFORE_HOUR =
  /(?:(?<!\p{L})(?:las?|at|from|until|till|to|between|and|or|by|before|after|around|desde|hasta|entre|de|a|y|o)\s|[-–])$/iu;
/** What joins the two ends of a range, so that the first borrows the scale of the second. */
const RANGE = /^\s?(?:[-–—]|to|and|or|a|y|o|u|al?|hasta|%\s(?:to|a))\s?$/iu;
const ROMAN = /(?<![\p{L}\d])[IVXLCDM]+(?![\p{L}\d])/gu;

/** "The two", "los dos": those that were spoken of before. Another language says "both", or only "them". */
const KNOWN_PAIR = /(?<!\p{L}|\b(?:of|de)\s)(?:the|these|those|los|las|estos|estas|esos|esas)\s$/iu;
/** "In his 40s" is "between 40 and 49" elsewhere. */
const AGE_DECADE = /(?<![\d\p{L}])([1-9]0)['’]?s(?!\p{L})/gu;
/** Ways of saying two that are no number words of their own. */
const TWICE = /(?<!\p{L})back-to-back(?!\p{L})/giu;

/** Finds the numbers of a text by value: figures, scales, words, fractions, percentages, money, times of day. */
export function findNumbers(text: string, locale: Locale): FoundNumber[] {
  return firmNumbers(readNumbers(text, locale));
}

/** The numbers that are more than a way of speaking, without their other readings. */
export function firmNumbers(numbers: readonly ReadNumber[]): FoundNumber[] {
  return numbers
    .filter((number) => number.firm)
    .map(({ value, unit, text: written, start, end }) => ({
      value,
      ...(unit === undefined ? {} : { unit }),
      text: written,
      start,
      end,
    }));
}

/** Like `findNumbers`, with every reading and the loose numbers included. */
export function readNumbers(text: string, locale: Locale): ReadNumber[] {
  const prose = blank(
    text,
    [...text.matchAll(NOT_NUMBERS)].map(({ 0: skipped, index }) => ({ start: index, end: index + skipped.length })),
  );
  const clock = findClockTimes(prose, locale);
  const rest = blank(prose, clock);
  const compounds = readCompounds(rest, locale);
  const numbers = [
    ...clock.map((time) => fromClock(text, time)),
    ...compounds.map((compound, index) => fromCompound(text, compound, compounds[index + 1])),
    ...looseNumbers(
      blank(
        rest,
        compounds.filter((compound) => compound.firm),
      ),
      locale,
    ),
    ...eventMonths(rest),
    ...(locale === 'en' ? englishWays(rest) : []),
  ];
  return numbers.sort((a, b) => a.start - b.start);
}

/** Covers spans with a character that belongs to no number, so that places stay the same. */
function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let result = '';
  let last = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    result += text.slice(last, start) + '\u0001'.repeat(end - start);
    last = end;
  }
  return result + text.slice(last);
}

function fromClock(text: string, time: ClockTime): ReadNumber {
  const { start, end, times, amounts, parts, firm } = time;
  const [amount] = firm ? amounts : [];
  const meaning = amount === undefined ? { value: times[0] ?? 0, unit: 'time' } : { value: amount };
  return { ...meaning, text: text.slice(start, end), start, end, times, amounts, parts, firm };
}

function fromCompound(text: string, compound: Compound, following: Compound | undefined): ReadNumber {
  const { start, end, parts, firm } = compound;
  const before = text.slice(Math.max(0, start - 12), start);
  const prefix = unitBefore(before);
  const suffix = unitAfter(text.slice(end, end + 40));
  const unit = prefix?.unit ?? suffix?.unit;
  const amounts = [
    ...ofMoney(compound, prefix !== undefined),
    ...furtherReadings(text, compound, before),
    ...borrowedScale(text, compound, following),
  ];
  const from = start - (prefix?.length ?? 0);
  const to = end + (suffix?.length ?? 0);
  const value = amounts[0] ?? 0;
  const times = unit === undefined && BEFORE_HOUR.test(before) ? hoursOf(value) : [];
  const isOfTitle = /^\p{Lu}/u.test(text.slice(start, end)) && isInTitle(text, compound);
  const isKnownPair = value === 2 && unit === undefined && end - start > 1 && KNOWN_PAIR.test(before);
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    text: text.slice(from, to),
    start: from,
    end: to,
    amounts,
    times,
    parts,
    firm: firm && !isKnownPair && !isOfTitle,
  };
}

/** After a currency sign "5m" and "5M" are millions, never metres. */
function ofMoney({ amounts, scale }: Compound, isMoney: boolean): readonly number[] {
  return isMoney && scale > 1 ? amounts.filter((amount) => !amounts.includes(amount * scale)) : amounts;
}

function hoursOf(value: number): number[] {
  if (!Number.isInteger(value) || value > 24) return [];
  return value <= 12 ? [value * 60, ((value + 12) % 24) * 60] : [(value % 24) * 60];
}

/** Decades ("1990s", "'24"), shortened years ("2023-24") and "dos años y medio". */
function furtherReadings(text: string, { start, end, amounts }: Compound, before: string): number[] {
  const value = amounts[0] ?? 0;
  const written = text.slice(start, end);
  const after = text.slice(end, end + 40);
  if (/^\d{4}$/.test(written) && /^['’]?s\b/.test(after)) return [value % 100];
  if (/^\d{2}$/.test(written)) {
    const fullYear = /(\d{2})\d{2}\s?[-–/]$/.exec(before)?.[1];
    if (fullYear !== undefined) return [Number(fullYear) * 100 + value];
    if (/['’‘]$/.test(before) || /^['’]?s\b/.test(after)) return [1900 + value, 2000 + value];
  }
  return /^\s\p{L}+\s(?:y\smedi[ao]|and\sa\shalf)(?!\p{L})/u.test(after) ? [value + 0.5] : [];
}

function borrowedScale(text: string, compound: Compound, following: Compound | undefined): number[] {
  if (following === undefined || following.scale === 1 || compound.scale !== 1) return [];
  const between = text.slice(compound.end, following.start).replace(/[$€£]|US\$/g, '');
  return RANGE.test(between) ? compound.amounts.map((amount) => amount * following.scale) : [];
}

/** Words, Roman figures and words of the other language ("Five Eyes") that may answer a number. */
function looseNumbers(text: string, locale: Locale): ReadNumber[] {
  const own = NUMBER_WORDS[locale].loose;
  const foreign = NUMBER_WORDS[otherLocale(locale)].cardinals;
  const numbers: ReadNumber[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const key = word.toLowerCase();
    const value = foreign.get(key);
    const amounts = own.get(key) ?? (value === undefined ? undefined : [value]);
    if (amounts !== undefined) numbers.push(looseNumber(index, word, amounts));
  }
  for (const { 0: roman, index } of text.matchAll(ROMAN)) numbers.push(looseNumber(index, roman, [romanValue(roman)]));
  return numbers;
}

function eventMonths(text: string): ReadNumber[] {
  return [...text.matchAll(EVENT_DATE)].map(({ 0: date, index }) =>
    looseNumber(index, date, EVENT_MONTHS[date.slice(-1)] ?? []),
  );
}

function englishWays(text: string): ReadNumber[] {
  return [
    ...[...text.matchAll(AGE_DECADE)].map((match) => looseNumber(match.index, match[0], [Number(match[1]) + 9])),
    ...[...text.matchAll(TWICE)].map((match) => looseNumber(match.index, match[0], [2])),
  ];
}

function looseNumber(start: number, text: string, amounts: readonly number[]): ReadNumber {
  return { value: amounts[0] ?? 0, text, start, end: start + text.length, amounts, times: [], parts: [], firm: false };
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(roman: string): number {
  const values = Array.from(roman, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
