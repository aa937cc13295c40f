import { type Locale } from '@anverso/kernel';
import { findNumbers, type FoundNumber } from './numbers.js';

/** A number with what it counts in: "12 miles", "34-year-old", "40 °C". */
export interface Measure {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Units by their words in English | Spanish; signs stand in both. */
const WORDS: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
  mile: ['mile|miles|mi', 'milla|millas|mi'],
  kilometer: ['kilometer|kilometers|kilometre|kilometres|km|kms', 'kilómetro|kilómetros|km|kms'],
  kph: ['kph|km/h|kmh|kilometers per hour|kilometers an hour', 'km/h|kilómetros por hora'],
  mph: ['mph|miles per hour|miles an hour', 'mph|millas por hora'],
  meter: ['meter|meters|metre|metres|m', 'metro|metros|m'],
  centimeter: ['centimeter|centimeters|centimetre|centimetres|cm', 'centímetro|centímetros|cm'],
  millimeter: ['millimeter|millimeters|millimetre|millimetres|mm', 'milímetro|milímetros|mm'],
  foot: ['foot|feet|ft', 'pie|pies'],
  inch: ['inch|inches', 'pulgada|pulgadas'],
  yard: ['yard|yards', 'yarda|yardas'],
  acre: ['acre|acres', 'acre|acres'],
  hectare: ['hectare|hectares|ha', 'hectárea|hectáreas|ha'],
  kilogram: ['kilogram|kilograms|kilo|kilos|kg', 'kilogramo|kilogramos|kilo|kilos|kg'],
  pound: ['pound|pounds|lb|lbs', 'libra|libras'],
  ounce: ['ounce|ounces|oz', 'onza|onzas'],
  ton: ['ton|tons|tonne|tonnes', 'tonelada|toneladas'],
  liter: ['liter|liters|litre|litres', 'litro|litros|l'],
  gallon: ['gallon|gallons', 'galón|galones'],
  barrel: ['barrel|barrels', 'barril|barriles'],
  fahrenheit: ['°F|degrees fahrenheit|fahrenheit', '°F|grados fahrenheit|fahrenheit'],
  celsius: ['°C|degrees celsius|celsius', '°C|grados celsius|grados centígrados|celsius'],
  megawatt: ['megawatt|megawatts|MW', 'megavatio|megavatios|MW'],
  gigawatt: ['gigawatt|gigawatts|GW', 'gigavatio|gigavatios|GW'],
  century: ['century|centuries', 'siglo|siglos'],
  decade: ['decade|decades', 'década|décadas'],
  year: ['year|years', 'año|años'],
  month: ['month|months', 'mes|meses'],
  week: ['week|weeks', 'semana|semanas'],
  day: ['day|days', 'día|días'],
  hour: ['hour|hours', 'hora|horas'],
  minute: ['minute|minutes', 'minuto|minutos'],
  second: ['second|seconds', 'segundo|segundos'],
};

const UNITS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = { en: unitsOf(0), es: unitsOf(1) };
const AFTER: Readonly<Record<Locale, RegExp>> = { en: afterNumber('en'), es: afterNumber('es') };

function unitsOf(column: 0 | 1): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(WORDS).flatMap(([unit, words]) =>
      words[column].split('|').map((word): [string, string] => [word.toLowerCase(), unit]),
    ),
  );
}

function afterNumber(locale: Locale): RegExp {
  const words = [...UNITS[locale].keys()].sort((a, b) => b.length - a.length);
  // "5 million cubic meters", "300 square miles": what kind of mile it is changes nothing here.
  const between = String.raw`(?:(?:square|cubic|long|más|largos|largas|whole|consecutive|straight)[\s-])?`;
  return new RegExp(String.raw`^[\s-]?(?:de\s)?${between}(${words.join('|')})(?![\p{L}\d])`, 'iu');
}

/** "Dos horas y media": half of the unit that was named. */
const HALF_MORE: Readonly<Record<Locale, RegExp>> = {
  en: /^\sand\sa\shalf(?!\p{L})/iu,
  es: /^\sy\smedi[ao](?!\p{L})/iu,
};

/** Stretches of time that are said without a number, with how long they are. */
const DURATIONS: Readonly<Record<Locale, readonly (readonly [words: RegExp, value: number, unit: string])[]>> = {
  en: [
    [/half[\s-](?:an\s)?hour/giu, 0.5, 'hour'],
    [/half[\s-]a[\s-]year/giu, 0.5, 'year'],
    ...(['hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) => [
      [new RegExp(`(?:an?|one)\\s${unit}\\sand\\sa\\shalf`, 'giu'), 1.5, unit] as const,
      [new RegExp(`(?:an?|one|per|each|every)[\\s-]${unit}`, 'giu'), 1, unit] as const,
    ]),
    [/fortnight/giu, 14, 'day'],
    [/(?:a|one)\sdecade/giu, 10, 'year'],
    [/(?:a|one)\scentury/giu, 100, 'year'],
  ],
  es: [
    [/media\shora/giu, 0.5, 'hour'],
    [/medio\saño/giu, 0.5, 'year'],
    ...(
      [
        ['hora', 'hour'],
        ['día', 'day'],
        ['semana', 'week'],
        ['mes', 'month'],
        ['año', 'year'],
      ] as const
    ).flatMap(([word, unit]) => [
      [new RegExp(`${word}\\sy\\smedi[ao]`, 'giu'), 1.5, unit] as const,
      [new RegExp(`(?:una?|por|cada)\\s${word}`, 'giu'), 1, unit] as const,
    ]),
    [/quincena/giu, 15, 'day'],
    [/trimestre/giu, 3, 'month'],
    [/semestre/giu, 6, 'month'],
    [/lustro/giu, 5, 'year'],
    [/(?:una\s)?década/giu, 10, 'year'],
    [/(?:un\s)?siglo/giu, 100, 'year'],
  ],
};

