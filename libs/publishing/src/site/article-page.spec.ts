import { describe, expect, it, test } from '@jest/globals';
import { type ArticleDocument, type Inline } from '@anverso/document';
import { renderArticlePage } from './article-page.js';
import { specimen } from './specimen.js';
import { type ArticleView } from './views.js';

const HOSTILE = `"><script>alert('x')</script><img src=x onerror=alert(1)> & 'quoted'`;

function page(
  change: Partial<ArticleView> & { text?: Partial<ArticleDocument> } = {},
  form: 'translation' | 'source' = 'translation',
) {
  const { frame, view } = specimen('es', form);
  const { text, ...rest } = change;
  return renderArticlePage(frame, { ...view, ...rest, document: { ...view.document, ...text } });
}

function jsonLd(html: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}

const paragraph = (...content: Inline[]): ArticleDocument['blocks'] => [{ id: 'b1', type: 'paragraph', content }];
const link = (href: string): Inline => ({ type: 'text', text: 'words', marks: [{ type: 'link', href }] });

describe('a story’s page', () => {
  it('escapes hostile text wherever it stands', () => {
    const figure = { id: 'f', alt: HOSTILE, caption: HOSTILE, credit: HOSTILE };
    const html = page({
      section: { name: HOSTILE, path: '/es/x' },
      twin: { path: '/en/x/y', headline: HOSTILE },
      text: {
        headline: HOSTILE,
        dek: HOSTILE,
        byline: [HOSTILE],
        dateline: { place: HOSTILE, agency: HOSTILE },
        lead: figure,
        blocks: [
          ...paragraph({ type: 'text', text: HOSTILE, marks: [{ type: 'strong' }] }),
          { id: 'b2', type: 'subhead', text: HOSTILE },
          { id: 'b3', type: 'quote', content: [{ type: 'text', text: HOSTILE }], speaker: HOSTILE },
          { id: 'b4', type: 'figure', figure },
          { id: 'b5', type: 'related', stories: [{ id: 'r', title: HOSTILE, href: 'https://x.example/' }] },
        ],
      },
    });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(jsonLd(html).headline).toBe(HOSTILE);
  });

  test.each([
    ['https://example.org/a?b=1&c=2', 'href="https://example.org/a?b=1&amp;c=2"'],
    ['mailto:ana@example.org', 'href="mailto:ana@example.org"'],
    ['/es/clima/lluvia', 'href="/es/clima/lluvia"'],
  ])('keeps the address %s', (href, expected) => {
    expect(page({ text: { blocks: paragraph(link(href)) } })).toContain(expected);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'java\nscript:alert(1)',
    'http://[bad',
  ])('writes no link for the address %j, and keeps its words', (href) => {
    const html = page({ text: { blocks: paragraph(link(href)) } });
    expect(html).toContain('words');
    expect(html).not.toMatch(/script:alert|data:text|vbscript|\[bad/i);
  });

  it('leads to stories in the reader’s language and to none that is not live', () => {
    const html = page({
      links: { '/en/politics/vote': '/es/politica/voto', '/en/politics/draft': null },
      text: {
        blocks: [
          ...paragraph(link('/en/politics/vote')),
          { id: 'b2', type: 'related', stories: [{ id: 'r', title: 'Draft', href: '/en/politics/draft' }] },
        ],
      },
    });
    expect(html).toContain('<a href="/es/politica/voto">words</a>');
    expect(html).not.toMatch(/politics\/draft|class="related"/);
  });

  it('opens its first paragraph with the dateline', () => {
    const html = page({
      text: { dateline: { place: 'CARACAS' }, blocks: paragraph({ type: 'text', text: 'El voto' }) },
    });
    expect(html).toContain('<p><span class="dateline">CARACAS — </span>El voto</p>');
  });

  it('shows a tile with the picture’s words while the picture is missing', () => {
    const html = page({ text: { lead: { id: 'f', alt: 'Una plaza', caption: 'La plaza', credit: 'Lucía/AFP' } } });
    expect(html).toContain('role="img" aria-label="Imagen no disponible: Una plaza"');
    expect(html).toContain('[Lucía/AFP]');
  });

  it('has no inline script, no inline style, and asks nobody else for anything', () => {
    const html = page();
    expect(html).not.toMatch(/ on[a-z]+="|style="|<style|<script(?![^>]*(?: src="\/assets\/|application\/ld\+json))/);
    expect(html).not.toMatch(/(?:src|srcset|action|rel="stylesheet" href)="(?:https?:)?\/\//i);
  });

  it('tells machines who wrote, translated and read it', () => {
    expect(jsonLd(page())).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'es',
      dateline: 'PLACE',
      datePublished: '2026-01-02T03:04:05.000Z',
      dateModified: '2026-01-03T03:04:05.000Z',
      author: [{ '@type': 'Person', name: 'one' }, { name: 'two' }],
      creditText: 'credit',
      isAccessibleForFree: true,
      mainEntityOfPage: { '@id': 'https://specimen.example/es/section/story' },
      image: [{ url: 'https://specimen.example/media/specimen-960.jpg', creditText: 'credit' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Anverso' },
      translationOfWork: { '@id': 'https://specimen.example/en/section/story#article', inLanguage: 'en' },
      translator: [
        { '@type': 'SoftwareApplication', name: 'Apertium' },
        { '@type': 'SoftwareApplication', name: 'DeepL' },
        { '@type': 'Person', name: 'reader' },
      ],
    });
  });

  it('names its translation where it is the original, and no translator', () => {
    const data = jsonLd(page({}, 'source'));
    expect(data).toMatchObject({ workTranslation: { inLanguage: 'en' } });
    expect(data).not.toHaveProperty('translator');
    expect(data).not.toHaveProperty('translationOfWork');
  });

  it('lets readers answer without scripts', () => {
    const html = page();
    const id = '00000000-0000-7000-8000-000000000000';
    expect(html).toContain(`<form class="reaction" action="/es/reactions/${id}" method="post">`);
    expect(html).toContain(`action="/es/feedback/${id}" method="post"`);
    expect(html).toMatch(/<noscript><p>[^<]+JavaScript/);
    expect(html).toMatch(/action="\/es\/newsletter\/[a-z-]+"/);
  });
});
