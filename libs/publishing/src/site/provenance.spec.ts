import { describe, expect, test } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { type Provenance } from '@anverso/review';
import { provenanceText } from './provenance.js';

const person = (name: string, part: 'translator' | 'editor') => ({ id: name, name, part });
const of = (engines: string[], ...people: Provenance['people']): Provenance => ({
  sourceLocale: 'es',
  engines,
  people,
});

describe('the provenance line', () => {
  test.each<[string, Provenance, Locale, string]>([
    [
      'names machine, reader and editor',
      of(['apertium'], person('Ana Torres', 'translator'), person('Luis Prado', 'editor')),
      'en',
      'Translated from Spanish with Apertium, reviewed by Ana Torres. Approved by Luis Prado.',
    ],
    [
      'speaks Spanish of a story written in English',
      { ...of(['deepl', 'none'], person('Ana', 'translator'), person('Eva', 'translator')), sourceLocale: 'en' },
      'es',
      'Traducido del inglés con DeepL, revisado por Ana y Eva.',
    ],
    ['names no machine where none was', of([], person('Ana', 'translator')), 'en', 'Translated from Spanish by Ana.'],
    ['does not invent a reader', of(['deepl'], person('', 'translator')), 'en', 'Translated from Spanish with DeepL.'],
    ['says at least from which language', of([]), 'en', 'Translated from Spanish.'],
  ])('%s', (_name, provenance, locale, expected) => {
    expect(provenanceText(provenance, locale)).toBe(expected);
  });
});
