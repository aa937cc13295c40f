import { type Dateline } from '../model.js';
import { DAY_AND_MONTH } from './date-line.js';

export interface FoundDateline {
  dateline: Dateline;
  /** The text behind it; empty when the dateline stands alone. */
  rest: string;
  /** A day that the dateline carries besides the place: `Nov. 20`. */
  day?: string;
  /** Written in capitals or with an agency. A place in lower case before a dash may be mere prose. */
  isCertain: boolean;
}

const LETTERS = String.raw`[\p{L}\p{M}.'’]*(?:-\p{L}[\p{L}\p{M}.'’]*)*`;
const PLACE = String.raw`\p{Lu}${LETTERS}(?: \p{L}${LETTERS}){0,5}`;
const AGENCY = String.raw`\s*[([]([\p{L}][\p{L}\d\s./&-]{1,40})[)\]]`;
const DASH = String.raw`(?:\s*(?:\.?\s?--+|\.?\s?[—–―])\s*|\s*\.-\s*|\s+-\s+)`;
const DATELINE = new RegExp(`^(${PLACE}(?:, ${PLACE})?)(?:,? (${DAY_AND_MONTH}),?)?(?:${AGENCY})?${DASH}(.*)$`, 'u');

const LONGEST_PLACE = 60;
const SMALL_WORDS = new Set('de del la las los el of the and y au sur en'.split(' '));

/** Finds the dateline that opens a first paragraph: `CARACAS -- `, `CIUDAD DE MÉXICO (AP) — `, `Caracas, 20 nov (EFE).- `. */
export function parseDateline(text: string): FoundDateline | undefined {
  const [whole, place, day, agency, rest] = DATELINE.exec(text) ?? [];
  if (whole === undefined || place === undefined || rest === undefined) return undefined;
  const name = place.replace(/\.$/, (stop) => (/\.\p{L}\.$/u.test(place) ? stop : ''));
  const [city = '', ...country] = name.split(/,\s*/);
  const isUpperCase = isCapitals(city);
  const isPlace = (isUpperCase || isProperName(city)) && country.every(isProperName);
  if (name.length > LONGEST_PLACE || !isPlace) return undefined;
  const isCertain = isUpperCase || agency !== undefined;
  // `Caracas—which` and `rock-and - roll` are prose: a place in lower case wants a spaced dash and a sentence behind it.
  const isSpaced = /^\s*[.]?\s*(?:--|[—–―]|-)\s/.test(text.slice(place.length)) || rest === '';
  if (!isCertain && !(isSpaced && /^[“"«'‘¿¡]?\p{Lu}/u.test(rest))) return undefined;
  return {
    dateline: { place: name, ...(agency !== undefined && { agency: agency.trim() }) },
    rest,
    ...(day !== undefined && { day }),
    isCertain,
  };
}

function isCapitals(place: string): boolean {
  return /\p{Lu}{2}/u.test(place) && !/\p{Ll}/u.test(place);
}

function isProperName(place: string): boolean {
  const words = place.split(/[\s,]+/);
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word));
}
