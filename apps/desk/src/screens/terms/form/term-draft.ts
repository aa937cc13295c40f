import { type TermContent, type TermForm } from '../use-terms.js';

/** A form as it is typed: inflections one a line, and a key that stays while everything else changes. */
export interface DraftForm {
  readonly key: string;
  readonly locale: TermForm['locale'];
  readonly text: string;
  readonly standing: TermForm['standing'];
  readonly variant: TermForm['variant'];
  readonly inflections: string;
}

/** A term as it is typed; a day that is open is empty. */
export interface TermDraft {
  readonly type: TermContent['type'];
  readonly forms: readonly DraftForm[];
  readonly note: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly caseRule: TermContent['caseRule'];
}

/** What a field can have wrong, named as the api names it. */
export type DraftProblem =
  | 'TERM_FORMS_MISSING'
  | 'TERM_FORM_WORDLESS'
  | 'TERM_FORM_TWICE'
  | 'TERM_PREFERRED_TWICE'
  | 'TERM_DAYS_REVERSED'
  | 'TERM_INFLECTION_LONG'
  | 'TERM_TOO_LONG';

/** What is wrong, by field: `<key of a form>.text`, `.standing` or `.inflections`, or `validUntil`. */
export type DraftProblems = ReadonlyMap<string, DraftProblem>;

/** What the api takes of a form, of a note, and of forms and inflections together. */
export const LIMITS = { form: 200, note: 2_000, forms: 50 } as const;

const VARIANTS = ['es-419', 'es-ES', 'es-US', 'en-US', 'en-GB'] as const;

/** The variants that a form of this language may be for. */
export const variantsOf = (locale: DraftForm['locale']) => VARIANTS.filter((variant) => variant.startsWith(locale));

/** A form that nobody has typed yet. */
export function blankForm(key: string, locale: DraftForm['locale'], standing: DraftForm['standing']): DraftForm {
  return { key, locale, text: '', standing, variant: null, inflections: '' };
}

/** A term to be typed: empty, or with what one says already; each language has a line to write on. */
export function draftOf(content: TermContent | undefined): TermDraft {
  const forms = (content?.forms ?? []).map((form, index): DraftForm => {
    const { locale, text, standing, variant, inflections } = form;
    return { key: `form-${index}`, locale, text, standing, variant, inflections: inflections.join('\n') };
  });
  const missing = (['en', 'es'] as const).filter((locale) => !forms.some((form) => form.locale === locale));
  return {
    type: content?.type ?? 'general',
    forms: [...forms, ...missing.map((locale) => blankForm(`form-${locale}`, locale, 'preferred'))],
    note: content?.note ?? '',
    validFrom: content?.validFrom ?? '',
    validUntil: content?.validUntil ?? '',
    caseRule: content?.caseRule ?? 'any',
  };
}

/** What is sent of a draft: lines that were left empty are no forms. */
export function contentOf(draft: TermDraft): TermContent {
  return {
    type: draft.type,
    forms: written(draft).map(({ locale, text, standing, variant, inflections }) => ({
      locale,
      text: oneLine(text),
      standing,
      variant,
      inflections: linesOf(inflections),
    })),
    note: draft.note,
    validFrom: draft.validFrom === '' ? null : draft.validFrom,
    validUntil: draft.validUntil === '' ? null : draft.validUntil,
    caseRule: draft.caseRule,
  };
}

/** What the api would refuse, said at the field that it is about. */
export function problemsOf(draft: TermDraft): DraftProblems {
  const problems = new Map<string, DraftProblem>();
  const forms = written(draft);
  const [first] = draft.forms;
  if (!forms.some(({ standing }) => standing !== 'forbidden') && first !== undefined)
    problems.set(`${first.key}.text`, 'TERM_FORMS_MISSING');
  const lines = forms.map(({ inflections }) => linesOf(inflections).length + 1);
  const last = forms.at(-1);
  if (last !== undefined && lines.reduce((sum, count) => sum + count, 0) > LIMITS.forms)
    problems.set(`${last.key}.text`, 'TERM_TOO_LONG');
  const texts = new Set<string>();
  const preferred = new Set<string>();
  for (const { key, locale, text, standing, variant, inflections } of forms) {
    const place = `${locale} ${variant ?? ''}`;
    const name = `${place} ${oneLine(text)}`;
    const inflected = linesOf(inflections);
    if (!hasWord(text)) problems.set(`${key}.text`, 'TERM_FORM_WORDLESS');
    else if (texts.has(name)) problems.set(`${key}.text`, 'TERM_FORM_TWICE');
    if (standing === 'preferred' && preferred.has(place)) problems.set(`${key}.standing`, 'TERM_PREFERRED_TWICE');
    if (inflected.some(({ length }) => length > LIMITS.form))
      problems.set(`${key}.inflections`, 'TERM_INFLECTION_LONG');
    else if (!inflected.every(hasWord)) problems.set(`${key}.inflections`, 'TERM_FORM_WORDLESS');
    texts.add(name);
    if (standing === 'preferred') preferred.add(place);
  }
  if (draft.validFrom !== '' && draft.validUntil !== '' && draft.validUntil < draft.validFrom)
    problems.set('validUntil', 'TERM_DAYS_REVERSED');
  return problems;
}

const written = ({ forms }: TermDraft): DraftForm[] => forms.filter(({ text }) => text.trim() !== '');
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
