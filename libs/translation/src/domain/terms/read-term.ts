import {
  type CaseRule,
  STANDINGS,
  type Standing,
  type TermContent,
  type TermForm,
  TERM_TYPES,
  type TermType,
  VARIANTS,
} from './term.js';

/** A term as a file has it. */
export interface ReadTerm {
  line: number;
  /** The id that it has in this house, or in the house that it comes from. */
  id: string | undefined;
  content: TermContent;
}

/** What a file of terms holds, and what of it is no term of this house. */
export interface ReadTerms {
  terms: ReadTerm[];
  skipped: { line: number; reason: 'term-languages' | 'term-empty' }[];
}

/** A form as a file has it, which may leave open how the form stands. */
export type ReadForm = Omit<TermForm, 'standing'> & { standing: Standing | undefined };

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The id of a house in a name that may have letters before it, because names in XML never begin with a digit. */
export function idIn(name: string | undefined): string | undefined {
  return UUID.exec(name ?? '')?.[0].toLowerCase();
}

/** Gives each form its standing: of those that leave it open the first is preferred, and of several preferred ones too. */
export function withStandings(forms: readonly ReadForm[]): TermForm[] {
  const taken = new Set(forms.filter(({ standing }) => standing === 'preferred').map(placeOf));
  const preferred = new Set<string>();
  return forms.map((form): TermForm => {
    const place = placeOf(form);
    const standing = form.standing ?? (taken.has(place) ? 'allowed' : 'preferred');
    if (form.standing === undefined) taken.add(place);
    const isSecond = standing === 'preferred' && preferred.has(place);
    if (standing === 'preferred') preferred.add(place);
    return { ...form, standing: isSecond ? 'allowed' : standing };
  });
}

const placeOf = ({ locale, variant }: Pick<TermForm, 'locale' | 'variant'>): string => `${locale} ${variant ?? ''}`;

/** The variant that a tag names, such as `es-419` or `en_GB`; null where it is none that terms know. */
export const termVariantNamed = (tag = ''): TermForm['variant'] =>
  VARIANTS.find((one) => one.toLowerCase() === tag.trim().toLowerCase().replace('_', '-')) ?? null;

/** The type that a word names; `general` for all that the house has no type for. */
export function typeOf(text: string | undefined): TermType {
  const word = (text ?? '').trim().toLowerCase();
  return TERM_TYPES.find((type) => type === word) ?? 'general';
}

/** How a form stands, in the words of TBX or of the house. */
export function standingOf(text: string | undefined): Standing | undefined {
  const word = (text ?? '').trim().toLowerCase();
  if (/^(deprecated|superseded)/.test(word)) return 'forbidden';
  if (word.startsWith('admitted')) return 'allowed';
  return word.startsWith('preferred') ? 'preferred' : STANDINGS.find((standing) => standing === word);
}

/** The case rule that a word names. */
export function caseRuleOf(text: string | undefined): CaseRule {
  return text?.trim().toLowerCase() === 'exact' ? 'exact' : 'any';
}

/** A day of the calendar as `YYYY-MM-DD`; null for everything else. */
export function dayOf(text: string | undefined): string | null {
  const day = (text ?? '').trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
