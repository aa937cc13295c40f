import { createContext, useContext } from 'react';
import { type Locale } from '@anverso/kernel';
import { formatDay, translator } from '@anverso/i18n';

/** What the house calls its site, where it has given it a name of its own. */
export const HouseName = createContext<string | undefined>(undefined);

/** The name of the site. */
export function useSiteName(locale: Locale): string {
  return useContext(HouseName) ?? siteNameOf({ locale });
}

/** The same, outside a page. */
export function siteNameOf({ locale, siteName }: { locale: Locale; siteName?: string }): string {
  return siteName ?? translator(locale, 'site')('name');
}

/** By whose clock the house counts its days; UTC where it has not said. */
export const HouseZone = createContext<string | undefined>(undefined);

/** Writes a day, or the day on which a moment falls by the clock of the house. */
export function useDay(locale: Locale): (date: string) => string {
  const timeZone = useContext(HouseZone);
  return (date) => formatDay(date, locale, timeZone);
}
