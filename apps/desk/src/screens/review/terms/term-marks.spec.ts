import { describe, expect, it, test } from '@jest/globals';
import { formToWrite, isLonger, isWritten, onceEach, type SegmentTerm, type TermForm } from './term-marks.js';

const form = (text: string, standing: TermForm['standing'], inflections: string[] = []): TermForm => ({
  locale: 'es',
  text,
  standing,
  variant: null,
  inflections,
});

const term = (termId: string, start: number, end: number, forms: TermForm[] = []): SegmentTerm => ({
  termId,
  type: 'general',
  note: '',
  validFrom: null,
  validUntil: null,
  start,
  end,
  preferred: forms.find(({ standing }) => standing === 'preferred')?.text ?? null,
  forms,
});

describe('the terms of a segment', () => {
  it('are listed once each, where they stand first', () => {
    const found = onceEach([term('a', 0, 4), term('b', 6, 9), term('a', 12, 16), term('b', 20, 23)]);
    expect(found.map(({ termId, start }) => [termId, start])).toEqual([
      ['a', 0],
      ['b', 6],
    ]);
  });

  it('are meant by their longer name where two lie on each other', () => {
    expect(isLonger(term('a', 0, 12), term('b', 4, 12))).toBe(true);
    expect(isLonger(term('a', 4, 12), term('b', 0, 12))).toBe(false);
  });

  test.each([
    [
      'the preferred form',
      [form('jefe', 'forbidden'), form('alcaldesa', 'allowed'), form('alcalde', 'preferred')],
      'alcalde',
    ],
    ['an allowed form where none is preferred', [form('jefe', 'forbidden'), form('alcaldesa', 'allowed')], 'alcaldesa'],
    ['nothing where all are forbidden', [form('jefe', 'forbidden')], undefined],
  ])('are written with %s', (_, forms, written) => {
    expect(formToWrite(term('a', 0, 5, forms))?.text).toBe(written);
  });
});

describe('a form counts as written', () => {
  test.each([
    ['as a word of its own', 'El alcalde habló.', form('alcalde', 'preferred'), true],
    ['with another initial', 'Alcalde y vecinos', form('alcalde', 'preferred'), true],
    ['in the plural', 'Los alcaldes hablaron.', form('alcalde', 'preferred'), true],
    ['in a listed inflection', 'La alcaldesa habló.', form('alcalde', 'preferred', ['alcaldesa']), true],
    ['not inside of another word', 'La alcaldía habló.', form('alcald', 'preferred'), false],
    ['not without its accent', 'Mexico', form('México', 'preferred'), false],
    ['with signs of its own', 'Pagó en EE. UU. ayer', form('EE. UU.', 'preferred'), true],
  ])('%s', (_, text, of, expected) => {
    expect(isWritten(text, of)).toBe(expected);
  });
});
