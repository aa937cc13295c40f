import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@anverso/kernel';
import fc from 'fast-check';
import { documentArbitrary } from './document.arbitrary.js';
import { extractSegments } from './extract.js';
import { mergeSegments, segmentKey } from './merge.js';
import { type ArticleDocument, type Inline } from './model.js';
import { normalizeDocument } from './normalize.js';

const STRONG = [{ type: 'strong' }] as const;

const story: ArticleDocument = {
  headline: 'Storm Reaches the Coast',
  dek: 'Rain fell. Roads closed.',
  byline: ['Ana Gil'],
  dateline: { place: 'CARACAS', agency: 'AP' },
  date: '2026-11-20',
  lead: { id: 'f1', alt: 'A flooded road', caption: 'A road. Under water.', credit: 'Yuri Cortez/AFP' },
  blocks: [
    {
      id: 'b1',
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It rained. ' },
        { type: 'text', text: 'Roads closed. Schools', marks: [...STRONG] },
        { type: 'text', text: ' too.' },
      ],
    },
    { id: 'b2', type: 'subhead', text: 'What Is Next. And When' },
    { id: 'b3', type: 'quote', content: [{ type: 'text', text: 'We wait. We hope.' }], speaker: 'Luis Rey' },
    {
      id: 'b4',
      type: 'figure-pair',
      figures: [
        { id: 'f2', alt: '', caption: 'One.' },
        { id: 'f3', alt: '', caption: 'Two.' },
      ],
    },
    { id: 'b5', type: 'list', ordered: true, items: [{ id: 'i1', content: [{ type: 'text', text: 'Water' }] }] },
    { id: 'b6', type: 'related', stories: [{ id: 'r1', title: 'Older Story', href: '/en/x' }] },
  ],
};

const paragraph = (...content: Inline[]): ArticleDocument => ({
  headline: 'H',
  byline: [],
  blocks: [{ id: 'b1', type: 'paragraph', content }],
});

const fillAll = (document: ArticleDocument, target: (source: string) => string): ArticleDocument =>
  mergeSegments(
    document,
    'en',
    new Map(
      extractSegments(document, 'en').map(({ unitPath, ordinal, source }) => [
        segmentKey(unitPath, ordinal),
        target(source),
      ]),
    ),
  );

describe('extractSegments', () => {
  it('lists what is translated in reading order, prose by the sentence and everything else whole', () => {
    expect(
      extractSegments(story, 'en').map(({ unitPath, unitKind, ordinal, source }) => [
        unitPath,
        unitKind,
        ordinal,
        source,
      ]),
    ).toEqual([
      ['headline', 'headline', 0, 'Storm Reaches the Coast'],
      ['dek', 'dek', 0, 'Rain fell. Roads closed.'],
      ['lead.alt', 'alt', 0, 'A flooded road'],
      ['lead.caption', 'caption', 0, 'A road. Under water.'],
      ['b1', 'paragraph', 0, 'It rained.'],
      ['b1', 'paragraph', 1, '{1}Roads closed.{/1}'],
      ['b1', 'paragraph', 2, '{1}Schools{/1} too.'],
      ['b2', 'subhead', 0, 'What Is Next. And When'],
      ['b3', 'quote', 0, 'We wait.'],
      ['b3', 'quote', 1, 'We hope.'],
      ['b4.0.caption', 'caption', 0, 'One.'],
      ['b4.1.caption', 'caption', 0, 'Two.'],
      ['b5.i1', 'list-item', 0, 'Water'],
      ['b6.r1', 'related-title', 0, 'Older Story'],
    ]);
  });

  it('keeps a line break inside a sentence and leaves one between sentences to the structure', () => {
    const document = paragraph(
      { type: 'text', text: 'One line' },
      { type: 'break' },
      { type: 'text', text: 'of two.' },
      { type: 'break' },
      { type: 'text', text: 'Another.' },
    );
    const sources = extractSegments(document, 'en').map(({ source }) => source);
    expect(sources).toEqual(['H', 'One line{1/}of two.', 'Another.']);
  });

  it('gives no segment for what is empty', () => {
    expect(extractSegments({ headline: ' ', dek: '', byline: [], blocks: [] }, 'en')).toEqual([]);
  });
});

describe('mergeSegments', () => {
  it('gives the normalised article back when every target is its source', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.constantFrom(...LOCALES), (document, locale) => {
        const targets = new Map(
          extractSegments(document, locale).map(({ unitPath, ordinal, source }) => [
            segmentKey(unitPath, ordinal),
            source,
          ]),
        );
        expect(mergeSegments(document, locale, targets)).toEqual(normalizeDocument(document));
        expect(mergeSegments(document, locale, new Map())).toEqual(normalizeDocument(document));
      }),
      { numRuns: 300 },
    );
  });

  it('names every segment once', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const keys = extractSegments(document, 'en').map(({ unitPath, ordinal }) => segmentKey(unitPath, ordinal));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('puts targets in place and keeps the source where there is none', () => {
    const merged = mergeSegments(
      story,
      'en',
      new Map([
        [segmentKey('headline', 0), 'La tormenta llega'],
        [segmentKey('b1', 1), '{1}Cerraron las calles.{/1}'],
        [segmentKey('b5.i1', 0), 'Agua \\{limpia}'],
      ]),
    );
    expect(merged.headline).toBe('La tormenta llega');
    expect(merged.blocks[0]).toEqual({
      id: 'b1',
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It rained. ' },
        { type: 'text', text: 'Cerraron las calles. Schools', marks: STRONG },
        { type: 'text', text: ' too.' },
      ],
    });
    expect(merged.blocks[4]).toMatchObject({ items: [{ content: [{ type: 'text', text: 'Agua {limpia}' }] }] });
    expect(merged.lead?.credit).toBe('Yuri Cortez/AFP');
  });

  it('leaves no mark on a mere space when the targets lost their codes', () => {
    const linked = { type: 'text', text: 'A b. C d.', marks: [{ type: 'link', href: '/x' }] } satisfies Inline;
    const merged = fillAll(paragraph(linked), (source) => source.replace(/\{[^}]*\}/g, ''));
    expect(merged.blocks[0]).toMatchObject({ content: [{ type: 'text', text: 'A b. C d.' }] });
  });

  it('leaves codes and breaks out of texts that have none', () => {
    const merged = mergeSegments(story, 'en', new Map([[segmentKey('headline', 0), '{1}Una{/1} tormenta']]));
    expect(merged.headline).toBe('Una tormenta');
  });
});
