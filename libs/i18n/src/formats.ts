import { type Locale } from '@anverso/kernel';

/** The house writes neutral Latin American Spanish and American English. */
const TAGS: Record<Locale, string> = { en: 'en-US', es: 'es-419' };

const listsOf = (locale: Locale): Intl.ListFormat => new Intl.ListFormat(TAGS[locale], { type: 'conjunction' });
const LISTS: Record<Locale, Intl.ListFormat> = { en: listsOf('en'), es: listsOf('es') };
/** Kept, because making one of these costs a hundred times what using it does. */
const DATES = new Map<string, Intl.DateTimeFormat>();

/** `November 24, 2026` · `24 de noviembre de 2026`; the day by the clock of a time zone, UTC unless one is given. */
export function formatDate(date: Date | string, locale: Locale, timeZone = 'UTC'): string {
  return dateFormatter(locale, timeZone).format(new Date(date));
}

/**
 * The same for what may be a day alone, such as `2026-11-24`: a day is the same everywhere, and only a moment falls on
 * another day by another clock.
 */
export function formatDay(date: string, locale: Locale, timeZone?: string): string {
  return formatDate(date, locale, date.includes('T') ? timeZone : undefined);
}

function dateFormatter(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = DATES.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone });
  DATES.set(key, made);
  return made;
}

/** `Ana, Luis and Eva` · `Ana, Luis y Eva` */
export function formatList(names: readonly string[], locale: Locale): string {
  return LISTS[locale].format(names);
}
