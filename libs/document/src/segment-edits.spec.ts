import { describe, expect, it, test } from '@jest/globals';
import { LOCALES } from '@anverso/kernel';
import fc from 'fast-check';
import { verifyCodes } from './coded-text.js';
import { plainText } from './coded-tokens.js';
import { cutsOf } from './cuts.js';
import { documentArbitrary } from './document.arbitrary.js';
import { extractSegments, type SourceSegment } from './extract.js';
import { mergeSegments, segmentKey } from './merge.js';
import { type ArticleDocument, type Inline } from './model.js';
import { normalizeDocument } from './normalize.js';
import { joinSegments, splitSegment } from './segment-edits.js';

const paragraph = (...content: Inline[]): ArticleDocument => ({
  headline: 'Storm, and a Calm',
  byline: [],
  blocks: [{ id: 'b1', type: 'paragraph', content }],
});

const story = paragraph(
  { type: 'text', text: 'He left; ' },
  { type: 'text', text: 'she stayed behind', marks: [{ type: 'strong' }] },
  { type: 'text', text: '.  Nobody spoke. Nobody spoke.' },
);

const segmentsOf = (document: ArticleDocument, path = 'b1'): SourceSegment[] =>
  extractSegments(document, 'en').filter(({ unitPath }) => unitPath === path);
const sourcesOf = (segments: readonly SourceSegment[]): string[] => segments.map(({ source }) => source);
const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('splitSegment', () => {
  it('cuts between words, leaves the space to the structure and counts anew', () => {
    const split = splitSegment(segmentsOf(story), 0, 'He left;'.length);
    expect(sourcesOf(split)).toEqual(['He left;', '{1}she stayed behind{/1}.', 'Nobody spoke.', 'Nobody spoke.']);
    expect(split.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
  });

  it('closes a code before the cut and opens it again behind', () => {
    const split = splitSegment(segmentsOf(story), 0, 'He left; {1}she stayed'.length);
    expect(sourcesOf(split).slice(0, 2)).toEqual(['He left; {1}she stayed{/1}', '{1}behind{/1}.']);
    expect(split.slice(0, 2).map(({ codes }) => codes)).toEqual([
      [{ id: 1, type: 'strong' }],
      [{ id: 1, type: 'strong' }],
    ]);
  });

  test.each([
    ['inside a code', 'He left; {'.length, 'SEGMENT_SPLIT_INSIDE'],
    ['at the start', 0, 'SEGMENT_SPLIT_INSIDE'],
    ['at the end', 'He left; {1}she stayed behind{/1}.'.length, 'SEGMENT_SPLIT_INSIDE'],
    ['between two places', 2.5, 'SEGMENT_SPLIT_INSIDE'],
  ])('refuses a cut %s', (_, offset, code) => {
    expect(codeOf(() => splitSegment(segmentsOf(story), 0, offset))).toBe(code);
  });

  it('refuses a cut inside an escape or a character of several signs, an empty half, and a whole unit', () => {
    const odd = segmentsOf(paragraph({ type: 'text', text: 'a {b 👍🏽 c' }));
    expect(odd[0]?.source).toBe('a \\{b 👍🏽 c');
    for (const offset of ['a \\'.length, 'a \\{b 👍'.length, 'a \\{b 👍'.length - 1])
      expect(codeOf(() => splitSegment(odd, 0, offset))).toBe('SEGMENT_SPLIT_INSIDE');
    const marked = segmentsOf(paragraph({ type: 'text', text: 'One', marks: [{ type: 'strong' }] }));
    expect(codeOf(() => splitSegment(marked, 0, '{1}One'.length))).toBe('SEGMENT_SPLIT_INSIDE');
    expect(codeOf(() => splitSegment(segmentsOf(story, 'headline'), 0, 6))).toBe('SEGMENT_IS_WHOLE');
    expect(codeOf(() => splitSegment(segmentsOf(story), 7, 3))).toBe('SEGMENT_NOT_IN_UNIT');
    const broken = segmentsOf(
      paragraph({ type: 'text', text: 'One' }, { type: 'break' }, { type: 'text', text: 'two' }),
    );
    expect(sourcesOf(splitSegment(broken, 0, 'One'.length))).toEqual(['One', 'two']);
  });
});

describe('joinSegments', () => {
  it('makes one of two, with the space that the article has between them', () => {
    const joined = joinSegments(story, segmentsOf(story), 0);
    expect(sourcesOf(joined)).toEqual(['He left; {1}she stayed behind{/1}.  Nobody spoke.', 'Nobody spoke.']);
  });

  it('tells equal sentences apart by their place', () => {
    const joined = joinSegments(story, segmentsOf(story), 1);
    expect(sourcesOf(joined)).toEqual(['He left; {1}she stayed behind{/1}.', 'Nobody spoke. Nobody spoke.']);
  });

  it('refuses the last segment of a unit and a text that has changed', () => {
    expect(codeOf(() => joinSegments(story, segmentsOf(story), 2))).toBe('SEGMENT_JOIN_LAST');
    const other = paragraph({ type: 'text', text: 'Something else. Entirely.' });
    expect(codeOf(() => joinSegments(other, segmentsOf(story), 0))).toBe('SEGMENT_SOURCE_CHANGED');
  });
});

describe('cuts', () => {
  it('keep segments as they were cut when the article is read and merged again', () => {
    const split = splitSegment(segmentsOf(story), 0, 'He left;'.length);
    const cuts = cutsOf(split);
    expect(sourcesOf(extractSegments(story, 'en', cuts)).slice(1)).toEqual(sourcesOf(split));
    const targets = new Map([[segmentKey('b1', 1), '{1}ella se quedó{/1}.']]);
    expect(mergeSegments(story, 'en', targets, cuts).blocks[0]).toMatchObject({
      content: [{ text: 'He left; ' }, { text: 'ella se quedó' }, { text: '.  Nobody spoke. Nobody spoke.' }],
    });
  });

  it('do not hold for a text that has changed', () => {
    const cuts = new Map([['b1', ['Something', 'else.']]]);
    expect(extractSegments(story, 'en', cuts)).toEqual(extractSegments(story, 'en'));
  });

  test.each(LOCALES)('%s: any split and any join keep codes sound and the article whole', (locale) => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(), fc.nat(), (document, choice, place) => {
        const all = extractSegments(document, locale);
        const chosen = all[choice % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const unit = all.filter(({ unitPath }) => unitPath === chosen.unitPath);
        const offset = place % Math.max(1, chosen.source.length);
        const split = codeOf(() => splitSegment(unit, chosen.ordinal, offset));
        if (!Array.isArray(split)) return;
        const halves = split as SourceSegment[];
        for (const { source } of halves) expect(verifyCodes(source, source)).toEqual([]);
        const cuts = cutsOf(halves);
        expect(extractSegments(document, locale, cuts).filter(({ unitPath }) => unitPath === chosen.unitPath)).toEqual(
          halves,
        );
        const targets = new Map(halves.map(({ unitPath, ordinal, source }) => [segmentKey(unitPath, ordinal), source]));
        expect(mergeSegments(document, locale, targets, cuts)).toEqual(normalizeDocument(document));
        const rejoined = joinSegments(document, halves, chosen.ordinal);
        expect(rejoined.map(({ source }) => plainText(source))).toEqual(unit.map(({ source }) => plainText(source)));
        expect(rejoined).toEqual(unit);
      }),
      { numRuns: 600 },
    );
  });
});
