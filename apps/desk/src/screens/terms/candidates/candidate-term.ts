import { type Schemas } from '../../../api/client.js';
import { type TermContent, type TermForm } from '../use-terms.js';

const OTHER = { en: 'es', es: 'en' } as const;

/** What a candidate says as a term: people's words preferred, the engine's forbidden, for what the sources have in common. */
export function termOf({ locale, found, better, source }: Schemas['TermCandidate']): TermContent {
  const form = (of: TermForm['locale'], text: string, standing: TermForm['standing']): TermForm => ({
    locale: of,
    text,
    standing,
    variant: null,
    inflections: [],
  });
  return {
    type: 'general',
    forms: [
      ...(source === null ? [] : [form(OTHER[locale], source, 'preferred')]),
      form(locale, better, 'preferred'),
      form(locale, found, 'forbidden'),
    ],
    note: '',
    validFrom: null,
    validUntil: null,
    caseRule: 'any',
  };
}
