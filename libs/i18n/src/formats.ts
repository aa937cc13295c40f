import { type Locale } from '@anverso/kernel';

/** Made once: making one of these costs a hundred times what using it does. */
interface Formatters {
  date: Intl.DateTimeFormat;
  list: Intl.ListFormat;
}

function formattersFor(languageTag: string): Formatters {
  return {
    date: new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' }),
    list: new Intl.ListFormat(languageTag, { type: 'conjunction' }),
  };
}

/** The house writes neutral Latin American Spanish and American English. */
const FORMATTERS: Record<Locale, Formatters> = { en: formattersFor('en-US'), es: formattersFor('es-419') };

/** `November 24, 2026` · `24 de noviembre de 2026`; the day by the clock of a time zone, UTC unless one is given. */
export function formatDate(date: Date | string, locale: Locale, timeZone?: string): string {
  if (timeZone === undefined) return FORMATTERS[locale].date.format(new Date(date));
  return zonedFormatter(locale, timeZone).format(new Date(date));
}

/**
 * The same for what may be a day alone, such as `2026-11-24`: a day is the same everywhere, and only a moment falls on
 * another day by another clock.
 */
export function formatDay(date: string, locale: Locale, timeZone?: string): string {
  return formatDate(date, locale, date.includes('T') ? timeZone : undefined);
}

const ZONED = new Map<string, Intl.DateTimeFormat>();

function zonedFormatter(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = ZONED.get(key);
  if (known !== undefined) return known;
  const languageTag = FORMATTERS[locale].date.resolvedOptions().locale;
  const made = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone });
  ZONED.set(key, made);
  return made;
}

/** `Ana, Luis and Eva` · `Ana, Luis y Eva` */
export function formatList(names: readonly string[], locale: Locale): string {
  return FORMATTERS[locale].list.format(names);
}
