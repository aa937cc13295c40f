import { describe, expect, it, test } from '@jest/globals';
import { type TermContent } from '../use-terms.js';
import { contentOf, type DraftForm, draftOf, problemsOf, variantsOf } from './term-draft.js';

const form = (key: string, text: string, more: Partial<DraftForm> = {}): DraftForm => ({
  key,
  locale: 'es',
  text,
  standing: 'preferred',
  variant: null,
  inflections: '',
  ...more,
});
const MAYOR: TermContent = {
  type: 'office',
  forms: [{ locale: 'es', text: 'alcalde', standing: 'preferred', variant: 'es-419', inflections: ['alcaldesa'] }],
  note: 'Of a city.',
  validFrom: '2026-01-01',
  validUntil: null,
  caseRule: 'exact',
};

describe('a term that is typed', () => {
  it('begins with a line for each language, and sends none that was left empty', () => {
    expect(draftOf(undefined).forms.map(({ locale, standing }) => [locale, standing])).toEqual([
      ['en', 'preferred'],
      ['es', 'preferred'],
    ]);
    expect(contentOf(draftOf(undefined)).forms).toEqual([]);
  });

  it('comes back from its draft as it was', () => {
    expect(contentOf(draftOf(MAYOR))).toEqual(MAYOR);
  });

  it('has inflections one a line, without spaces and empty lines', () => {
    const draft = { ...draftOf(undefined), forms: [form('a', ' el  alcalde ', { inflections: ' la alcaldesa \n\n' })] };
    expect(contentOf(draft).forms).toMatchObject([{ text: 'el alcalde', inflections: ['la alcaldesa'] }]);
  });

  test.each<[string, DraftForm[], Record<string, string>]>([
    ['is sound with one good form', [form('a', 'alcalde')], {}],
    ['needs a form', [form('a', ' ')], { 'a.text': 'TERM_FORMS_MISSING' }],
    [
      'needs one that is not forbidden',
      [form('a', 'edil', { standing: 'forbidden' })],
      { 'a.text': 'TERM_FORMS_MISSING' },
    ],
    ['needs words in it', [form('a', '—')], { 'a.text': 'TERM_FORM_WORDLESS' }],
    [
      'needs words in inflections',
      [form('a', 'edil', { inflections: 'ediles\n…' })],
      { 'a.inflections': 'TERM_FORM_WORDLESS' },
    ],
    [
      'has short inflections',
      [form('a', 'edil', { inflections: 'a'.repeat(201) })],
      { 'a.inflections': 'TERM_INFLECTION_LONG' },
    ],
    [
      'has a form once',
      [form('a', 'edil'), form('b', ' edil', { standing: 'allowed' })],
      { 'b.text': 'TERM_FORM_TWICE' },
    ],
    ['has it once more in another variant', [form('a', 'edil'), form('b', 'edil', { variant: 'es-ES' })], {}],
    ['prefers one', [form('a', 'edil'), form('b', 'concejal')], { 'b.standing': 'TERM_PREFERRED_TWICE' }],
    ['prefers another in another language', [form('a', 'edil'), form('b', 'councillor', { locale: 'en' })], {}],
    [
      'is not endless',
      Array.from({ length: 51 }, (_, at) => form(`${at}`, `edil ${at}`, { standing: 'allowed' })),
      { '50.text': 'TERM_TOO_LONG' },
    ],
  ])('%s', (_, forms, expected) => {
    expect(Object.fromEntries(problemsOf({ ...draftOf(undefined), forms }))).toEqual(expected);
  });

  it('ends after it began', () => {
    const draft = { ...draftOf(MAYOR), validFrom: '2026-02-01', validUntil: '2026-01-31' };
    expect([...problemsOf(draft)]).toEqual([['validUntil', 'TERM_DAYS_REVERSED']]);
    expect(problemsOf({ ...draft, validUntil: '2026-02-01' }).size).toBe(0);
  });

  it('offers each language its own variants', () => {
    expect(variantsOf('en')).toEqual(['en-US', 'en-GB']);
  });
});
