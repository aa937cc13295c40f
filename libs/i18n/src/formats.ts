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
  const languageTag = FORMATTERS[locale].date.resolvedOptions().locale;
  return new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone }).format(new Date(date));
}

/** `Ana, Luis and Eva` · `Ana, Luis y Eva` */
export function formatList(names: readonly string[], locale: Locale): string {
  return FORMATTERS[locale].list.format(names);
}
