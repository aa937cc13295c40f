import { type Locale } from '@anverso/kernel';
import { indexTerms, matchTerms, type TermIndex, type TermMatch } from './match-terms.js';
import { formsIn, isValidOn, preferredForm, type Term, type TermForm, type Variant } from './term.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Terms prepared for matching in both languages. */
export interface TermIndexes {
  readonly en: TermIndex;
  readonly es: TermIndex;
}

/** The terms that a translation is held to. */
export interface HeldTerms {
  readonly indexes: TermIndexes;
  /** As `YYYY-MM-DD`: only terms that hold on it are asked for. */
  readonly day: string;
}

/** A source and its translation as readers see them, and the variant that is written. */
interface TermPair {
  readonly sourceText: string;
  readonly targetText: string;
  readonly from: Locale;
  readonly to: Locale;
  readonly variant: Variant;
}

/** Where terms stand in a pair of texts. */
export interface PairTerms {
  readonly inSource: readonly TermMatch[];
  readonly inTarget: readonly TermMatch[];
  /** Terms in the words of the source's language that were left in the target. */
  readonly leftInTarget: readonly TermMatch[];
  readonly isForbidden: (match: TermMatch) => boolean;
  readonly preferred: (term: Term) => TermForm | undefined;
}

/** Prepares terms for {@link pairTerms}; worth keeping while the terms stay the same. */
export function indexBoth(terms: readonly Term[]): TermIndexes {
  return { en: indexTerms(terms, 'en'), es: indexTerms(terms, 'es') };
}

/** The places of terms in a text that hold on that day. */
export function heldMatches(text: string, locale: Locale, { indexes, day }: HeldTerms): TermMatch[] {
  return matchTerms(text, indexes[locale]).filter(({ term }) => isValidOn(term, day));
}

/** Finds the terms of both texts once, for all the checks that ask about them. */
export function pairTerms({ sourceText, targetText, from, to, variant }: TermPair, held: HeldTerms): PairTerms {
  const inSource = heldMatches(sourceText, from, held);
  const inTarget = heldMatches(targetText, to, held);
  const told = new Set(inTarget.map(({ term }) => term.id));
  const isAllTold = inSource.every(({ term }) => told.has(term.id));
  return {
    inSource,
    inTarget,
    leftInTarget: isAllTold ? [] : heldMatches(targetText, from, held),
    isForbidden: ({ term, form }) => form.standing === 'forbidden' && formsIn(term, to, variant).includes(form),
    preferred: (term) => preferredForm(term, to, variant),
  };
}

/** Whether a name of the source is part of a term that the target says in a form that the house writes. */
export function isRendered({ start, end }: Span, terms: PairTerms): boolean {
  const said = new Set(terms.inTarget.filter((match) => !terms.isForbidden(match)).map(({ term }) => term.id));
  return terms.inSource.some((match) => match.start <= start && end <= match.end && said.has(match.term.id));
}
