import { type Locale, LOCALES } from '@anverso/kernel';

/** The addresses of one page in each language that has it. */
export type LanguagePaths = Partial<Record<Locale, string>>;

export interface Alternate {
  hreflang: Locale | 'x-default';
  path: string;
  href: string;
}

/**
 * Every version of a page, itself included: the one source of the head's hreflang links, the sitemap's and the language
 * switch's, so that they cannot disagree. x-default is the English version wherever there is one, on both faces alike.
 */
export function alternatesOf(siteUrl: string, paths: LanguagePaths): Alternate[] {
  const versions = LOCALES.flatMap((locale): Alternate[] => {
    const path = paths[locale];
    return path === undefined ? [] : [{ hreflang: locale, path, href: siteUrl + path }];
  });
  const [fallback] = versions;
  return fallback === undefined ? [] : [...versions, { ...fallback, hreflang: 'x-default' }];
}
