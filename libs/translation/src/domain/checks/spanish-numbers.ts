import { type Check, intoSpanish, type Issue, type Pair, places, together } from './check.js';
import { findMeasures } from '@anverso/language';
import { type Span } from '../finding.js';
import { type CurrencySide } from './house-style.js';
import { COMMA_GROUPS, DECIMAL_COMMA, DECIMAL_POINT, POINT_GROUPS } from './number-marks.js';

const NBSP = '\u00a0';
/** 14.2 of a law, chapter or version is no decimal. */
const NUMBERED = /(?:art[íi]culos?|cap[íi]tulo|secci[óo]n|versi[óo]n|apartado|v)\s?$/iu;
/** A clock time with a point: "a las 15.30". */
const CLOCK = /(?<!\p{L})las?\s$/iu;

const swapMarks = (number: string): string => number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** The marks of the variant; where it leaves them open, those of the rest of the article. */
function numberFormat({ targetText, style, numberMarks }: Pair): Issue[] {
  if (!/\d[.,]\d|[$€£]/.test(targetText)) return [];
  const before = (index: number): string => targetText.slice(Math.max(0, index - 14), index);
  const isPlain = ({ index }: RegExpExecArray): boolean => !NUMBERED.test(before(index)) && !CLOCK.test(before(index));
  const swapped = (pattern: RegExp) =>
    places(targetText, pattern, (match) => (isPlain(match) ? swapMarks(match[0]) : undefined));
  const years = places(
    targetText,
    /(?<=\b(?:años?|páginas?|en\sel\saño|enero\sde|febrero\sde|marzo\sde|abril\sde|mayo\sde|junio\sde|julio\sde|agosto\sde|septiembre\sde|octubre\sde|noviembre\sde|diciembre\sde)\s)([12])[.,](\d{3})(?!\d)/gu,
    (match) => `${match[1] ?? ''}${match[2] ?? ''}`,
  );
  const { currency } = style.spanish;
  const numbers = style.spanish.numbers === 'either' ? numberMarks : style.spanish.numbers;
  const settled = [...years, ...moneySides(targetText, currency)];
  if (numbers === 'comma-decimals')
    return together([...settled, ...apart(settled, [...swapped(DECIMAL_POINT), ...swapped(COMMA_GROUPS)])]);
  if (numbers === 'point-decimals')
    return together([...settled, ...apart(settled, [...swapped(DECIMAL_COMMA), ...swapped(POINT_GROUPS)])]);
  const points = apart(settled, swapped(DECIMAL_POINT));
  const commas = apart(settled, swapped(DECIMAL_COMMA));
  // Either way is right in Latin America, but not both in one text: the likelier one stays.
  return together([
    ...settled,
    ...(points.length > 0 && commas.length > 0 ? (points.length <= commas.length ? points : commas) : []),
  ]);
}

/** The sign of a currency on the side where the variant writes it. */
function moneySides(text: string, side: CurrencySide) {
  if (side === 'behind')
    return places(
      text,
      /(?<![\p{L}$])([€£])\s?(\d[\d.,]*\d|\d)/gu,
      (match) => `${match[2] ?? ''}${NBSP}${match[1] ?? ''}`,
    );
  return places(text, /(?<![\d.,])(\d[\d.,]*)\s?\$(?![\d\p{L}])/gu, (match) => `$${match[1] ?? ''}`);
}

function apart<Place extends Span>(taken: readonly Span[], found: readonly Place[]): Place[] {
  return found.filter(({ start, end }) => taken.every((other) => other.end <= start || other.start >= end));
}

function spacedSigns({ targetText }: Pair): Issue[] {
  return together([
    ...places(targetText, /(?<=\d)(%|€|°C|°F)/gu, (match) => NBSP + match[0]),
    ...places(targetText, /(?<=\d)(km|kg|cm|mm|km\/h|ha|MW|GW)(?![\p{L}\d])/gu, (match) => NBSP + match[0]),
    ...places(targetText, /(?<=\d)\s?º\s?([CF])(?!\p{L})/gu, (match) => `${NBSP}°${match[1] ?? ''}`),
  ]);
}

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const DATE_FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [new RegExp(String.raw`(?<![\p{L}])(${MONTH})\s(\d{1,2})(?:,\s?(?:de\s)?(\d{4}))?(?![\d.,:]\d|\d|\s?(?:%|por))`, 'giu'), ([, month = '', day = '', year]) => `${day} de ${month.toLowerCase()}${year === undefined ? '' : ` de ${year}`}`],
  [new RegExp(String.raw`(?<!\d)(\d{1,2}\sde\s${MONTH}),\s(\d{4})(?!\d)`, 'giu'), ([, date = '', year = '']) => `${date} de ${year}`],
  [new RegExp(String.raw`(?<![\d.,])(\d{1,2})\s(${MONTH})\s(?:de\s)?(\d{4})(?!\d)`, 'giu'), ([, day = '', month = '', year = '']) => `${day} de ${month.toLowerCase()} de ${year}`],
  [new RegExp(String.raw`(?<!\d)(\d{1,2})(?:ro|er|do|to|mo|vo|no)\s(de\s${MONTH})`, 'giu'), ([, day = '', month = '']) => `${day} ${month}`],
  [new RegExp(String.raw`(?<!\d)0(\d)\s(de\s${MONTH})`, 'giu'), ([, day = '', month = '']) => `${day} ${month}`],
]; // prettier-ignore

