import { type Locale, LOCALES } from '@anverso/kernel';

/** The language of the house that a reader's `Accept-Language` (RFC 9110 §12.5.4) ranks highest; English if none. */
export function preferredLocale(header: string | undefined): Locale {
  const ranked = (header ?? '')
    .split(',')
    .map((entry, position) => {
      const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return {
        locale: LOCALES.find((locale) => range === locale || range.startsWith(`${locale}-`)),
        quality,
        position,
      };
    })
    .filter(({ locale, quality }) => locale !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position);
  return ranked[0]?.locale ?? 'en';
}
