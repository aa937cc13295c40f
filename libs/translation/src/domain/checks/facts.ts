import {
  compareCalendar,
  compareReadNumbers,
  compareTimeZones,
  conversionNotes,
  findDurations,
  changedMeasures,
  findMeasures,
  firmNumbers,
  type FoundNumber,
  isConversion,
  type Measure,
  readNumbers,
  type ReadNumber,
} from '@anverso/language';
import { type Locale } from '@anverso/kernel';
import { type Span } from '../finding.js';
import { type Check, type Issue, type Pair } from './check.js';

interface Fact extends Span {
  text: string;
}

/** What one side has and the other lacks, as one issue. */
function difference(missing: readonly Fact[], extra: readonly Fact[]): Issue[] {
  if (missing.length === 0 && extra.length === 0) return [];
  const textOf = (facts: readonly Fact[]): string => [...new Set(facts.map(({ text }) => text))].join(' · ') || '—';
  const details = { missing: textOf(missing), extra: textOf(extra) };
  return [
    {
      matter: `${details.missing} | ${details.extra}`,
      details,
      sourceSpans: spansOf(missing),
      targetSpans: spansOf(extra),
    },
  ];
}

const spansOf = (facts: readonly Fact[]): Span[] => facts.map(({ start, end }) => ({ start, end }));

/** The differences in numbers of a pair, told apart by what they are. */
interface NumberFacts {
  plain: Issue[];
  clock: Issue[];
  money: { source: FoundNumber; target: FoundNumber }[];
  percent: { source: FoundNumber; target: FoundNumber }[];
  /** Every number of the two texts. */
  ours: readonly FoundNumber[];
  theirs: readonly FoundNumber[];
}

const known = new WeakMap<Pair, NumberFacts>();

/** Numbers, money, percentages and times are read once for all the checks that speak of them. */
function numberFacts(pair: Pair): NumberFacts {
  const facts = known.get(pair) ?? readNumberFacts(pair);
  known.set(pair, facts);
  return facts;
}

function readNumberFacts({ sourceText, targetText, from, to }: Pair): NumberFacts {
  const ours = readNumbers(sourceText, from);
  const theirs = readNumbers(targetText, to);
  const compared = compareReadNumbers(ours, theirs);
  const hasDifferences = compared.missing.length + compared.extra.length > 0;
  const measured = hasDifferences ? measuresOf(sourceText, from, ours) : [];
  const otherMeasured = hasDifferences ? measuresOf(targetText, to, theirs) : [];
  const missing = compared.missing.filter(isNoConversion(sourceText, measured, otherMeasured));
  const extra = compared.extra.filter(isNoConversion(targetText, otherMeasured, measured));
  const otherUnits = missing.flatMap((source) => {
    const target = extra.find(({ value, unit }) => value === source.value && unit !== source.unit);
    return target === undefined ? [] : [{ source, target }];
  });
  const isSettled = (number: FoundNumber): boolean =>
    otherUnits.some(({ source, target }) => source === number || target === number);
  const lost = missing.filter((number) => !isSettled(number));
  const gained = extra.filter((number) => !isSettled(number));
  const lostTimes = lost.filter(isTime);
  const gainedTimes = gained.filter(isTime);
  // "8 a.m." against "20 horas": the other side of a time need not look like one.
  const lostBeside = lost
    .filter((number) => !isTime(number))
    .slice(0, Math.max(0, gainedTimes.length - lostTimes.length));
  const gainedBeside = gained
    .filter((number) => !isTime(number))
    .slice(0, Math.max(0, lostTimes.length - gainedTimes.length));
  const rest = (numbers: readonly FoundNumber[], taken: readonly FoundNumber[]): FoundNumber[] =>
    numbers.filter((number) => !taken.includes(number));
  const ofTime = { lost: [...lostTimes, ...lostBeside], gained: [...gainedTimes, ...gainedBeside] };
  const isPercent = ({ source, target }: { source: FoundNumber; target: FoundNumber }): boolean =>
    source.unit === '%' || target.unit === '%';
  return {
    plain: difference(rest(lost, ofTime.lost), rest(gained, ofTime.gained)),
    clock: difference(ofTime.lost, ofTime.gained),
    money: otherUnits.filter((pair) => !isPercent(pair)),
    percent: otherUnits.filter(isPercent),
    ours: firmNumbers(ours),
    theirs: firmNumbers(theirs),
  };
}

/** The measures of a text in its order, with and without a number: "90 minutes", "an hour and a half". */
function measuresOf(text: string, locale: Locale, numbers: readonly ReadNumber[]): Measure[] {
  const measures = [...findMeasures(text, locale, firmNumbers(numbers)), ...findDurations(text, locale)];
  return measures.sort((one, other) => one.start - other.start);
}

/** A measure may be said in the units of the readers, in place of its own or in brackets behind them. */
function isNoConversion(
  text: string,
  measures: readonly Measure[],
  others: readonly Measure[],
): (number: FoundNumber) => boolean {
  const notes = text.includes('(') ? conversionNotes(text, measures) : [];
  const converted = measures.filter((measure) => others.some((other) => isConversion(measure, other)));
  return ({ start }) => ![...notes, ...converted].some((measure) => measure.start === start);
}

const isTime = ({ unit }: FoundNumber): boolean => unit === 'time';

const changed = ({ source, target }: { source: Fact; target: Fact }): Issue => ({
  matter: `${source.text} | ${target.text}`,
  details: { source: source.text, target: target.text },
  sourceSpans: spansOf([source]),
  targetSpans: spansOf([target]),
});

