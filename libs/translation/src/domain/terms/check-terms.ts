import { type Locale } from '@anverso/kernel';
import { type TermIndex, indexTerms, matchTerms, type TermMatch } from './match-terms.js';
import { formsIn, HOUSE_VARIANTS, isValidOn, preferredForm, type Term, type Variant } from './term.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A source and its translation as readers see them. Spans and edits count in these texts. */
export interface TermPair {
  readonly sourceText: string;
  readonly targetText: string;
  readonly from: Locale;
  readonly to: Locale;
  /** The day of the article as `YYYY-MM-DD`: only terms that hold then are asked for. */
  readonly day: string;
  /** The house's own where it is left out. */
  readonly variant?: Variant;
}

/** What the term base says of a translation. `context` tells which of the two messages of `terms` it is. */
export interface TermFinding {
  readonly check: 'terms';
  readonly type: 'terminology';
  readonly severity: 'blocking' | 'warning';
  readonly matter: string;
  readonly details: Record<string, string>;
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Span[];
  /** A repair as edits of the plain target text; none where words would have to be inflected. */
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** Terms prepared for matching in both languages. */
export interface TermIndexes {
  readonly en: TermIndex;
  readonly es: TermIndex;
}

/** Prepares terms for {@link checkTerms}; worth keeping while the terms stay the same. */
export function indexBoth(terms: readonly Term[]): TermIndexes {
  return { en: indexTerms(terms, 'en'), es: indexTerms(terms, 'es') };
}

/**
 * Holds a translation to the term base: a forbidden form in the target blocks, wherever it comes from, and each term of
 * the source should appear in a preferred or allowed form.
 */
export function checkTerms(pair: TermPair, terms: TermIndexes): TermFinding[] {
  const inSource = held(matchTerms(pair.sourceText, terms[pair.from]), pair);
  const inTarget = held(matchTerms(pair.targetText, terms[pair.to]), pair);
  return [...forbidden(inSource, inTarget, pair), ...missing(inSource, inTarget, pair)];
}

function held(matches: readonly TermMatch[], { day }: TermPair): TermMatch[] {
  return matches.filter(({ term }) => isValidOn(term, day));
}

function variantOf({ to, variant }: TermPair): Variant {
  return variant ?? HOUSE_VARIANTS[to];
}

/** A form that one term forbids and another allows is no fault where the source speaks of the other. */
function forbidden(inSource: readonly TermMatch[], inTarget: readonly TermMatch[], pair: TermPair): TermFinding[] {
  const said = new Set(inSource.map(({ term }) => term.id));
  const wrong = inTarget.filter((match) => isForbidden(match, pair) && !isExcused(match, inTarget, said, pair));
  return [...groupBy(wrong, ({ term, form }) => `${term.id} ${form.text}`).values()].map((matches) =>
    forbiddenFinding(matches, inSource, pair),
  );
}

function isForbidden({ term, form }: TermMatch, pair: TermPair): boolean {
  return form.standing === 'forbidden' && formsIn(term, pair.to, variantOf(pair)).includes(form);
}

function isExcused(
  match: TermMatch,
  inTarget: readonly TermMatch[],
  said: ReadonlySet<string>,
  pair: TermPair,
): boolean {
  return inTarget.some(
    (other) =>
      other.term.id !== match.term.id &&
      other.start === match.start &&
      said.has(other.term.id) &&
      !isForbidden(other, pair),
  );
}

function forbiddenFinding(matches: readonly TermMatch[], inSource: readonly TermMatch[], pair: TermPair): TermFinding {
  const [first] = matches;
  const term = first?.term;
  const preferred = term === undefined ? undefined : preferredForm(term, pair.to, variantOf(pair));
  const found = first?.form.text ?? '';
  const isPlain = preferred !== undefined && matches.every(({ asWritten }) => asWritten);
  return {
    check: 'terms',
    type: 'terminology',
    severity: 'blocking',
    matter: found,
    details: { context: 'forbidden', found, preferred: preferred?.text ?? '—' },
    sourceSpans: inSource.filter((match) => match.term.id === term?.id).map(toSpan),
    targetSpans: matches.map(toSpan),
    edits: isPlain
      ? matches.map((match) => ({ ...toSpan(match), text: asIn(match, preferred.text, pair.targetText) }))
      : [],
  };
}

/** A replacement that begins a sentence as the words did that it replaces. */
function asIn({ start, form }: TermMatch, replacement: string, text: string): string {
  const stands = text[start] ?? '';
  const isRaised = stands !== form.text[0] && stands === stands.toUpperCase() && stands !== stands.toLowerCase();
  return isRaised ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** A term counts as said once any good form of it, or a forbidden one that is told already, stands in the target. */
function missing(inSource: readonly TermMatch[], inTarget: readonly TermMatch[], pair: TermPair): TermFinding[] {
  const told = new Set(inTarget.map(({ term }) => term.id));
  const open = inSource.filter(({ term }) => !told.has(term.id));
  return [...groupBy(open, ({ term }) => term.id).values()].flatMap((matches): TermFinding[] => {
    const [first] = matches;
    const preferred = first === undefined ? undefined : preferredForm(first.term, pair.to, variantOf(pair));
    if (first === undefined || preferred === undefined) return [];
    const term = pair.sourceText.slice(first.start, first.end);
    return [
      {
        check: 'terms',
        type: 'terminology',
        severity: 'warning',
        matter: term,
        details: { term, preferred: preferred.text },
        sourceSpans: matches.map(toSpan),
        targetSpans: [],
        edits: [],
      },
    ];
  });
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
