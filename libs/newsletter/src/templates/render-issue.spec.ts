import { type Locale } from '@anverso/kernel';
import { describe, expect, it, test } from '@jest/globals';
import { type IssueContent, type IssueStory } from '../domain/issue-content.js';
import { MAX_HTML_BYTES, renderIssue } from './render-issue.js';

const HOSTILE = `<script>alert(1)</script> "x' onerror=alert(2) & <mj-include path="/etc/passwd" /> {{evil}} </mj-text>`;

function story(index: number, changes: Partial<IssueStory> = {}): IssueStory {
  return {
    url: `https://news.example/es/politica/la-asamblea-aprueba-el-presupuesto-de-la-capital-${index}`,
    section: 'Política',
    headline: `La asamblea aprueba el presupuesto de la capital tras doce horas de debate ${index}`,
    dek: `El gobierno local promete ${index} escuelas nuevas y un tren nocturno; la oposición pide ver las cuentas antes de votar la segunda parte.`,
    byline: ['Lucía Fernández', 'Tomás Ibarra'],
    picture: {
      url: `https://news.example/media/assembly-${index}-1200.jpg`,
      width: 1200,
      height: 800,
      alt: `Diputadas y diputados de pie durante la votación número ${index} en el salón de sesiones`,
      credit: 'Yuri Cortez/AFP',
    },
    ...changes,
  };
}

function content(stories: readonly IssueStory[], changes: Partial<IssueContent> = {}): IssueContent {
  return {
    locale: 'es',
    siteName: 'Anverso',
    timeZone: 'UTC',
    newsletterName: 'Boletín diario',
    number: 12,
    date: new Date('2026-11-24T09:00:00Z'),
    subject: 'La asamblea aprueba el presupuesto',
    preheader: 'Y además: un tren nocturno',
    stories,
    siteUrl: 'https://news.example',
    unsubscribeUrl: 'https://news.example/es/unsubscribe/reader-1',
    ...changes,
  };
}

const stories = (count: number): IssueStory[] => Array.from({ length: count }, (_, index) => story(index));
const hrefs = (html: string): string[] => Array.from(html.matchAll(/href="?([^"\s>]+)/g), ([, href]) => href ?? '');
const links = (text: string): string[] => text.match(/https:\S+/g) ?? [];

describe('a rendered issue', () => {
  it('stays below the size at which mail programs cut it off, with as many stories as an issue may hold', async () => {
    const { html } = await renderIssue(content(stories(18)));
    expect(Buffer.byteLength(html)).toBeLessThan(MAX_HTML_BYTES);
  });

  it('is refused when it would be cut off', async () => {
    const wordy = Array.from({ length: 18 }, (_, index) => story(index, { dek: 'palabra '.repeat(800) }));
    await expect(renderIssue(content(wordy))).rejects.toThrow('NEWSLETTER_MAIL_TOO_LARGE');
  });

  test.each<[Locale, string[]]>([
    [
      'en',
      [
        'lang="en"',
        'November 24, 2026',
        'No. 12',
        'Unsubscribe',
        'Read the story',
        'By Lucía Fernández and Tomás Ibarra',
      ],
    ],
    [
      'es',
      [
        'lang="es"',
        '24 de noviembre de 2026',
        'N.º 12',
        'Darse de baja',
        'Leer la nota',
        'Por Lucía Fernández y Tomás Ibarra',
      ],
    ],
  ])('speaks the language of its reader: %s', async (locale, parts) => {
    const { html, text } = await renderIssue(content(stories(3), { locale }));
    for (const part of parts) expect(html.replace(/lang=(\w+)/, 'lang="$1"')).toContain(part);
    for (const part of parts.slice(1, 4)) expect(text).toContain(part);
  });

  it('says in the text what it says in HTML: the same stories and the same links', async () => {
    const { html, text } = await renderIssue(content(stories(5)));
    for (const { headline, dek = '', url } of stories(5)) {
      for (const part of [headline, dek, url]) {
        expect(html).toContain(part);
        expect(text).toContain(part);
      }
    }
    expect(new Set(hrefs(html))).toEqual(new Set(links(text)));
  });

  it('loads nothing but the pictures of its stories', async () => {
    const { html } = await renderIssue(content(stories(3)));
    const sources = Array.from(html.matchAll(/\ssrc="?([^"\s>]+)/g), ([, source]) => source);
    expect(sources).toEqual(stories(3).map(({ picture }) => picture?.url));
    expect(html).not.toMatch(/<script|@import|url\(|<link/i);
  });

  it('marks layout tables as such, names its language, and describes every picture', async () => {
    const { html } = await renderIssue(content(stories(4)));
    expect(html.match(/<table/g)?.length).toBe(html.match(/<table[^>]*role="?(presentation|none)"?/g)?.length);
    expect(html.match(/<img/g)?.length).toBe(html.match(/<img[^>]*alt="[^"]+"/g)?.length);
    expect(html).toMatch(/<html lang="?es"?/);
    expect(html).toMatch(/<title>La asamblea aprueba el presupuesto<\/title>/);
  });

  it('knows the night', async () => {
    const { html } = await renderIssue(content(stories(2)));
    expect(html).toMatch(/prefers-color-scheme:\s?dark/);
    expect(html).toMatch(/name="?color-scheme"? content="light dark"/);
  });

  it('shows hostile text as text, wherever it stands', async () => {
    const hostile = story(1, {
      section: HOSTILE,
      headline: HOSTILE,
      dek: HOSTILE,
      byline: [HOSTILE],
      picture: { url: 'https://news.example/a.jpg', width: 10, height: 10, alt: HOSTILE, credit: HOSTILE },
    });
    const { html } = await renderIssue(
      content([hostile, { ...hostile, headline: `${HOSTILE} 2` }], {
        subject: HOSTILE,
        preheader: HOSTILE,
        siteName: HOSTILE,
        newsletterName: HOSTILE,
      }),
    );
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/<mj-include/i);
    expect(html).not.toMatch(/<[^>]*\sonerror=(?![^<>]*")[^>]*>/i);
    for (const tag of html.match(/<(img|a)\s[^>]*>/g) ?? []) expect(withoutValues(tag)).not.toMatch(/onerror/i);
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('holds without dek, byline and picture', async () => {
    const bare = story(1, { dek: undefined, byline: [], picture: undefined });
    const { html, text } = await renderIssue(content([bare, { ...bare, headline: 'Segunda' }]));
    expect(html).toContain(bare.headline);
    expect(text).toContain('Segunda');
    expect(html).not.toContain('undefined');
  });
});

/** A tag without its quoted values: what remains are the names of its attributes. */
const withoutValues = (tag: string): string => tag.replace(/"[^"]*"/g, '""');
