import { type Locale } from '@anverso/kernel';

/** The front page of a language. */
export const homePath = (locale: Locale): string => `/${locale}`;

export const sectionPath = (locale: Locale, sectionSlug: string): string => `/${locale}/${sectionSlug}`;

export const feedPath = (locale: Locale): string => `/${locale}/feed.xml`;

export const articlePath = (locale: Locale, sectionSlug: string, slug: string): string =>
  `/${locale}/${sectionSlug}/${slug}`;

/** The page's file below the site's root: `/es/politica/voto` is `es/politica/voto.html`, so that addresses need no slash. */
export const fileOf = (path: string): string => `${path.slice(1)}.html`;

/** The notice that stands in for a page that was taken back; no address of the site leads to it. */
export const goneFileOf = (path: string): string => `${path.slice(1)}.gone.html`;

/** The address itself, or with the first of -2, -3… that nobody has. */
export function firstFreePath(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path;
  let number = 2;
  while (taken.has(`${path}-${number}`)) number += 1;
  return `${path}-${number}`;
}
