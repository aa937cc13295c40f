import { createContext, useContext } from 'react';
import { type Locale } from '@anverso/kernel';
import { formatDay, translator } from '@anverso/i18n';

/** What the house calls its site, and by whose clock it counts its days; UTC where it has not said. */
export const House = createContext<{ siteName?: string; timeZone?: string }>({});

/** The name of the site. */
export function useSiteName(locale: Locale): string {
  return siteNameOf({ locale, siteName: useContext(House).siteName });
}

/** The same, outside a page. */
export function siteNameOf({ locale, siteName }: { locale: Locale; siteName?: string }): string {
  return siteName ?? translator(locale, 'site')('name');
}

/** Writes a day, or the day on which a moment falls by the clock of the house. */
export function useDay(locale: Locale): (date: string) => string {
  const { timeZone } = useContext(House);
  return (date) => formatDay(date, locale, timeZone);
}
