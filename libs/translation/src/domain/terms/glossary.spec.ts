import { describe, expect, it } from '@jest/globals';
import { driftOf, glossariesOf } from './glossary.js';
import { type Standing, type Term, type TermForm } from './term.js';

const form = (
  locale: 'en' | 'es',
  text: string,
  standing: Standing = 'preferred',
  variant: TermForm['variant'] = null,
) => ({
  locale,
  text,
  standing,
  variant,
  inflections: [],
});
const term = (id: string, forms: TermForm[], more: Partial<Term> = {}): Term => ({
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
const VARIANTS = { en: 'en-US', es: 'es-419' } as const;
const entries = (terms: Term[]) =>
  glossariesOf(terms, '2026-11-24', VARIANTS).map((glossary) => Object.fromEntries(glossary.entries));

describe('the glossaries of a term base', () => {
  it('lead from every good form to the preferred one of the house’s variant', () => {
    const computer = term('c', [
      form('en', 'computer'),
      form('en', 'PC', 'allowed'),
      form('en', 'puter', 'forbidden'),
      form('es', 'ordenador', 'preferred', 'es-ES'),
      form('es', 'computadora'),
    ]);
    expect(entries([computer])).toEqual([{ computer: 'computadora', PC: 'computadora' }, { computadora: 'computer' }]);
  });

  it('leave out what does not hold today, what no form is preferred for, and a second meaning', () => {
    const terms = [
      term('old', [form('en', 'mayor'), form('es', 'alcalde mayor')], { validUntil: '2025-12-31' }),
      term('open', [form('en', 'deal'), form('es', 'trato', 'allowed')]),
      term('one', [form('en', 'bank'), form('es', 'banco')]),
      term('two', [form('en', 'bank'), form('es', 'orilla')]),
    ];
    expect(entries(terms)).toEqual([{ bank: 'banco' }, { trato: 'deal', banco: 'bank', orilla: 'bank' }]);
  });

  it('are compared entry by entry with what the engine has', () => {
    const of = (own: Record<string, string>) => [
      { from: 'en' as const, to: 'es' as const, entries: new Map(Object.entries(own)) },
    ];
    const base = { from: 'en', to: 'es' };
    expect(driftOf(of({ a: 'á', b: 'bé', c: 'cé' }), of({ b: 'bé', c: 'ce', d: 'dé' }))).toEqual({
      missing: [{ ...base, source: 'a', ours: 'á', theirs: null }],
      different: [{ ...base, source: 'c', ours: 'cé', theirs: 'ce' }],
      extra: [{ ...base, source: 'd', ours: null, theirs: 'dé' }],
    });
  });
});
