import { type Locale } from '@anverso/kernel';
import { type ApiClient } from '@anverso/testing';

interface Form {
  locale: Locale;
  text: string;
  standing: 'preferred' | 'allowed' | 'forbidden';
  variant: string | null;
  inflections: string[];
}

const form = (locale: Locale, text: string, more: Partial<Form> = {}): Form => ({
  locale,
  text,
  standing: 'preferred',
  variant: null,
  inflections: [],
  ...more,
});

const COUNCIL = {
  type: 'organisation',
  forms: [
    form('en', 'city council'),
    form('es', 'concejo municipal'),
    form('es', 'ayuntamiento', { variant: 'es-ES' }),
    form('es', 'concilio', { standing: 'forbidden' }),
  ],
  note: 'An elected body; a concilio is one of the church.',
  validFrom: null,
  validUntil: null,
  caseRule: 'any',
};
const MORE = [
  {
    ...COUNCIL,
    type: 'office',
    forms: [form('en', 'mayor'), form('es', 'alcalde', { inflections: ['alcaldesa'] })],
    note: '',
  },
  {
    ...COUNCIL,
    type: 'person',
    forms: [form('en', 'Mikhail Soren'), form('es', 'Mijaíl Soren', { variant: 'es-419' })],
    note: '',
    validUntil: '2024-05-31',
    caseRule: 'exact',
  },
  {
    ...COUNCIL,
    type: 'place',
    forms: [form('en', 'Northgate Station'), form('en', 'North Gate', { standing: 'forbidden' })],
    note: '',
    validFrom: '2031-01-01',
  },
];

/** Some terms of every kind, one of which was changed since. */
export async function writeTerms(editor: ApiClient): Promise<void> {
  const { id, version } = await editor.ask<{ id: string; version: number }>('POST', '/terms', {
    ...COUNCIL,
    type: 'general',
    forms: COUNCIL.forms.slice(0, 3),
  });
  await editor.ask('PUT', `/terms/${id}`, { ...COUNCIL, version });
  for (const term of MORE) await editor.ask('POST', '/terms', term);
}
