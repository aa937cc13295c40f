import { describe, expect, it, test } from '@jest/globals';
import { checkSegment } from '../checks/run.js';
import { indexTerms, matchTerms } from './match-terms.js';
import { indexBoth } from './pair-terms.js';
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
  term('works', [form('en', 'work'), form('es', 'obra')]),
  term('light', [form('en', 'light'), form('es', 'luz')]),
  term('person', [form('en', 'person', 'preferred', ['people']), form('es', 'persona')]),
  term('organ', [form('en', 'organization'), form('es', 'organización')]),
];

describe('matching terms', () => {
  test.each([
    ['the plural of a lemma', 'en', 'Two attorneys general met.', ['attorneys general']],
    ['the longest at a place', 'en', 'A vote of confidence, then a vote.', ['vote of confidence', 'vote']],
    ['Spanish plurals with other accents', 'es', 'Las votaciones y la VOTACION.', ['votaciones', 'VOTACION']],
    ['plurals of short words', 'es', 'Las obras y las luces.', ['obras', 'luces']],
    ['inflections that the term base lists', 'en', 'Ten people and a person.', ['people', 'person']],
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

describe('the checks of terms', () => {
  const check = (source: string, target: string, terms = TERMS, day = '2026-11-24') =>
    checkSegment({ source, target }, 'en', 'es', { terms: { indexes: indexBoth(terms), day } }).filter(
      ({ type }) => type === 'terminology',
    );

  test.each([
    ['a preferred form', 'The attorney general spoke.', 'Habló el fiscal general.', []],
    ['an inflection of it', 'Attorneys general spoke.', 'Hablaron los fiscales generales.', []],
    ['a missing form', 'In London it rains.', 'En la capital llueve.', ['warning London | Londres']],
    [
      'a forbidden form',
      'The attorney general spoke.',
      'Habló el procurador general.',
      ['blocking procurador general'],
    ],
    ['a forbidden form of nothing', 'He spoke.', 'Habló el procurador general.', ['blocking procurador general']],
  ])('say what there is to say of %s', (_, source, target, expected) => {
    expect(check(source, target).map(({ severity, matter }) => `${severity} ${matter}`)).toEqual(expected);
  });

  test.each([
    [
      'as it stands',
      'The {1}attorney general{/1} spoke.',
      'Habló el {1}procurador general{/1}.',
      'Habló el {1}fiscal general{/1}.',
    ],
    [
      'with the capital of its sentence',
      'The attorney general spoke.',
      'Procurador general habló.',
      'Fiscal general habló.',
    ],
    ['that was left in the language of the source', 'In London.', 'En London.', 'En Londres.'],
    ['but no inflection', 'The attorneys general spoke.', 'Hablaron los procuradores generales.', undefined],
  ])('repair a form %s', (_, source, target, fix) => {
    expect(check(source, target).map((finding) => finding.fix)).toEqual([fix]);
  });

  it('mark the term in the source and the form in the target', () => {
    expect(check('The attorney general spoke.', 'Habló el procurador general.')).toMatchObject([
      { sourceSpans: [{ start: 4, end: 20 }], targetSpans: [{ start: 9, end: 27 }] },
    ]);
  });

  it('ask only for terms that hold on the day', () => {
    const old = TERMS.map((each) => ({ ...each, validUntil: '2025-12-31' }));
    expect(check('In London.', 'En la capital.', old)).toEqual([]);
    expect(check('In London.', 'En la capital.', old, '2025-12-31')).toHaveLength(1);
  });

  it('excuse a form that another term of the source allows', () => {
    const attorney = term('attorney', [form('en', 'solicitor general'), form('es', 'procurador general')]);
    expect(check('The solicitor general spoke.', 'Habló el procurador general.', [...TERMS, attorney])).toEqual([]);
  });

  it('know how a name is rendered', () => {
    const river = term('river', [form('en', 'Ashmere'), form('es', 'Fresneda')], { type: 'place' });
    const names = (terms: Term[]) =>
      checkSegment({ source: 'He lives in Ashmere.', target: 'Vive en Fresneda.' }, 'en', 'es', {
        terms: { indexes: indexBoth(terms), day: '2026-11-24' },
      }).map(({ check: id }) => id);
    expect(names([])).toEqual(['names']);
    expect(names([river])).toEqual([]);
  });
});
