import fc from 'fast-check';
import { normalTerm, problemOfTerm } from '../domain/terms/sound-term.js';
import { CASE_RULES, STANDINGS, type Term, TERM_TYPES, type TermForm } from '../domain/terms/term.js';

/** Text that is made to hurt a file: markup, formulas, separators, breaks, the house's own prefixes, foreign letters. */
const PIECES = [
  'Sí',
  '<b>',
  ']]>',
  '&amp;',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  ',',
  ';',
  '|',
  '\\',
  '\t',
  '\r\n',
  '\n',
  ' ',
];
const ODD = [
  '\u0000',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\ud83d',
  '😀',
  '日本',
  'note: ',
  'caseRule: exact',
  'inflection: ',
];

const text = fc
  .array(fc.constantFrom(...PIECES, ...ODD), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));
const words = fc
  .tuple(text, fc.constantFrom('Sí', 'a1', '日本', 'Ñandú'), text)
  .map(([before, word, after]) => (before.length % 2 === 0 ? before : '') + word + after);
const day = fc.constantFrom(null, '2024-02-29', '2026-11-24');
const variants = { en: [null, 'en-US', 'en-GB'], es: [null, 'es-419', 'es-ES', 'es-US'] } as const;
const form = fc.constantFrom('en' as const, 'es' as const).chain((locale) =>
  fc.record<TermForm>({
    locale: fc.constant(locale),
    text: words,
    standing: fc.constantFrom(...STANDINGS),
    variant: fc.constantFrom(...variants[locale]),
    inflections: fc.array(words, { maxLength: 2 }),
  }),
);

/** Sound terms in their normal spelling. */
export const termsArbitrary = fc
  .array(
    fc.record<Term>({
      id: fc.uuid(),
      type: fc.constantFrom(...TERM_TYPES),
      forms: fc.array(form, { minLength: 1, maxLength: 5 }),
      note: text,
      validFrom: day,
      validUntil: day,
      caseRule: fc.constantFrom(...CASE_RULES),
      version: fc.constant(1),
      updatedBy: fc.constant('u'),
      updatedAt: fc.constant(new Date(0)),
    }),
    { maxLength: 5 },
  )
  .map((terms) =>
    terms
      .map((term) => ({ ...term, ...normalTerm(term) }))
      .filter(
        (term, index) => problemOfTerm(term) === undefined && terms.findIndex(({ id }) => id === term.id) === index,
      ),
  );
