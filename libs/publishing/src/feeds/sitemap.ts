import { LOCALES, markup } from '@anverso/kernel';
import { alternatesOf, type LanguagePaths } from '../domain/alternates.js';

/** One page in all its versions. */
export interface SitemapEntry {
  versions: LanguagePaths;
  modified?: string;
}

/** sitemap.xml: every version of every page, each naming all its versions. */
export function renderSitemap(siteUrl: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap(({ versions, modified }) => {
    const alternates = alternatesOf(siteUrl, versions).map(
      ({ hreflang, href }) => markup`
    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
    );
    const lastModified = modified === undefined ? undefined : markup`<lastmod>${modified}</lastmod>`;
    return LOCALES.flatMap((locale) => {
      const path = versions[locale];
      if (path === undefined) return [];
      return [
        markup`
  <url>
    <loc>${siteUrl}${path}</loc>${lastModified}${alternates}
  </url>`,
      ];
    });
  });
  const document = markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}
</urlset>
`;
  return document.toString();
}