const POINTS = /\d\s?(?:percentage[\s-]points?|pp\b)|\bpercentage[\s-]points?|puntos?\sporcentual(?:es)?/iu;
const ANY_POINTS = /\bpoints?\b|\bpuntos?\b|\bpp\b/iu;
const ANY_PERCENT =
  /%|\bper\s?cent|\bpct\b|\bpor\sc(?:iento|ien)(?!\p{L})|\bporcentual|\bde\scada\s|\b(?:in|out\sof)\s(?:every\s)?(?:ten|five|10|5|100)\b/iu;
const ANY_MONEY =
  /[$€£¥₡₹]|\b(?:d[oó]lar|dollar|euro|peso|pound|libra|yen|yuan|real|reais|ruble|rublo|rupee|rupia|bol[ií]var|sol|cent|centavo|buck|franc|cent[ée]simo|quetzal|lempira|guaran[ií]|c[oó]rdoba|col[oó]n)|\bmd[dep]\b|\b(?:USD|EUR|MXN|GBP|PEN|BRL|ARS|COP|CLP)\b/iu;

/** A number of the one side whose kind of unit nothing on the other side says. */
function lostUnits(pair: Pair, isKind: (unit: string) => boolean, words: RegExp) {
  const isAbsent = (text: string): boolean => !words.test(text);
  const { sourceText, targetText } = pair;
  const { ours, theirs } = numberFacts(pair);
  const find = (having: readonly FoundNumber[], lacking: readonly FoundNumber[]) =>
    having.flatMap((number) => {
      const other = lacking.find(({ value, unit }) => value === number.value && unit === undefined);
      return isKind(number.unit ?? '') && other !== undefined ? [{ number, other }] : [];
    });
  return [
    ...(isAbsent(targetText) ? find(ours, theirs).map(({ number, other }) => ({ source: number, target: other })) : []),
    ...(isAbsent(sourceText) ? find(theirs, ours).map(({ number, other }) => ({ source: other, target: number })) : []),
  ];
}

const isCurrency = (unit: string): boolean => unit !== '' && unit !== '%' && unit !== 'time';

/** Percent against percentage points, where the rest of the sentence says the same. */
function pointsLost({ sourceText, targetText }: Pair): Issue[] {
  const ours = POINTS.exec(sourceText);
  const theirs = POINTS.exec(targetText);
  if ((ours === null) === (theirs === null)) return [];
  const other = ours === null ? sourceText : targetText;
  if (!ANY_PERCENT.test(other) || ANY_POINTS.test(other)) return [];
  const details = { source: ours?.[0] ?? '%', target: theirs?.[0] ?? '%' };
  return [{ matter: `${details.source} | ${details.target}`, details }];
}

const NOON = /\b(?:noon|midday)\b|mediodía/iu;
const MIDNIGHT = /\bmidnight\b|medianoche/iu;

/** Noon against midnight: both are said without a figure. */
function swappedHalves({ sourceText, targetText }: Pair): Issue[] {
  const [ours, theirs] = [halfOf(sourceText), halfOf(targetText)];
  return ours === undefined || theirs === undefined || ours.isNoon === theirs.isNoon
    ? []
    : difference([ours], [theirs]);
}

/** Noon or midnight, where a text says just one of them. */
function halfOf(text: string): (Fact & { isNoon: boolean }) | undefined {
  const [noon, midnight] = [factOf(NOON, text), factOf(MIDNIGHT, text)];
  const half = noon ?? midnight;
  return half === undefined || (noon !== undefined && midnight !== undefined)
    ? undefined
    : { ...half, isNoon: half === noon };
}

function factOf(pattern: RegExp, text: string): Fact | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** The facts of a segment: what a reader would call an error of the paper. */
export const FACT_CHECKS: readonly Check[] = [
  { id: 'numbers', type: 'numbers', severity: 'blocking', find: (pair) => numberFacts(pair).plain },
  {
    id: 'percent',
    type: 'numbers',
    severity: 'blocking',
    find: (pair) => [
      ...[...numberFacts(pair).percent, ...lostUnits(pair, (unit) => unit === '%', ANY_PERCENT)].map(changed),
      ...pointsLost(pair),
    ],
  },
  {
    id: 'money',
    type: 'numbers',
    severity: 'blocking',
    find: (pair) => [...numberFacts(pair).money, ...lostUnits(pair, isCurrency, ANY_MONEY)].map(changed),
  },
  {
    id: 'units',
    type: 'numbers',
    severity: 'blocking',
    find: (pair) => {
      const { ours, theirs } = numberFacts(pair);
      const source = findMeasures(pair.sourceText, pair.from, ours);
      return changedMeasures(source, findMeasures(pair.targetText, pair.to, theirs)).map(changed);
    },
  },
  {
    id: 'dates',
    type: 'inconsistent-entities',
    severity: 'blocking',
    find: ({ sourceText, targetText, from, to, style }) => {
      const order = { en: style.english.dateOrder, es: style.spanish.dateOrder };
      const { missing, extra } = compareCalendar(
        { text: sourceText, locale: from, order: order[from] },
        { text: targetText, locale: to, order: order[to] },
      );
      return difference(missing, extra);
    },
  },
  {
    id: 'times',
    type: 'inconsistent-entities',
    severity: 'blocking',
    find: (pair) => {
      const { missing, extra } = compareTimeZones(pair.sourceText, pair.targetText);
      return [...numberFacts(pair).clock, ...difference(missing, extra), ...swappedHalves(pair)];
    },
  },
];
