import { type Locale } from '@anverso/kernel';

type MentionKind = 'weekday' | 'month' | 'day' | 'relative';

/** A weekday, a month or a relative day that a text names. Weekdays count from Monday = 1, relative days from today = 0. */
export interface CalendarMention {
  readonly kind: MentionKind;
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Which figure of 3/5 is the month. */
export type DateOrder = 'day-first' | 'month-first';

const WEEKDAYS_EN = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const WEEKDAYS_ES = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');
const MONTHS_EN = 'january february march april may june july august september october november december'.split(' ');
const MONTHS_ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const ABBREVIATIONS_EN = ['jan', 'feb', 'mar', 'apr', '', '', '', 'aug', 'sept', 'oct', 'nov', 'dec'];

const numbered = (names: readonly string[], add = 0): [string, number][] =>
  names.filter((name) => name !== '').map((name) => [name, names.indexOf(name) + 1 + add]);

const WEEKDAYS = new Map([...numbered(WEEKDAYS_EN), ...numbered(WEEKDAYS_ES), ['sabado', 6], ['miercoles', 3]]);
const MONTHS = new Map([
  ...numbered(MONTHS_EN),
  ...numbered(MONTHS_ES),
  ...numbered(ABBREVIATIONS_EN),
  ['setiembre', 9],
  ['sep', 9],
] as [string, number][]);

/** English weekdays are capitalised; "Sábado" and "Domingo" may be names. A plural is the same day. */
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:super)?(${[...WEEKDAYS.keys()].join('|')})s?(?!\p{L})`, 'giu');
const MONTH_EN = new RegExp(
  String.raw`(?<!\p{L})(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)(?=\.))(?!\p{L})`,
  'gu',
);
const MONTH_ES = new RegExp(
  String.raw`(?<!\p{L})(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?!\p{L})`,
  'giu',
);
/** What makes a month of "May", "March" or "August": a day or a year beside it, or a preposition before it. */
const BEFORE_MONTH =
  /(?:\d(?:st|nd|rd|th)?(?:\sof)?|\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Ee]very|[Tt]hrough|[Bb]etween|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]or|and|or|[Ee]nd\sof)[\s-])\s?$/u;
const AFTER_MONTH = /^\.?,?\s\d/u;
/** Streets are named after days: "Avenida 9 de Julio", "9 de Julio Avenue", "July 9 Avenue". */
const STREETS = 'Avenue|Street|Square|Highway|Bridge|Stadium';
const ENGLISH_STREET = new RegExp(String.raw`^\s(?:${STREETS})`, 'u');
const MONTH_OF_STREET = new RegExp(String.raw`^\s\d{1,2}(?:th)?\s(?:${STREETS})`, 'u');
const SPANISH_STREET = /(?:avenida|av\.|avda\.|calle|plaza|autopista|puente|barrio|estadio)\s\d{1,2}\sde\s$/iu;
const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'august', 'april', 'june']);

const RELATIVE: Readonly<Record<Locale, readonly (readonly [number, RegExp])[]>> = {
  en: [
    [-1, /\b(?:yesterday|last\snight)\b/giu],
    [0, /\b(?:today|tonight)\b/giu],
    [1, /\btomorrow\b/giu],
  ],
  es: [
    [-1, /(?<!\p{L})(?<!antes\sde\s)(?:ayer|anoche)(?!\p{L})/giu],
    [0, /(?<!\p{L})(?:hoy|esta\snoche)(?!\p{L})/giu],
    [1, /(?<!\p{L})(?<!(?:la|una|esta|cada|esa|aquella|toda|ayer|anteayer|media|de)\s)(?<!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s(?:por\sla\s)?)mañana(?!\p{L})/giu],
  ],
}; // prettier-ignore

const NUMERIC =
  /(?<![\d/.-])(?:(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2}|\d{2})|((?:19|20)\d{2})-(\d{2})-(\d{2}))(?![\d/])/g;
const SHORT_DATE = /(?<![\d/.-])\d{1,2}\/\d{1,2}(?![\d/])|(?<!\d)\d{1,2}-?[EFMAJSOND](?![\p{L}\d])/gu;

/** Finds weekdays, months and relative days; names of either language count, so that a day left untranslated is still that day. */
function findCalendar(text: string, locale: Locale, order: DateOrder): CalendarMention[] {
  return [
    ...weekdays(text),
    ...englishMonths(text),
    ...spanishMonths(text),
    ...RELATIVE[locale].flatMap(([value, pattern]) =>
      [...text.matchAll(pattern)].map((m) => mention('relative', value, m)),
    ),
    ...numericDates(text, order),
  ].sort((a, b) => a.start - b.start);
}

function weekdays(text: string): CalendarMention[] {
  return [...text.matchAll(WEEKDAY)].flatMap((match) => {
    const word = (match[1] ?? '').toLowerCase();
    const isEnglish = WEEKDAYS_EN.includes(word);
    const isCapital = /^\p{Lu}/u.test(match[0]);
    if (isEnglish && !isCapital) return [];
    // Plácido Domingo and Santo Domingo are no Sundays.
    if (!isEnglish && isCapital && /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(0, match.index))) return [];
    return [mention('weekday', WEEKDAYS.get(word) ?? 0, match)];
  });
}

function englishMonths(text: string): CalendarMention[] {
  return [...text.matchAll(MONTH_EN)].flatMap((match) => {
    const word = (match[1] ?? '').toLowerCase();
    const after = text.slice(match.index + match[0].length);
    if (MONTH_OF_STREET.test(after)) return [];
    const isSure =
      !DOUBTFUL_MONTHS.has(word) || BEFORE_MONTH.test(text.slice(0, match.index)) || AFTER_MONTH.test(after);
    return isSure ? [mention('month', MONTHS.get(word) ?? 0, match)] : [];
  });
}

function spanishMonths(text: string): CalendarMention[] {
  return [...text.matchAll(MONTH_ES)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    // Plaza de Mayo, Julio César: a capital inside a sentence is a name, unless a day stands before it.
    const isName =
      /^\p{Lu}/u.test(match[0]) &&
      !/(?:^|[.?!:]\s|\d\s?(?:º|\.º)?\sde\s|(?<!\p{L})(?:[Ee]n|[Dd]esde|[Hh]asta|[Ee]ntre)\s)$/u.test(before);
    const isStreet = SPANISH_STREET.test(before) || ENGLISH_STREET.test(after);
    const isPerson = /^\p{Lu}/u.test(match[0]) && /^\s\p{Lu}/u.test(after);
    return isName || isPerson || isStreet ? [] : [mention('month', MONTHS.get(match[0].toLowerCase()) ?? 0, match)];
  });
}

function numericDates(text: string, order: DateOrder): CalendarMention[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [, first = '', second = '', , isoYear, isoMonth = '', isoDay = ''] = match;
    const [month, day] =
      isoYear !== undefined
        ? [Number(isoMonth), Number(isoDay)]
        : order === 'month-first' && Number(first) <= 12
          ? [Number(first), Number(second)]
          : Number(second) <= 12
            ? [Number(second), Number(first)]
            : [Number(first), Number(second)];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    return [mention('month', month, match), mention('day', day, match)];
  });
}

function mention(kind: MentionKind, value: number, match: RegExpExecArray): CalendarMention {
  return { kind, value, text: match[0], start: match.index, end: match.index + match[0].length };
}

/** Compares the days and months of a segment and its translation. */
export function compareCalendar(
  source: { text: string; locale: Locale; order: DateOrder },
  target: { text: string; locale: Locale; order: DateOrder },
): { missing: CalendarMention[]; extra: CalendarMention[] } {
  const ours = findCalendar(source.text, source.locale, source.order);
  const theirs = findCalendar(target.text, target.locale, target.order);
  const missing = without(ours, theirs).filter((lost) => isLoss(lost, theirs, target.text));
  const extra = without(theirs, ours).filter((gained) => isLoss(gained, ours, source.text));
  return { missing, extra };
}

function without(mentions: readonly CalendarMention[], known: readonly CalendarMention[]): CalendarMention[] {
  return mentions.filter(({ kind, value }) => known.every((other) => other.kind !== kind || other.value !== value));
}

/** A relative day may become a weekday and a month a figure; what contradicts something of the same kind is a loss in any case. */
function isLoss({ kind }: CalendarMention, others: readonly CalendarMention[], otherText: string): boolean {
  const hasOther = (wanted: MentionKind): boolean => others.some((other) => other.kind === wanted);
  if (kind === 'relative' || kind === 'day') return hasOther(kind);
  if (kind === 'weekday') return hasOther('weekday') || !hasOther('relative');
  return hasOther('month') || otherText.search(SHORT_DATE) === -1;
}
