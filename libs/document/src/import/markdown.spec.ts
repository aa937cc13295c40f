import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { type Inline } from '../model.js';
import { importStory } from './import-story.js';
import { isSafeHref } from './markdown-inline.js';
import { type ImportResult } from './recognition.js';

const FIXTURES = join(process.cwd(), 'libs/document/src/import/fixtures');
const markdown = (text: string): ImportResult =>
  importStory({ fileName: 'story.md', bytes: new TextEncoder().encode(text), locale: 'en' });
const fixture = (fileName: string): ImportResult =>
  importStory({ fileName, bytes: readFileSync(join(FIXTURES, fileName)) });
const text = (words: string): Inline => ({ type: 'text', text: words });
const doubts = ({ unsure }: ImportResult): string[] => unsure.map(({ line, reason }) => `${line} ${reason ?? ''}`);

describe('a story in Markdown', () => {
  it('is read with front matter, figures, quote, list and related stories', () => {
    const result = fixture('glacier.en.md');
    expect(result).toMatchObject({
      locale: 'en',
      section: 'Science',
      pictures: [
        { figureId: 'f1', path: '../pictures/glacier.jpg' },
        { figureId: 'f2', path: 'one.jpg' },
        { figureId: 'f3', path: 'two b.jpg' },
      ],
    });
    expect(result.document).toEqual({
      headline: 'Scientists Bury Microphones in a Glacier',
      dek: 'The sounds of 24 sensors give valley towns hours of warning.',
      byline: ['Harriet Solano', 'Iván Paz'],
      dateline: { place: 'HUARAZ' },
      date: '2026-11-16',
      lead: {
        id: 'f1',
        alt: 'Tiny figures on a blue glacier.',
        caption: 'Technicians cross the glacier on November 12.',
        credit: 'Mateo Ríos/Anverso',
      },
      blocks: [
        {
          id: 'b1',
          type: 'paragraph',
          content: [
            text('For most of the day the glacier says '),
            { type: 'text', text: 'nothing', marks: [{ type: 'strong' }] },
            text('. Then a '),
            { type: 'text', text: 'crack', marks: [{ type: 'link', href: 'https://example.org/crack' }] },
            text(' runs through the '),
            { type: 'text', text: 'blue ice', marks: [{ type: 'emphasis' }] },
            text('.'),
          ],
        },
        { id: 'b2', type: 'subhead', text: 'A Lake That Grows' },
        { id: 'b3', type: 'paragraph', content: [text('Below the ice lies a lake. See this.')] },
        {
          id: 'b4',
          type: 'figure-pair',
          figures: [
            { id: 'f2', alt: '', caption: 'One.', credit: 'A/B' },
            { id: 'f3', alt: 'Two', caption: 'Two.' },
          ],
        },
        {
          id: 'b5',
          type: 'quote',
          content: [text('We used to look at the glacier and guess.')],
          speaker: 'Paula Ocampo',
        },
        {
          id: 'b6',
          type: 'list',
          ordered: true,
          items: [
            { id: 'i1', content: [text('A scientist listens.')] },
            { id: 'i2', content: [text('The mayors receive a call.')] },
          ],
        },
        { id: 'b7', type: 'paragraph', content: [text('<script>alert(1)</script>')] },
        {
          id: 'b8',
          type: 'related',
          stories: [
            { id: 'r1', title: 'Vineyards of Mendoza', href: '/en/climate/vineyards' },
            { id: 'r2', title: 'Ballots', href: 'https://example.org/ballots' },
          ],
        },
      ],
    });
    expect(doubts(result)).toEqual([
      '8 KEY_UNKNOWN',
      '18 LINK_DROPPED',
      '20 ALT_MISSING',
      '20 CAPTION_WITHOUT_CREDIT',
      '29 RAW_HTML',
    ]);
  });

  it('is read without front matter, its parts told by their shape', () => {
    const { document, locale, unsure } = fixture('faro.es.md');
    expect(locale).toBe('es');
    expect(document).toMatchObject({
      headline: 'El faro que aprendió a callar',
      dek: 'Un pueblo de pescadores apagó su sirena y volvió a dormir.',
      byline: ['Inés Mar', 'Raúl Soto'],
      date: '2026-09-03',
      dateline: { place: 'PUNTA BRAVA' },
      lead: { caption: 'El faro de Punta Brava al atardecer.', credit: 'Inés Mar/Anverso' },
    });
    expect(document.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'subhead',
      'list',
      'quote',
      'paragraph',
      'paragraph',
      'related',
    ]);
    expect(document.blocks[3]).toMatchObject({ content: [text('Ahora oigo el mar.')], speaker: 'Teresa Luna, vecina' });
    expect(unsure.map(({ reason }) => reason)).toEqual(['DEK_OR_PARAGRAPH', 'NESTED_LIST_FLATTENED', 'TABLE_AS_TEXT']);
  });

  it('looks up references and keeps the words of markup that the document does not know', () => {
    const { document, pictures, unsure } = fixture('reference-style.en.md');
    expect(document.dateline).toEqual({ place: 'LONDON', agency: 'AP' });
    expect(document.blocks[0]).toMatchObject({
      content: [
        text('Volunteers counted hives in '),
        { text: 'every borough', marks: [{ type: 'link', href: 'https://example.org/map' }] },
        text(', and all most of them were wild.'),
      ],
    });
    expect(pictures).toEqual([{ figureId: 'f1', path: 'bee.png' }]);
    expect(unsure.map(({ reason }) => reason)).toEqual([
      'MARKUP_DROPPED',
      'MARKUP_DROPPED',
      'PICTURE_AMONG_WORDS',
      'FOOTNOTE_AS_TEXT',
      'FOOTNOTE_AS_TEXT',
    ]);
  });
});

