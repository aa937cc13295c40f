import { type Locale, type UserId } from '@anverso/kernel';

export const TERM_TYPES = ['person', 'office', 'organisation', 'place', 'agency', 'general'] as const;
export type TermType = (typeof TERM_TYPES)[number];

/** A preferred form is the one to write, an allowed one passes, a forbidden one blocks. */
export const STANDINGS = ['preferred', 'allowed', 'forbidden'] as const;
export type Standing = (typeof STANDINGS)[number];

export const VARIANTS = ['es-419', 'es-ES', 'es-US', 'en-US', 'en-GB'] as const;
export type Variant = (typeof VARIANTS)[number];

/** `exact`: capitals stand as in the form, but for the first letter of a sentence. */
export const CASE_RULES = ['exact', 'any'] as const;
export type CaseRule = (typeof CASE_RULES)[number];

/** One way to say a concept in one language. */
export interface TermForm {
  locale: Locale;
  text: string;
  standing: Standing;
  /** Only for this variant of the language; for all of them where it is null. */
  variant: Variant | null;
  /** Forms that its lemma does not give away, listed by hand. */
  inflections: string[];
}

/** Whether a term holds: today, only later, or no longer. */
export const TERM_STATES = ['valid', 'upcoming', 'over'] as const;
export type TermState = (typeof TERM_STATES)[number];

/** What the house decides about a concept. */
export interface TermContent {
  type: TermType;
  forms: TermForm[];
  note: string;
  /** First and last day on which the term holds, as `YYYY-MM-DD`; open where null. */
  validFrom: string | null;
  validUntil: string | null;
  caseRule: CaseRule;
}

export interface Term extends TermContent {
  id: string;
  version: number;
  updatedBy: UserId;
  updatedAt: Date;
}

export const TERM_CHANGE_KINDS = ['created', 'updated', 'deleted', 'imported'] as const;
export type TermChangeKind = (typeof TERM_CHANGE_KINDS)[number];

/** One line of a term's history; it outlives the term. */
export interface TermChange {
  /** Grows with every change of the term base; the last one is the version of the whole. */
  number: number;
  termId: string;
  kind: TermChangeKind;
  changedBy: UserId;
  content: TermContent;
  /** What the term said before; null for its first line. */
  previous: TermContent | null;
  changedAt: Date;
}

/** Whether a term holds on this day, given as `YYYY-MM-DD`. */
export function isValidOn(
  { validFrom, validUntil }: Pick<TermContent, 'validFrom' | 'validUntil'>,
  day: string,
): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}

/** The forms of one language that hold in a variant, those of the variant itself first. */
export function formsIn({ forms }: Pick<TermContent, 'forms'>, locale: Locale, variant: Variant): TermForm[] {
  const ofLocale = forms.filter((form) => form.locale === locale);
  return [...ofLocale.filter((form) => form.variant === variant), ...ofLocale.filter((form) => form.variant === null)];
}

/** The form to write in a variant: its own preferred one, else the language's. */
export function preferredForm(
  term: Pick<TermContent, 'forms'>,
  locale: Locale,
  variant: Variant,
): TermForm | undefined {
  return formsIn(term, locale, variant).find(({ standing }) => standing === 'preferred');
}
