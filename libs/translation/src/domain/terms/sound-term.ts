import { type Locale, LOCALES } from '@anverso/kernel';
import { foldText } from '@anverso/language';
import { type TermContent, type TermForm, VARIANTS } from './term.js';

/** Why a term cannot be kept, as the code of its message. */
export type TermProblem =
  | 'TERM_FORMS_MISSING'
  | 'TERM_FORM_WORDLESS'
  | 'TERM_FORM_TWICE'
  | 'TERM_PREFERRED_TWICE'
  | 'TERM_VARIANT_FOREIGN'
  | 'TERM_DAYS_REVERSED'
  | 'TERM_TOO_LONG';

/** What a term may hold: characters of a form and of the note, and forms with their inflections. */
export const TERM_LIMITS = { form: 200, note: 2_000, forms: 50 } as const;

/** Control characters, and what no file of terms can hold. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** The one spelling of a term: forms in order, no spaces at edges, no line breaks in forms, no doubled inflections. */
export function normalTerm(content: TermContent): TermContent {
  return {
    type: content.type,
    forms: content.forms.map(normalForm).sort((one, other) => placeOf(one) - placeOf(other)),
    note: clean(content.note).replace(/\r\n?/g, '\n').trim(),
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    caseRule: content.caseRule,
  };
}

function normalForm({ locale, text, standing, variant, inflections }: TermForm): TermForm {
  const others = [...new Set(inflections.map(oneLine))].filter((inflection) => inflection !== '');
  return { locale, text: oneLine(text), standing, variant, inflections: others };
}

/** Forms stand by language, those for all its variants first. */
function placeOf({ locale, variant }: TermForm): number {
  const offset = variant === null ? 0 : 1 + VARIANTS.indexOf(variant);
  return LOCALES.indexOf(locale) * (VARIANTS.length + 1) + offset;
}

/** What is wrong with a term in its normal spelling, if anything is. */
export function problemOfTerm({ forms, note, validFrom, validUntil }: TermContent): TermProblem | undefined {
  const texts = forms.flatMap(({ text, inflections }) => [text, ...inflections]);
  if (!forms.some(({ standing }) => standing !== 'forbidden')) return 'TERM_FORMS_MISSING';
  if (
    note.length > TERM_LIMITS.note ||
    texts.length > TERM_LIMITS.forms ||
    texts.some(({ length }) => length > TERM_LIMITS.form)
  )
    return 'TERM_TOO_LONG';
  if (texts.some((text) => !/[\p{L}\p{N}]/u.test(text))) return 'TERM_FORM_WORDLESS';
  if (forms.some(({ locale, variant }) => variant !== null && !variant.startsWith(`${locale}-`)))
    return 'TERM_VARIANT_FOREIGN';
  if (hasTwins(forms.map(({ locale, variant, text }) => `${locale} ${variant ?? ''} ${text}`)))
    return 'TERM_FORM_TWICE';
  const preferred = forms.filter(({ standing }) => standing === 'preferred');
  if (hasTwins(preferred.map(({ locale, variant }) => `${locale} ${variant ?? ''}`))) return 'TERM_PREFERRED_TWICE';
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) return 'TERM_DAYS_REVERSED';
  return undefined;
}

/** What a term is listed under: what it is called in English, or in Spanish. */
export function labelOf({ forms }: Pick<TermContent, 'forms'>): string {
  return (goodForm(forms, 'en') ?? goodForm(forms, 'es') ?? forms[0])?.text ?? '';
}

/** What a term is ordered by. */
export function sortKeyOf(content: Pick<TermContent, 'forms'>): string {
  return foldText(labelOf(content));
}

/** What a search for words looks at. */
export function searchTextOf({ forms, note }: Pick<TermContent, 'forms' | 'note'>): string {
  return foldText([...forms.flatMap(({ text, inflections }) => [text, ...inflections]), note].join('\n'));
}

/** The form that stands for a term in a language where no variant is asked for. */
export function goodForm(forms: readonly TermForm[], locale: Locale): TermForm | undefined {
  const good = forms.filter((form) => form.locale === locale && form.standing !== 'forbidden');
  return (
    good.find(({ standing, variant }) => standing === 'preferred' && variant === null) ??
    good.find(({ standing }) => standing === 'preferred') ??
    good[0]
  );
}

function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}

function clean(text: string): string {
  return text.replace(UNWANTED, '').normalize('NFC');
}
