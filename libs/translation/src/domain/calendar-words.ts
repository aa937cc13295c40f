import { type Locale } from '@anverso/kernel';

/** Days and months, in order: what a date is adapted with. */
const CALENDAR: Readonly<Record<'day' | 'month', Readonly<Record<Locale, readonly string[]>>>> = {
  day: {
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  },
  month: {
    en: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    es: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
  },
};

/** A day of the week or a month, by its place in the order. */
export interface CalendarWord {
  kind: 'day' | 'month';
  index: number;
}

const BY_WORD: Readonly<Record<Locale, ReadonlyMap<string, CalendarWord>>> = {
  en: new Map(entriesOf('en')),
  es: new Map([...entriesOf('es'), ['setiembre', { kind: 'month', index: 8 }]]),
};

/** What day or month a word is; English writes them with a capital, so that "may" and "march" are none. */
export function calendarWord(written: string, locale: Locale): CalendarWord | undefined {
  if (locale === 'en') return BY_WORD.en.get(written);
  return BY_WORD.es.get(written.toLowerCase());
}

/** The day or month as a language writes it inside a sentence. */
export function writeCalendarWord({ kind, index }: CalendarWord, locale: Locale): string {
  return CALENDAR[kind][locale][index] ?? '';
}

function entriesOf(locale: Locale): [string, CalendarWord][] {
  return (['day', 'month'] as const).flatMap((kind) =>
    CALENDAR[kind][locale].map((word, index): [string, CalendarWord] => [word, { kind, index }]),
  );
}