/** The stretches of time of a text that have no number: "hora y media", "a week". */
export function findDurations(text: string, locale: Locale): Measure[] {
  return DURATIONS[locale].flatMap(([words, value, unit]) =>
    [...text.matchAll(words)].map(({ 0: found, index }) => ({
      value,
      unit,
      text: found,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Finds the numbers that are followed by a unit of length, area, weight, speed, heat, power or time. */
export function findMeasures(
  text: string,
  locale: Locale,
  numbers: readonly FoundNumber[] = findNumbers(text, locale),
): Measure[] {
  return numbers.flatMap((number) => {
    if (number.unit !== undefined && (number.unit !== 'GBP' || number.text.includes('£'))) return [];
    const unitStart = number.unit === 'GBP' ? number.start + number.text.search(/\p{L}+$/u) : number.end;
    const found = AFTER[locale].exec(text.slice(unitStart, unitStart + 40));
    const unit = found === null ? undefined : UNITS[locale].get((found[1] ?? '').toLowerCase());
    if (found === null || unit === undefined) return [];
    const half = HALF_MORE[locale].exec(text.slice(unitStart + found[0].length))?.[0] ?? '';
    const end = unitStart + found[0].length + half.length;
    return [
      {
        value: half === '' ? number.value : number.value + 0.5,
        unit,
        text: text.slice(number.start, end),
        start: number.start,
        end,
      },
    ];
  });
}

/** Measures of the source whose value stands in the translation too, there with other units only. */
export function changedMeasures(
  source: readonly Measure[],
  target: readonly Measure[],
): { source: Measure; target: Measure }[] {
  return source.flatMap((measure) => {
    const same = target.filter(({ value }) => value === measure.value);
    const [other] = same;
    const isAsked = source.every(({ value, unit }) => value !== other?.value || unit !== other.unit);
    if (other === undefined || same.some(({ unit }) => unit === measure.unit) || !isAsked) return [];
    return [{ source: measure, target: other }];
  });
}

/** One of each in metres, hectares, kilos, litres or minutes; what is not listed is not converted. */
const SIZES: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  mile: ['length', 1609.344],
  kilometer: ['length', 1000],
  meter: ['length', 1],
  centimeter: ['length', 0.01],
  millimeter: ['length', 0.001],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  inch: ['length', 0.0254],
  kph: ['speed', 1],
  mph: ['speed', 1.609344],
  acre: ['area', 0.404686],
  hectare: ['area', 1],
  kilogram: ['weight', 1],
  pound: ['weight', 0.453592],
  ounce: ['weight', 0.0283495],
  liter: ['volume', 1],
  gallon: ['volume', 3.78541],
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['time', 1_440],
  week: ['time', 10_080],
  month: ['time', 43_800],
  year: ['time', 525_600],
  decade: ['time', 5_256_000],
  century: ['time', 52_560_000],
};
/** Conversions are rounded: by a part of the size, heat by degrees; time hardly ever. */
const TOLERANCE = 0.1;
const DEGREES = 2;
const TIME_TOLERANCE = 0.02;
/** Spanish counts both ends: eight days are a week, fifteen are two. */
const WEEKS_IN_DAYS: ReadonlyMap<number, number> = new Map([
  [8, 1],
  [15, 2],
]);

/** The measures in brackets that only say the one before them in other units: "40 kilometers (25 miles)". */
export function conversionNotes(text: string, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure, index) => {
    const before = measures[index - 1];
    if (before === undefined || !/^\s?\((?:[\p{L}]+\s){0,2}$/u.test(text.slice(before.end, measure.start)))
      return false;
    return isConversion(before, measure);
  });
}

/** Whether one measure says the size of another in a unit of its own: "30 miles", "48 kilómetros". */
export function isConversion(one: Measure, other: Measure): boolean {
  const [size, otherSize] = [sizeOf(one), sizeOf(other)];
  if (size === undefined || size[0] !== otherSize?.[0] || one.unit === other.unit) return false;
  if (isWeeksInDays(one, other) || isWeeksInDays(other, one)) return true;
  return Math.abs(size[1] - otherSize[1]) <= roundingOf(size);
}

const isWeeksInDays = (one: Measure, other: Measure): boolean =>
  one.unit === 'day' && other.unit === 'week' && WEEKS_IN_DAYS.get(one.value) === other.value;

function roundingOf([dimension, size]: readonly [dimension: string, size: number]): number {
  if (dimension === 'heat') return DEGREES;
  return size * (dimension === 'time' ? TIME_TOLERANCE : TOLERANCE);
}

function sizeOf({ value, unit }: Measure): readonly [dimension: string, size: number] | undefined {
  const size = SIZES[unit];
  if (unit === 'fahrenheit') return ['heat', ((value - 32) * 5) / 9 + 273];
  if (unit === 'celsius') return ['heat', value + 273];
  return size === undefined ? undefined : [size[0], size[1] * value];
}
