import { type Locale } from '@anverso/kernel';

/** Language tags for Intl: the house writes neutral Latin American Spanish and American English. */
const INTL_TAG: Record<Locale, string> = { en: 'en-US', es: 'es-419' };

/** `November 24, 2026` · `24 de noviembre de 2026` */
export function formatDate(date: Date | string, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** `12,500` · `12,500` as each language's readers write it. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_TAG[locale]).format(value);
}

/** `Ana, Luis and Eva` · `Ana, Luis y Eva` */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_TAG[locale], { type: 'conjunction' }).format(names);
}
