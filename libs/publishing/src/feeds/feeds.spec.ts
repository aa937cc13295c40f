import { describe, expect, it } from '@jest/globals';
import { specimen } from '../site/specimen.js';
import { renderFeed } from './feed.js';
import { renderRobots } from './robots.js';
import { renderSitemap } from './sitemap.js';

const HOSTILE = `</title>]]><script>&amp; "quotes" \u0008\u000b & ¿qué?`;

/** Every tag closed in its order, and no bare ampersand or control character: what XML asks for before all else. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const markup = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '').replace(/<\?.*?\?>/gs, '');
  for (const [tag, closing, name = '', selfClosing] of markup.matchAll(
    /<(\/?)([\w:]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (closing === '/') expect(`${tag} closes ${open.pop() ?? 'nothing'}`).toBe(`</${name}> closes ${name}`);
    else if (selfClosing === '') open.push(name);
  }
  expect(open).toEqual([]);
  expect(markup.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
}

describe('the feed of a language', () => {
  const { frame, teasers } = specimen('es', 'source');

  it('is well-formed whatever a headline holds, and lists each story once', () => {
    const stories = teasers.map((teaser) => ({ ...teaser, headline: HOSTILE, dek: HOSTILE, byline: [HOSTILE] }));
    const xml = renderFeed(frame, stories);
    expectWellFormed(xml);
    expect(xml.match(/<item>/g)).toHaveLength(stories.length);
    expect(xml).toContain('<language>es</language>');
    expect(xml).toContain('<link>https://specimen.example/es/section/story-0</link>');
  });

  it('does not depend on the clock', () => {
    expect(renderFeed(frame, teasers)).toBe(renderFeed(frame, teasers));
    expectWellFormed(renderFeed(frame, []));
  });
});

describe('the sitemap', () => {
  it('is well-formed and names every version on every version', () => {
    const xml = renderSitemap('https://a.example', [
      { versions: { en: '/en/a&b', es: '/es/c' }, modified: '2026-01-02T03:04:05.000Z' },
      { versions: { es: '/es/sola' } },
    ]);
    expectWellFormed(xml);
    expect(xml.match(/<url>/g)).toHaveLength(3);
    expect(xml.match(/hreflang="x-default" href="https:\/\/a.example\/en\/a&amp;b"/g)).toHaveLength(2);
    expect(xml).toContain('<lastmod>2026-01-02T03:04:05.000Z</lastmod>');
  });
});

describe('robots.txt', () => {
  it('names the sitemap by its whole address', () => {
    expect(renderRobots('https://a.example')).toContain('Sitemap: https://a.example/sitemap.xml\n');
  });
});
