import { describe, expect, it, test } from '@jest/globals';
import { type TermContent, type TermForm } from '../use-terms.js';
import { differencesOf } from './term-differences.js';

const form = (text: string, more: Partial<TermForm> = {}): TermForm => ({
  locale: 'es',
  text,
  standing: 'preferred',
  variant: null,
  inflections: [],
  ...more,
});
const term = (forms: TermForm[], more: Partial<TermContent> = {}): TermContent => ({
  type: 'general',
  forms,
  note: '',
  validFrom: null,
  validUntil: null,
  caseRule: 'any',
  ...more,
});

describe('what a change of a term changed', () => {
  it('is nothing where it says the same', () => {
    expect(differencesOf(term([form('edil')]), term([form('edil')]))).toEqual([]);
  });

  test.each<[string, TermForm[], TermForm[], object[]]>([
    ['a form that was added', [], [form('edil')], [{ kind: 'added', form: form('edil') }]],
    ['a form that was removed', [form('edil')], [], [{ kind: 'removed', form: form('edil') }]],
    ['a form that was written otherwise', [form('edil')], [form('concejal')], [{ kind: 'added' }, { kind: 'removed' }]],
    [
      'a form that is forbidden now',
      [form('edil')],
      [form('edil', { standing: 'forbidden' })],
      [{ kind: 'standing', was: 'preferred' }],
    ],
    [
      'other inflections',
      [form('edil')],
      [form('edil', { inflections: ['ediles'] })],
      [{ kind: 'inflections', was: [] }],
    ],
    [
      'the same form for another variant',
      [form('edil')],
      [form('edil', { variant: 'es-ES' })],
      [{ kind: 'added' }, { kind: 'removed' }],
    ],
  ])('names %s', (_, before, after, expected) => {
    expect(differencesOf(term(before), term(after))).toMatchObject(expected);
  });

  it('names the fields with what they said', () => {
    const after = term([], { type: 'office', validUntil: '2026-12-31', note: 'Of a city.' });
    expect(differencesOf(term([]), after)).toEqual([
      { kind: 'field', field: 'type', was: 'general', is: 'office' },
      { kind: 'field', field: 'validUntil', was: null, is: '2026-12-31' },
      { kind: 'field', field: 'note', was: '', is: 'Of a city.' },
    ]);
  });
});
