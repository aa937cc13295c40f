import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Locale, LOCALES, otherLocale } from '@anverso/kernel';
import { type Section } from '@anverso/articles';
import { type LiveStory } from '../domain/story.js';
import { type FrozenStory, planSite, type SitePlan } from './site-plan.js';

const SITE = 'https://anverso.example';
const SECTIONS: Section[] = [
  ['politics', 'politica'],
  ['climate', 'clima'],
].map(([id = '', slug = ''], position) => ({
  id,
  position,
  names: { en: { name: id, slug: id }, es: { name: slug, slug } },
}));

interface Published {
  article: string;
  section: number;
  locales: Locale[];
  hour: number;
  link?: string;
}

function faces({ article, section, locales, hour, link }: Published): LiveStory[] {
  const { id = '', names } = SECTIONS[section] ?? {};
  const at = new Date(Date.UTC(2026, 0, 1, hour));
  return locales.map((locale) => ({
    editionId: `${article}-${locale}`,
    articleId: article,
    locale,
    sectionId: id,
    releaseId: 'r',
    revisionId: `${article}-${locale}-1`,
    approvalId: article,
    path: `/${locale}/${names?.[locale].slug ?? ''}/${article}`,
    firstPublishedAt: at,
    updatedAt: at,
    card: { sourceLocale: 'en', headline: `Headline ${article}`, byline: [], links: link === undefined ? [] : [link] },
  }));
}

const plan = (published: readonly Published[], rendererVersion = 'v1'): SitePlan =>
  planSite({ siteUrl: SITE, rendererVersion, sections: SECTIONS, stories: published.flatMap(faces), gone: [] });

const FROZEN: FrozenStory = {
  document: { headline: 'x', byline: [], blocks: [] },
  provenance: { sourceLocale: 'en', engines: [], people: [] },
  pictures: new Map(),
};

function render(site: SitePlan): Map<string, string> {
  return new Map([
    ...site.stories.map(({ file, render: write }) => [file, write(FROZEN)] as const),
    ...site.pages.map(({ file, render: write }) => [file, write()] as const),
  ]);
}

const both: Locale[] = ['en', 'es'];
const first: Published = { article: 'a', section: 0, locales: both, hour: 1 };
const second: Published = { article: 'b', section: 1, locales: both, hour: 2 };
const third: Published = { article: 'c', section: 1, locales: both, hour: 3 };

function changedFiles(before: SitePlan, after: SitePlan): string[] {
  const known = new Map([...before.stories, ...before.pages].map((page) => [page.file, page.fingerprint]));
  return [...after.stories, ...after.pages]
    .filter(({ file, fingerprint }) => known.get(file) !== fingerprint)
    .map(({ file }) => file)
    .sort();
}

describe('planSite', () => {
  it('plans the same generation for the same set, in whatever order it comes', () => {
    expect(plan([first, second]).generation).toBe(plan([second, first]).generation);
    expect(plan([first]).generation).not.toBe(plan([first, second]).generation);
  });

  it('changes only the pages that show a new story', () => {
    expect(changedFiles(plan([first, second]), plan([first, second, third]))).toEqual([
      'en.html',
      'en/climate.html',
      'en/climate/c.html',
      'en/feed.xml',
      'es.html',
      'es/clima.html',
      'es/clima/c.html',
      'es/feed.xml',
      'sitemap.xml',
    ]);
  });

  it('changes the pages that link to a story when it goes live', () => {
    const linking = { ...first, link: '/en/climate/b' };
    expect(changedFiles(plan([linking]), plan([linking, second]))).toEqual(
      expect.arrayContaining(['en/politics/a.html', 'es/politica/a.html']),
    );
  });

  it('changes every page when pages look different', () => {
    const before = plan([first, second]);
    expect(changedFiles(before, plan([first, second], 'v2'))).toHaveLength(before.stories.length + before.pages.length);
  });

  it('keeps head, sitemap and language switch in agreement over any history', () => {
    const published = fc.record({
      article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      section: fc.constantFrom(0, 1),
      locales: fc.constantFrom<Locale[]>(both, ['en'], ['es']),
      hour: fc.nat(20),
    });
    const history = fc.uniqueArray(published, { selector: ({ article }) => article, maxLength: 5 });
    fc.assert(
      fc.property(history, (stories) => assertReciprocal(render(plan(stories)))),
      { numRuns: 30 },
    );
  });
});

function assertReciprocal(files: ReadonlyMap<string, string>): void {
  const sitemap = files.get('sitemap.xml') ?? '';
  for (const [file, html] of files) {
    if (!file.endsWith('.html') || file.startsWith('404')) continue;
    const own = `${SITE}/${file.replace(/\.html$/, '')}`;
    const locale = file.slice(0, 2) as Locale;
    const head = alternatesIn(html, /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(`<link rel="canonical" href="${own}"/>`);
    expect(head.get(locale)).toBe(own);
    expect(head.get('x-default')).toBe(head.get('en') ?? head.get('es'));
    for (const language of LOCALES) {
      const version = head.get(language);
      if (version === undefined) continue;
      const twin = files.get(`${version.slice(SITE.length + 1)}.html`) ?? '';
      expect(alternatesIn(twin, /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)).toEqual(head);
    }
    const languages = /class="languages".*?<\/nav>/s.exec(html)?.[0] ?? '';
    const switchTo = /<a href="([^"]+)"/.exec(languages)?.[1];
    const other = head.get(otherLocale(locale));
    expect(switchTo === undefined ? undefined : SITE + switchTo).toBe(other);
    const entry = sitemap.split('<url>').find((candidate) => candidate.includes(`<loc>${own}</loc>`));
    // Sections without a story have a page and no place in the sitemap.
    if (entry !== undefined) expect(alternatesIn(entry, /hreflang="([^"]+)" href="([^"]+)"/g)).toEqual(head);
    else expect(html).toContain('section-empty');
  }
}

function alternatesIn(text: string, pattern: RegExp): Map<string, string> {
  return new Map([...text.matchAll(pattern)].map(([, hreflang = '', href = '']) => [hreflang, href]));
}
