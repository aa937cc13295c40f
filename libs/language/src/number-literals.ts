import { type Locale } from '@anverso/kernel';

/** Spaces that group thousands everywhere; an ordinary space does so in Spanish only. */
const NARROW = String.raw`\u00a0\u202f\u2009`;

const spaced = (spaces: string): string =>
  String.raw`(?<![\d.,]|\d[${spaces}])\d{1,3}(?:[${spaces}]\d{3})+(?:[.,]\d{1,2})?(?![\d]|[${spaces}]\d)`;

/** "2 1/2" and "1/2", but no date of three figures. */
const FRACTION = String.raw`\d+[ -]\d\/\d(?![\d/])|(?<![\d/])[1-9]\/[2-9](?![\d/])`;

/** Source of a pattern that finds figures with their inner marks: 1,200.50 · 1.200,50 · 1 200 · .325 · 1.º. */
export const LITERAL_SOURCE: Readonly<Record<Locale, string>> = {
  en: String.raw`${FRACTION}|${spaced(NARROW)}|(?<![\d.,\p{L}])\.\d+|\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]`,
  es: String.raw`${FRACTION}|${spaced(`${NARROW} `)}|(?<![\d.,\p{L}])[.,]\d+|\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]`,
};

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** What figures may be worth, likeliest first, and the figures a grouping space may have joined by mistake. */
interface Literal {
  readonly values: readonly number[];
  readonly parts: readonly number[];
}

/** Reads figures by the conventions of a language; undefined where the marks make no number ("24.11.2026", "3,4,5"). */
export function readLiteral(text: string, locale: Locale): Literal | undefined {
  if (text.includes('/')) return readFraction(text);
  const vulgar = VULGAR[text.slice(-1)];
  if (vulgar !== undefined) {
    const whole = Number(text.slice(0, -1).replace(',', '.'));
    return Number.isNaN(whole) ? undefined : { values: [whole + vulgar, ...(whole > 0 ? [whole] : [])], parts: [] };
  }
  const parts = /\s/u.test(text) ? text.split(/\s/u).map((part) => Number(part.replace(',', '.'))) : [];
  const values = readMarks(text.replace(/\s/gu, ''), locale);
  return values === undefined ? undefined : { values, parts };
}

/** Undefined unless the figures are a proper fraction; "3/5" keeps its parts, since it may be a date. */
function readFraction(text: string): Literal | undefined {
  const parts = text.split(/\D/).map(Number);
  const [bottom = 0, top = 0, whole] = parts.toReversed();
  if (top >= bottom) return undefined;
  return { values: whole === undefined ? [top / bottom] : [whole + top / bottom, whole], parts };
}

function readMarks(digits: string, locale: Locale): number[] | undefined {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return [Number(digits)];
  if (marks.length === 1) return readSingleMark(digits, last, locale);
  if (marks.split('').every((mark) => mark === last))
    return isGrouped(digits, last) ? [Number(digits.replaceAll(last, ''))] : undefined;
  const grouping = last === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...rest] = digits.split(last);
  return rest.length === 0 && isGrouped(whole, grouping)
    ? [Number(`${whole.replaceAll(grouping, '')}.${fraction}`)]
    : undefined;
}

/**
 * One mark: "1,200" and "1.200" depend on the language. English is strict. Spanish newsrooms use both marks for both purposes,
 * so three digits after a mark group thousands, and may be decimals only if they do not end in zero.
 */
function readSingleMark(digits: string, mark: string, locale: Locale): number[] {
  const [whole = '', fraction = ''] = digits.split(mark);
  const decimal = Number(`${whole}.${fraction}`);
  if (!isGrouped(digits, mark) || whole === '') return [decimal];
  const grouped = Number(whole + fraction);
  if (locale === 'en') return mark === ',' ? [grouped] : [decimal];
  return fraction.endsWith('0') ? [grouped] : [grouped, decimal];
}

function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...groups] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}
