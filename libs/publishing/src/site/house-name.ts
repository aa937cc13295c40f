import { createContext, useContext } from 'react';
import { type Locale } from '@anverso/kernel';
import { translator } from '@anverso/i18n';

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
