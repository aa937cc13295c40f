import { type Locale } from '@anverso/kernel';

export interface FoundDate {
  /** ISO 8601: `2026-11-24`. */
  date: string;
  /** Day and month could be read the other way round. */
  isAmbiguous: boolean;
}

/** Month names of both languages, by their first letters; no two months share them. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** A month and a day as they stand inside a dateline: `Nov. 20`, `20 nov`, `20 de noviembre`. */
export const DAY_AND_MONTH = (() => {
  const capitalised = MONTH.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const month = `(?:${MONTH}|${capitalised}|${MONTH.toUpperCase()})`;
  return `(?:${month}\\.? \\d{1,2}|\\d{1,2} (?:de )?${month}\\.?)(?:,? (?:de )?\\d{4})?`;
})();

/** A line with a date in it and much else is no date. */
const LONGEST_DATE = 90;

const LEAD_IN =
  /^(?:(?:first |last )?(?:published|posted|updated|date|publicado|publicada|actualizado|actualizada|fecha)(?: on| el)?\s*:?\s+)/;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo)[.,]?\s+/;
const TIME =
  /(?:[t,;|–—-]|\s)\s*(?:at |a las? )?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?(?: ?[ap]\.? ?m\.?)?(?: ?(?:z|utc|gmt|et|est|edt|h|hrs?|horas)|[+-]\d{2}:?\d{2})?[.)]?$/;

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const FIGURES = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MONTH_FIRST = new RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: del?)? (\\d{4})$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|º|°|o)?(?: of| de)? (${MONTH})\\.?,?(?: del?)? (\\d{4})$`);

/** Reads a text that is a date and nothing else, in the forms that both languages write; undefined when it is none. */
export function parseDate(text: string, locale: Locale): FoundDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\s|(]+|[\s|.)]+$/g, '')
    .replace(/\s+/g, ' ');
  const bare = folded.replace(LEAD_IN, '').replace(WEEKDAY, '').replace(TIME, '').trim();
  return fromIso(bare) ?? fromFigures(bare, locale) ?? fromWords(bare);
}

function fromIso(text: string): FoundDate | undefined {
  const [, year, , month, day] = ISO.exec(text) ?? [];
  return checked(year, month, day);
}

/** `20/11/2026` has one reading; `03/04/2026` is read as the language of the story writes it. */
function fromFigures(text: string, locale: Locale): FoundDate | undefined {
  const [, first, , second, year] = FIGURES.exec(text) ?? [];
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  const [preferred, other] = locale === 'es' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (preferred === undefined) return other;
  return { date: preferred.date, isAmbiguous: other !== undefined && other.date !== preferred.date };
}

function fromWords(text: string): FoundDate | undefined {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (month !== undefined) return checked(year, MONTH_NUMBERS.get(month), day);
  const [, dayBefore, monthBehind, yearBehind] = DAY_FIRST.exec(text) ?? [];
  return checked(yearBehind, MONTH_NUMBERS.get(monthBehind ?? ''), dayBefore);
}

/** A date that the calendar has. */
function checked(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): FoundDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) return undefined;
  return { date, isAmbiguous: false };
}
