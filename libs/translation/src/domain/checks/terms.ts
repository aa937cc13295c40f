import { type TextEdit } from '@anverso/document';
import { type TermMatch } from '../terms/match-terms.js';
import { type PairTerms } from '../terms/pair-terms.js';
import { type TermForm } from '../terms/term.js';
import { type Check, type Issue, type Pair } from './check.js';

/** A forbidden form blocks wherever it comes from: its term need not stand in the source. */
function forbidden(pair: Pair): Issue[] {
  const { terms, targetText } = pair;
  if (terms === undefined) return [];
  const said = new Set(terms.inSource.map(({ term }) => term.id));
  const wrong = terms.inTarget.filter((match) => terms.isForbidden(match) && !isExcused(match, terms, said));
  return groupBy(wrong, ({ term, form }) => `${term.id} ${form.text}`).map((matches) => {
    const [{ term, form }] = matches;
    const preferred = terms.preferred(term);
    return {
      matter: form.text,
      details: { found: form.text, preferred: preferred?.text ?? '—' },
      sourceSpans: terms.inSource.filter((match) => match.term.id === term.id).map(toSpan),
      targetSpans: matches.map(toSpan),
      edits: replacements(matches, preferred, targetText),
    };
  });
}

/** A form that one term forbids and another allows is no fault where the source speaks of the other. */
function isExcused(match: TermMatch, { inTarget, isForbidden }: PairTerms, said: ReadonlySet<string>): boolean {
  return inTarget.some(
    (other) =>
      other.term.id !== match.term.id && other.start === match.start && said.has(other.term.id) && !isForbidden(other),
  );
}

/** A term counts as said once any good form of it, or a forbidden one that is told already, stands in the target. */
function missing({ terms, sourceText, targetText }: Pair): Issue[] {
  if (terms === undefined) return [];
  const told = new Set(terms.inTarget.map(({ term }) => term.id));
  const open = terms.inSource.filter(({ term }) => !told.has(term.id));
  return groupBy(open, ({ term }) => term.id).flatMap((matches): Issue[] => {
    const [first] = matches;
    const preferred = terms.preferred(first.term);
    if (preferred === undefined) return [];
    const term = sourceText.slice(first.start, first.end);
    const left = terms.leftInTarget.filter((match) => match.term.id === first.term.id);
    return [
      {
        matter: `${term} | ${preferred.text}`,
        details: { term, preferred: preferred.text },
        sourceSpans: matches.map(toSpan),
        targetSpans: left.map(toSpan),
        edits: replacements(left, preferred, targetText),
      },
    ];
  });
}

/** Edits where the form stands as it is listed: an inflected one would ask for an inflected replacement. */
function replacements(matches: readonly TermMatch[], preferred: TermForm | undefined, text: string): TextEdit[] {
  if (preferred === undefined || !matches.every(({ asWritten }) => asWritten)) return [];
  return matches.map((match) => ({ ...toSpan(match), text: asIn(match, preferred.text, text) }));
}

/** A replacement that begins a sentence as the words did that it replaces. */
function asIn({ start, form }: TermMatch, replacement: string, text: string): string {
  const stands = text[start] ?? '';
  const isRaised = stands !== form.text[0] && stands === stands.toUpperCase() && stands !== stands.toLowerCase();
  return isRaised ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function toSpan({ start, end }: TermMatch): { start: number; end: number } {
  return { start, end };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** What the term base says of a translation. */
export const TERM_CHECKS: readonly Check[] = [
  { id: 'forbidden-terms', type: 'terminology', severity: 'blocking', find: forbidden },
  { id: 'terms', type: 'terminology', severity: 'warning', find: missing },
];