function dateFormat({ targetText }: Pair): Issue[] {
  return together(DATE_FORMS.flatMap(([pattern, write]) => places(targetText, pattern, write)));
}

function clockFormat({ targetText }: Pair): Issue[] {
  return together([
    ...places(targetText, /(?<=\d)\s?([ap])\.?\s?m\b(?!\p{L})\.?/giu, (match) => {
      const [found, half = ''] = match;
      if (/^\s[ap]\.\sm\.$/u.test(found)) return undefined;
      return `${NBSP}${half.toLowerCase()}.${NBSP}m.`;
    }),
    ...places(targetText, /(?<=\d:\d\d)\s?(?:hs|hrs|Hrs|HS|horas)\b\.?/gu, () => `${NBSP}h`),
    ...places(
      targetText,
      /(?<!\d)([01]?\d|2[0-3])h([0-5]\d)(?!\d)/gu,
      (match) => `${match[1] ?? ''}:${match[2] ?? ''}${NBSP}h`,
    ),
  ]);
}

/** What a unit is in metres, square metres, kilos or litres, and how the result is written. */
const CONVERSIONS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  mile: [1.609344, 'km'],
  foot: [0.3048, 'm'],
  yard: [0.9144, 'm'],
  inch: [2.54, 'cm'],
  acre: [0.404686, 'ha'],
  pound: [0.453592, 'kg'],
  gallon: [3.78541, 'l'],
};

const FOREIGN = /mill|pie|pulgad|yard|acre|libra|gal[oó]n|fahrenheit|°F/iu;

/** A measure that a reader of Spanish cannot picture, with its value in metres beside it. */
function foreignUnits({ targetText }: Pair): Issue[] {
  if (!FOREIGN.test(targetText)) return [];
  const found = findMeasures(targetText, 'es').flatMap(({ value, unit, text, start, end }) => {
    const isConverted = /^\s?[([,]/.test(targetText.slice(end)) || /[([]$/.test(targetText.slice(0, start));
    const converted = unit === 'fahrenheit' ? `${Math.round(((value - 32) * 5) / 9)}${NBSP}°C` : inMetric(value, unit);
    const isMoney = unit === 'pound' && isSum(value, targetText.slice(end));
    return isConverted || isMoney || converted === undefined
      ? []
      : [{ found: text, start: end, end, text: ` (${converted})` }];
  });
  return together(found);
}

/** Thousands of pounds are money, unless they are pounds of something. */
const isSum = (pounds: number, behind: string): boolean =>
  /^\sesterlinas?(?!\p{L})/iu.test(behind) || (pounds >= 1000 && !/^\sde\s/iu.test(behind));

function inMetric(value: number, unit: string): string | undefined {
  const conversion = CONVERSIONS[unit];
  if (conversion === undefined) return undefined;
  const [factor, name] = conversion;
  const amount = value * factor;
  const rounded = amount >= 20 ? Math.round(amount) : Math.round(amount * 10) / 10;
  return `${String(rounded).replace('.', ',')}${NBSP}${name}`;
}

/** Numbers, dates and times as Spanish writes them. */
export const SPANISH_NUMBER_CHECKS: readonly Check[] = [
  { id: 'es-number-format', type: 'locale-violation', severity: 'warning', applies: intoSpanish, find: numberFormat },
  { id: 'es-spaced-signs', type: 'locale-violation', severity: 'hint', applies: intoSpanish, find: spacedSigns },
  { id: 'es-date-format', type: 'locale-violation', severity: 'warning', applies: intoSpanish, find: dateFormat },
  { id: 'es-clock-format', type: 'locale-violation', severity: 'hint', applies: intoSpanish, find: clockFormat },
  { id: 'es-units', type: 'locale-violation', severity: 'hint', applies: intoSpanish, find: foreignUnits },
];
