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
    const end = unitStart + found[0].length;
    return [{ value: number.value, unit, text: text.slice(number.start, end), start: number.start, end }];
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

/** One of each in metres, kilos or litres; what is not listed is not converted. */
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
};
/** Conversions are rounded: by a part of the size, and heat by degrees. */
const TOLERANCE = 0.1;
const DEGREES = 2;

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
  const allowed = size[0] === 'heat' ? DEGREES : TOLERANCE * size[1];
  return Math.abs(size[1] - otherSize[1]) <= allowed;
}

function sizeOf({ value, unit }: Measure): readonly [dimension: string, size: number] | undefined {
  const size = SIZES[unit];
  if (unit === 'fahrenheit') return ['heat', ((value - 32) * 5) / 9 + 273];
  if (unit === 'celsius') return ['heat', value + 273];
  return size === undefined ? undefined : [size[0], size[1] * value];
}
