import { describe, expect, it, test } from '@jest/globals';
import { type ArticleDocument } from '@anverso/document';
import { siteLinks, sitePath, storyDay } from './story.js';

const SITE = 'https://anverso.example';

describe('sitePath', () => {
  test.each([
    ['/en/politics/vote', '/en/politics/vote'],
    ['/en/politics/vote/?from=mail#top', '/en/politics/vote'],
    [`${SITE}/en/politics/vote`, '/en/politics/vote'],
    ['/', '/'],
    ['//evil.example/en', undefined],
    ['https://elsewhere.example/en', undefined],
    [`${SITE}.evil.example/en`, undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('of %j is %j', (href, expected) => {
    expect(sitePath(href, SITE)).toBe(expected);
  });
});

describe('siteLinks', () => {
  it('finds every address of the site once, in text, lists, quotes and related stories', () => {
    const linked = (href: string) => [{ type: 'text' as const, text: 'x', marks: [{ type: 'link' as const, href }] }];
    const document: ArticleDocument = {
      headline: 'x',
      byline: [],
      blocks: [
        { id: 'b1', type: 'paragraph', content: [...linked('/en/a/b'), ...linked('https://other.example/')] },
        { id: 'b2', type: 'quote', content: linked('/en/c/d') },
        { id: 'b3', type: 'list', ordered: false, items: [{ id: 'i1', content: linked(`${SITE}/es/e/f`) }] },
        { id: 'b4', type: 'related', stories: [{ id: 'r1', title: 'x', href: '/en/a/b' }] },
      ],
    };
    expect(siteLinks(document, SITE)).toEqual(['/en/a/b', '/en/c/d', '/es/e/f']);
  });
});

describe('storyDay', () => {
  test.each([
    ['2026-11-24', '2026-11-24'],
    ['someday', undefined],
    ['2026-13-45', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %j is %j', (date, expected) => {
    expect(storyDay({ date })).toBe(expected);
  });
});
