import { describe, expect, it, test } from '@jest/globals';
import { checkTerms, indexBoth, type TermPair } from './check-terms.js';
import { indexTerms, matchTerms } from './match-terms.js';
import { type Standing, type Term, type TermContent } from './term.js';

const form = (locale: 'en' | 'es', text: string, standing: Standing = 'preferred', inflections: string[] = []) => ({
  locale,
  text,
  standing,
  variant: null,
  inflections,
});
const term = (id: string, forms: TermContent['forms'], more: Partial<Term> = {}): Term => ({
  id,
  type: 'general',
  forms,
  note: '',
  validFrom: null,
  validUntil: null,
  caseRule: 'any',
  version: 1,
  updatedBy: 'u',
  updatedAt: new Date(0),
  ...more,
});

const TERMS = [
  term('ag', [
    form('en', 'attorney general'),
    form('es', 'fiscal general'),
    form('es', 'procurador general', 'forbidden'),
  ]),
  term('vote', [form('en', 'vote'), form('es', 'votación')]),
  term('floor', [form('en', 'vote of confidence'), form('es', 'voto de confianza')]),
  term('us', [form('en', 'U.S.'), form('en', 'US'), form('es', 'EE. UU.')], { type: 'place', caseRule: 'exact' }),
  term('london', [form('en', 'London'), form('es', 'Londres')], { type: 'place' }),
  term('organ', [form('en', 'organization'), form('es', 'organización')]),
];

describe('matching terms', () => {
  test.each([
    ['the plural of a lemma', 'en', 'Two attorneys general met.', ['attorneys general']],
    ['the longest at a place', 'en', 'A vote of confidence, then a vote.', ['vote of confidence', 'vote']],
    ['Spanish plurals with other accents', 'es', 'Las votaciones y la VOTACION.', ['votaciones', 'VOTACION']],
    ['nothing across marks', 'es', 'El fiscal, general de día.', []],
    ['stops where the form has them', 'en', 'The U.S. and the US. Told us.', ['U.S.', 'US']],
    ['abbreviations with spaces', 'es', 'En EE. UU. llovió; EE.UU. también.', ['EE. UU.', 'EE.UU.']],
    ['no word of the same stem only', 'en', 'An organ played.', []],
    ['a possessive', 'en', 'London’s mayor', ['London']],
  ] as const)('finds %s', (_, locale, text, found) => {
    expect(matchTerms(text, indexTerms(TERMS, locale)).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('is fast with five thousand terms', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => term(`t${n}`, [form('en', `vote ${n} council${n % 97}`)]));
    const index = indexTerms([...TERMS, ...many], 'en');
    const text =
      'The attorneys general of 40 states asked the council for a vote of confidence in London on Monday night.';
    for (let warm = 0; warm < 200; warm++) matchTerms(text, index);
    // The quickest of ten rounds: the others also tell what else the machine had to do.
    const rounds = Array.from({ length: 10 }, () => {
      const start = performance.now();
      for (let run = 0; run < 50; run++) matchTerms(text, index);
      return (performance.now() - start) / 50;
    });
    expect(Math.min(...rounds)).toBeLessThan(0.2);
  });
});

describe('the check of terms', () => {
  const check = (sourceText: string, targetText: string, more: Partial<TermPair> = {}, terms = TERMS) =>
    checkTerms({ sourceText, targetText, from: 'en', to: 'es', day: '2026-11-24', ...more }, indexBoth(terms));

  test.each([
    ['a preferred form', 'The attorney general spoke.', 'Habló el fiscal general.', []],
    ['an inflection of it', 'Attorneys general spoke.', 'Hablaron los fiscales generales.', []],
    ['a missing form', 'In London it rains.', 'En London llueve.', ['warning London']],
    [
      'a forbidden form',
      'The attorney general spoke.',
      'Habló el procurador general.',
      ['blocking procurador general'],
    ],
  ])('says what there is to say of %s', (_, source, target, expected) => {
    expect(check(source, target).map(({ severity, matter }) => `${severity} ${matter}`)).toEqual(expected);
  });

  it('repairs a forbidden form as it stands, with the capital of its sentence, and no inflection', () => {
    const [plain] = check('The attorney general spoke.', 'Procurador general habló.');
    expect(plain?.edits).toEqual([{ start: 0, end: 18, text: 'Fiscal general' }]);
    const [inflected] = check('The attorneys general spoke.', 'Hablaron los procuradores generales.');
    expect(inflected).toMatchObject({ severity: 'blocking', edits: [] });
  });

  it('asks only for terms that hold on the day of the article', () => {
    const old = TERMS.map((each) => ({ ...each, validUntil: '2025-12-31' }));
    expect(check('In London.', 'En London.', {}, old)).toEqual([]);
    expect(check('In London.', 'En London.', { day: '2025-12-31' }, old)).toHaveLength(1);
  });
});