describe('the parts of a Markdown story', () => {
  test.each<[name: string, source: string, expected: object]>([
    [
      'front matter in Spanish',
      '---\ntítulo: Lluvia\nbajada: Llueve.\nautor: Por Ana Gil y Luis Rey\nsección: Clima\nfecha: 20/11/2026\nidioma: español\n---\n\nLlueve.',
      {
        section: 'Clima',
        document: { headline: 'Lluvia', dek: 'Llueve.', byline: ['Ana Gil', 'Luis Rey'], date: '2026-11-20' },
      },
    ],
    [
      'a dateline as a mapping',
      '---\ntitle: T\ndateline:\n  place: LIMA\n  agency: AP\n---\nText.',
      { document: { dateline: { place: 'LIMA', agency: 'AP' } } },
    ],
    [
      'a value that cannot be read',
      '---\ntitle: T\ndate: soon\nbyline: {a: b}\n---\nText.',
      {
        unsure: [
          { line: 3, reason: 'VALUE_UNREADABLE' },
          { line: 4, reason: 'VALUE_UNREADABLE' },
        ],
      },
    ],
    [
      'a key in two names',
      '---\ntitle: T\nheadline: U\n---\nText.',
      { document: { headline: 'T' }, unsure: [{ line: 3, reason: 'KEY_TWICE' }] },
    ],
    [
      'the headline again as a heading',
      '---\ntitle: T\n---\n# T\n\nText.',
      { document: { blocks: [{ type: 'paragraph' }] } },
    ],
    [
      'a second headline',
      '# T\n\nText.\n\n# U',
      {
        document: { blocks: [{ type: 'paragraph' }, { type: 'subhead', text: 'U' }] },
        unsure: [{ reason: 'SECOND_HEADLINE' }],
      },
    ],
    [
      'a first heading of the second level',
      '## T\n\nText.',
      { document: { headline: 'T' }, unsure: [{ reason: 'HEADLINE_OR_SUBHEAD' }] },
    ],
    ['a rule of dashes on top', '---\n\n# T\n\nText.', { document: { headline: 'T' } }],
    [
      'the speaker as a list',
      '# T\n\nText.\n\n> We wait.\n> - Ana Gil',
      { document: { blocks: [{}, { type: 'quote', content: [text('We wait.')], speaker: 'Ana Gil' }] } },
    ],
    [
      'a quote without a speaker',
      '# T\n\n> We wait.\n> We hope.',
      { document: { blocks: [{ type: 'quote', content: [text('We wait. We hope.')] }] } },
    ],
    [
      'a line break',
      '# T\n\nOne  \ntwo<br>three',
      {
        document: {
          blocks: [{ content: [text('One'), { type: 'break' }, text('two'), { type: 'break' }, text('three')] }],
        },
      },
    ],
    [
      'a picture after text',
      '# T\n\nText.\n\n![a](a.jpg "A. [B/C]")',
      { document: { blocks: [{}, { type: 'figure', figure: { alt: 'a', caption: 'A.', credit: 'B/C' } }] } },
    ],
    [
      'a picture with its caption below it',
      '# T\n\n![a](a.jpg)\nA boat. [Ana Gil/AFP]\n\nText.',
      { document: { lead: { caption: 'A boat.', credit: 'Ana Gil/AFP' }, blocks: [{ type: 'paragraph' }] } },
    ],
    [
      'a picture in a link',
      '# T\n\n[![a](a.jpg "A. [B/C]")](https://example.org)\n\nText.',
      { document: { lead: { caption: 'A.' } } },
    ],
    [
      'three pictures',
      '# T\n\nText.\n\n![a](a.jpg "A.") ![b](b.jpg "B.") ![c](c.jpg "C.")',
      { document: { blocks: [{}, { type: 'figure' }, { type: 'figure' }, { type: 'figure' }] } },
    ],
    [
      'a picture from elsewhere',
      '# T\n\n![a](https://example.org/a.jpg "A. [B/C]")\n\nText.',
      { pictures: [], unsure: [{ reason: 'PICTURE_NOT_A_FILE' }] },
    ],
    [
      'a caption without a picture',
      '# T\n\nA boat. [Ana Gil/AFP]\n\nText.',
      { pictures: [], document: { lead: { caption: 'A boat.', credit: 'Ana Gil/AFP' } } },
    ],
    [
      'related stories that are no links',
      '# T\n\nText.\n\n## Related\n\n- [a](/a)\n- b',
      { document: { blocks: [{}, { type: 'subhead' }, { type: 'list' }] } },
    ],
    [
      'a related story with a bad address',
      '# T\n\nText.\n\n## Related\n\n- [a](javascript:a)',
      { document: { blocks: [{}, { type: 'subhead' }, { type: 'list' }] }, unsure: [{ reason: 'LINK_DROPPED' }] },
    ],
    [
      'a headline without text',
      '# T',
      { document: { headline: 'T', blocks: [] }, unsure: [{ reason: 'BODY_MISSING' }] },
    ],
    [
      'code',
      '# T\n\n```\na < b\nc\n```',
      {
        document: { blocks: [{ content: [text('a < b'), { type: 'break' }, text('c')] }] },
        unsure: [{ reason: 'MARKUP_DROPPED' }],
      },
    ],
  ])('reads %s', (_, source, expected) => expect(markdown(source)).toMatchObject(expected));

  it('lets the caller overrule the language of the file', () => {
    expect(markdown('---\nlang: es\ntitle: T\n---\nText.').locale).toBe('en');
  });
});

describe('isSafeHref', () => {
  test.each([
    'https://example.org/a?b=c',
    'http://example.org',
    'mailto:a@example.org',
    '/en/x',
    'x/y.html',
    '#part',
    '?q=1',
  ])('lets %s stand', (href) => expect(isSafeHref(href)).toBe(true));

  test.each([
    '',
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    'https://',
    'ftp://example.org',
  ])('drops %j', (href) => expect(isSafeHref(href)).toBe(false));
});
