import { describe, expect, it, test } from '@jest/globals';
import { LOCALES } from '@anverso/kernel';
import fc from 'fast-check';
import { splitSentences } from './sentences.js';

const FRAGMENTS = [
  'Sen.', 'EE. UU.', 'U.S.', 'p. m.', '…', '...', '?', '!', '¿', '¡', '“', '”', '«', '»', '"', '—', '(', ')', '.', ',', '\n', '\n\n', '\r\n', '\u00a0', '\u2009', ' ', '  ', '3.5', '1.º', '24 ',
  'He', 'dijo', 'El', 'iPhone', 'http://a.b/c?D', '{1}', '\\{', '😀', '\ud83d', 'ñ', '\u0301', '\u2029', '1)', '2)', '•', 'b.', '👍🏽', '\u200d', '\ufe0f',
]; // prettier-ignore

const prose = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));

const PASSAGES = [
  ['The U.S. said no. U.S. Sen. Ted Cruz left at 5 p.m. The rest stayed: 1. Tom 2. Ann', 'en'],
  ['1) Boil the water 2) Wash your hands 3) Call a doctor', 'en'],
  ['“Why?” Smith asked. “Because,” he said. “We won. We did it,” said Hill. (It was late.) He slept.', 'en'],
  ['—¿Adónde vas? —preguntó. —Al mar. Luego volvió a EE. UU. Nadie lo vio a las 8 p. m. del lunes.', 'es'],
  ['MADRID, 3 ene. (EFE).- El tribunal falló. El art. 5 sigue. «¿Por qué?», preguntó D. José.', 'es'],
] as const;

describe('splitSentences on any text', () => {
  test.each(LOCALES)('the %s pieces join to the input and none is blank inside a text', (locale) => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const pieces = splitSentences(text, locale);
        expect(pieces.join('')).toBe(text);
        if (text.trim() !== '') expect(pieces.slice(1).every((piece) => /^\S/u.test(piece))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test.each(LOCALES)(
    'a %s boundary never cuts what a reader sees as one character, and cutting again gives the same',
    (locale) => {
      const graphemes = new Intl.Segmenter(locale, { granularity: 'grapheme' });
      fc.assert(
        fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
          const pieces = splitSentences(text, locale);
          expect(splitSentences(text, locale)).toEqual(pieces);
          const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
          let offset = 0;
          for (const piece of pieces) {
            expect(piece).not.toBe('');
            expect(starts.has(offset)).toBe(true);
            offset += piece.length;
          }
        }),
        { numRuns: 600 },
      );
    },
  );

  test.each(PASSAGES)('a sentence of "%s" is one sentence when it stands alone', (passage, locale) => {
    for (const piece of splitSentences(passage, locale)) expect(splitSentences(piece, locale)).toEqual([piece]);
  });

  it('gives nothing for nothing and one piece for blanks', () => {
    expect(splitSentences('', 'en')).toEqual([]);
    expect(splitSentences('  \n ', 'es')).toEqual(['  \n ']);
  });

  it('splits at a blank line or a line that ends a sentence, and not inside a wrapped sentence', () => {
    expect(splitSentences('One line\n\nanother block', 'en')).toEqual(['One line\n\n', 'another block']);
    expect(splitSentences('He said\nnothing at all.\nShe left.', 'en')).toEqual([
      'He said\nnothing at all.\n',
      'She left.',
    ]);
    expect(splitSentences('He met Sen.\nSmith.', 'en')).toEqual(['He met Sen.\nSmith.']);
  });

  it('gives trailing spaces, breaking or not, to the piece before', () => {
    expect(splitSentences(' Uno.  Dos.\u00a0Tres. ', 'es')).toEqual([' Uno.  ', 'Dos.\u00a0', 'Tres. ']);
  });

  it('stays fast on a megabyte without a single space or stop', () => {
    const started = performance.now();
    for (const text of ['x'.repeat(1e6), '.'.repeat(1e6), '— '.repeat(5e5), '…”'.repeat(5e5), '\n'.repeat(1e6)]) {
      expect(splitSentences(text, 'es').join('')).toHaveLength(text.length);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
