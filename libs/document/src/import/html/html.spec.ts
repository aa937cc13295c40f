import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { articleDocumentSchema, type Block } from '../../model.js';
import { importStory } from '../import-story.js';

const FOLDER = 'libs/document/src/import/fixtures/pages';
const fixture = (name: string) => importStory({ fileName: name, bytes: readFileSync(`${FOLDER}/${name}`) });
const load = (html: string, fileName = 'a.html') => importStory({ fileName, bytes: Buffer.from(html), locale: 'en' });
const BODY = '<p>The council voted nine to four on Thursday to keep the hall open until two in the morning.</p>';
const story = (inside: string) => load(`<h1>The night library</h1>${BODY}${inside}`);
const last = (inside: string): Block | undefined => story(inside).document.blocks.at(-1);
const words = (block: Block | undefined) => (block !== undefined && 'content' in block ? block.content : undefined);
const reasons = (unsure: readonly { reason?: string; text: string }[]) =>
  unsure.map(({ reason, text }) => [reason, text]);

describe('a page', () => {
  it('as Word saves it is read without a trace of Word', () => {
    const { document, locale, pictures, unsure } = fixture('word-saved.es.html');
    expect(locale).toBe('es');
    expect(document).toMatchObject({
      headline: 'La bahía de Alcatraces vuelve a abrir a la pesca',
      dek: 'Tras cuatro años de veda, ochenta lanchas salieron antes del amanecer.',
      byline: ['Amparo Ledesma'],
      dateline: { place: 'PUERTO ALBA' },
    });
    expect(document.blocks.map(({ type }) => type)).toEqual(
      'paragraph paragraph subhead paragraph list figure quote paragraph paragraph paragraph'.split(' '),
    );
    expect(JSON.stringify(document)).toContain('“Volvimos con las redes llenas”');
    expect(JSON.stringify(document)).not.toMatch(/mso|o:p|Nota interna|·/);
    expect(pictures).toEqual([{ figureId: 'f1', path: 'nota_archivos/image001.jpg' }]);
    expect(unsure.map(({ reason }) => reason)).toEqual(['SUBHEAD_OR_PARAGRAPH', 'TABLE_AS_TEXT']);
  });

  it('as Google Docs copies it keeps what is bold and drops what only says that it is bold', () => {
    const { document, unsure } = fixture('docs-paste.en.html');
    expect(document.headline).toBe('Night trains return to the northern line');
    expect(document.byline).toEqual(['Carlos Ruiz']);
    const [first, second] = document.blocks;
    expect(words(first)?.filter((run) => run.type === 'text' && run.marks !== undefined)).toEqual([
      { type: 'text', text: 'every berth sold', marks: [{ type: 'strong' }] },
    ]);
    expect(JSON.stringify(words(second))).toContain('"href":"https://example.org/fares"');
    expect(JSON.stringify(document)).not.toContain('javascript');
    expect(reasons(unsure)).toContainEqual(['LINK_DROPPED', 'bicycles travel free (javascript:steal())']);
  });

  it('of a newspaper in English is the article alone, with an account of the page around it', () => {
    const { document, section, recognised, unsure } = fixture('news-page.en.html');
    expect({ section, ...document, blocks: document.blocks.map(({ type }) => type) }).toMatchObject({
      section: 'Culture',
      headline: 'Council opens the night library',
      dek: 'The reading room will stay open until two in the morning.',
      byline: ['Ana Gil'],
      date: '2026-11-20',
      dateline: { place: 'PUERTO ALBA' },
      lead: { caption: 'Readers in the great hall on its first night.', credit: 'Inés Duarte/Anverso' },
      blocks: 'paragraph paragraph subhead paragraph quote list paragraph'.split(' '),
    });
    expect(document.blocks[4]).toMatchObject({ speaker: 'Amparo Ledesma, baker' });
    expect(JSON.stringify(words(document.blocks[1]))).toContain('https://lantern.example/news/opening');
    expect(JSON.stringify(document)).not.toMatch(/track|hidden from|data:text|count\.example/);
    const left = recognised.filter(({ part }) => part === 'furniture').map(({ text }) => text);
    expect(left).toContain('I love it and I will bring all of my neighbours next week.');
    expect(reasons(unsure)).toContainEqual([
      'PAGE_PART_LEFT_OUT',
      'Get the best of the week in your inbox every Friday morning, free of charge.',
    ]);
  });

  it('of a newspaper in Spanish is read by the names that its maker gave the parts', () => {
    const { document, locale, section, unsure } = fixture('pagina.es.html');
    expect({ locale, section, ...document }).toMatchObject({
      locale: 'es',
      section: 'Ciudad',
      headline: 'Vuelve el tranvía nocturno',
      dek: 'El primer tranvía salió a las once con todos los asientos ocupados y llegó a tiempo.',
      byline: ['Luis Rey', 'Eva Sol'],
      date: '2026-11-22',
      lead: { caption: 'El tranvía, el sábado.', credit: 'Inés Duarte/Anverso', alt: 'Un tranvía' },
    });
    expect(document.blocks.map(({ type }) => type)).toEqual(
      'paragraph paragraph paragraph subhead paragraph'.split(' '),
    );
    expect(unsure.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['LINK_DROPPED', 'MEDIA_LEFT_OUT', 'COMMENT_LEFT_OUT', 'SUBHEAD_OR_PARAGRAPH']),
    );
  });

  test.each([
    ['utf-8', Buffer.from(`<h1>Año de niñas</h1>${BODY}`)],
    ['utf-8 with its mark', Buffer.from(`\ufeff<h1>Año de niñas</h1>${BODY}`)],
    [
      'windows-1252 that says so',
      Buffer.from(`<meta charset="windows-1252"><h1>A\xf1o de ni\xf1as</h1>${BODY}`, 'latin1'),
    ],
    ['windows-1252 that says nothing', Buffer.from(`<h1>A\xf1o de ni\xf1as</h1>${BODY}`, 'latin1')],
    [
      'an encoding that nobody knows',
      Buffer.from(`<meta charset="x-none"><h1>A\xf1o de ni\xf1as</h1>${BODY}`, 'latin1'),
    ],
    ['utf-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<h1>Año de niñas</h1>${BODY}`, 'utf16le')])],
  ])('in %s is read', (_name, bytes) => {
    expect(importStory({ fileName: 'a.htm', bytes }).document.headline).toBe('Año de niñas');
  });

  test.each([
    ['javascript:', '<a href="javascript:alert(1)">here</a>'],
    ['javascript: in disguise', '<a href=" java&#10;script:alert(1)">here</a>'],
    ['data:', '<a href="data:text/html,x">here</a>'],
    ['vbscript:', '<a href="vbscript:x">here</a>'],
    ['an address on a site that is not named', '<a href="/there">here</a>'],
  ])('never keeps a link to %s', (_name, link) => {
    const { document, unsure } = story(`<p>Read on ${link}.</p>`);
    expect(words(document.blocks.at(-1))).toEqual([{ type: 'text', text: 'Read on here.' }]);
    expect(unsure.map(({ reason }) => reason)).toContain('LINK_DROPPED');
  });

  test.each<[name: string, html: string, expected: unknown]>([
    ['two breaks part two paragraphs', '<p>One.<br><br>Two.</p>', { content: [{ type: 'text', text: 'Two.' }] }],
    [
      'a word for emphasis in a style',
      '<p>A <span style="font-style:italic">b</span></p>',
      {
        content: [
          { type: 'text', text: 'A ' },
          { type: 'text', text: 'b', marks: [{ type: 'emphasis' }] },
        ],
      },
    ],
    [
      'text outside of any element',
      'Bare words.',
      { type: 'paragraph', content: [{ type: 'text', text: 'Bare words.' }] },
    ],
    [
      'a link around a block',
      '<a href="https://a.org/x"><p>Linked.</p></a>',
      { content: [{ type: 'text', text: 'Linked.', marks: [{ type: 'link', href: 'https://a.org/x' }] }] },
    ],
    [
      'elements that nobody knows',
      '<x-a><x-b>Known words.</x-b></x-a>',
      { content: [{ type: 'text', text: 'Known words.' }] },
    ],
    [
      'a table that only lays out',
      '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>',
      { content: [{ type: 'text', text: 'Two.' }] },
    ],
    ['a quotation with a cited title', '<blockquote>As <cite>Book</cite> says.</blockquote>', { type: 'quote' }],
    [
      'a list inside a list',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      { type: 'list', items: [{ content: [{ text: 'a' }] }, { content: [{ text: 'b' }] }] },
    ],
  ])('reads %s', (_name, html, expected) => {
    expect(last(html)).toMatchObject(expected as object);
  });

  it('takes along a picture that stands in the page itself, and no other', () => {
    const { pictures, unsure } = story(
      '<figure><img alt="A" src="data:image/png;base64,iVBORw0K"><figcaption>Here. [Ana Gil/AFP]</figcaption></figure><figure><img alt="B" src="https://far.example/b.png"><figcaption>There. [Ana Gil/AFP]</figcaption></figure>',
    );
    expect(pictures).toEqual([{ figureId: 'f1', path: 'embedded:1', bytes: Buffer.from('iVBORw0K', 'base64') }]);
    expect(reasons(unsure)).toEqual([['PICTURE_NOT_A_FILE', 'https://far.example/b.png']]);
  });

  it('gives a document that is one, whatever is in it', () => {
    const { document } = story(
      '<svg><text>x</text></svg><math><mi>y</mi></math><template><p>z</p></template><p>End.</p>',
    );
    expect(articleDocumentSchema.parse(document)).toEqual(document);
  });
});
