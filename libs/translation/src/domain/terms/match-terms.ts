import { type Locale } from '@anverso/kernel';
import { findLemmas, isSameLemma, type LemmaWord } from '@anverso/language';
import { type Term, type TermForm } from './term.js';

/** A form of a term where it stands in a text. */
export interface TermMatch {
  readonly term: Term;
  readonly form: TermForm;
  readonly start: number;
  readonly end: number;
  /** Whether the text says the form itself, and not an inflection of it. */
  readonly asWritten: boolean;
}

interface Entry {
  readonly term: Term;
  readonly form: TermForm;
  readonly text: string;
  readonly words: readonly LemmaWord[];
  /** Names of people, places and agencies do not inflect: only the lemma of other words counts. */
  readonly inflects: boolean;
  readonly asWritten: boolean;
}

/** Forms that begin with one word: many begin alike, few go on alike. `''` holds those of one word only. */
type Continuations = Map<string, Entry[]>;

/** The forms of one language by the lemmas of their first two words. */
export interface TermIndex {
  readonly locale: Locale;
  readonly byFirstWord: ReadonlyMap<string, Continuations>;
}

const NAMES: ReadonlySet<string> = new Set(['person', 'place', 'agency']);

/** Prepares the forms of these terms in one language for matching. */
export function indexTerms(terms: readonly Term[], locale: Locale): TermIndex {
  const byFirstWord = new Map<string, Continuations>();
  for (const entry of terms.flatMap((term) => entriesOf(term, locale))) {
    const [first, second] = entry.words;
    for (const begin of keysOf(first)) {
      const continuations = byFirstWord.get(begin) ?? new Map<string, Entry[]>();
      byFirstWord.set(begin, continuations);
      for (const next of second === undefined ? [''] : keysOf(second))
        continuations.set(next, [...(continuations.get(next) ?? []), entry]);
    }
  }
  return { locale, byFirstWord };
}

function keysOf(word: LemmaWord | undefined): string[] {
  if (word === undefined) return [];
  return word.folded === word.stem ? [word.folded] : [word.folded, word.stem];
}

/** The forms that may stand at a place, the longest first; at most places none begins. */
function candidatesAt(words: readonly LemmaWord[], at: number, { byFirstWord }: TermIndex): readonly Entry[] {
  const word = words[at];
  if (word === undefined || !(byFirstWord.has(word.folded) || byFirstWord.has(word.stem))) return [];
  const found = new Set<Entry>();
  for (const begin of keysOf(word)) {
    const continuations = byFirstWord.get(begin);
    for (const next of [...keysOf(words[at + 1]), ''])
      for (const entry of continuations?.get(next) ?? []) found.add(entry);
  }
  return found.size < 2 ? [...found] : [...found].sort(longestFirst);
}

/** Where terms stand in a text, the longest at each place; terms that end together at one place are all told. */
export function matchTerms(text: string, index: TermIndex): TermMatch[] {
  const words = findLemmas(text, index.locale);
  const matches: TermMatch[] = [];
  for (let at = 0; at < words.length;) {
    const found = matchAt(text, words, at, index);
    matches.push(...found.matches);
    at += Math.max(1, found.length);
  }
  return matches;
}

function matchAt(
  text: string,
  words: readonly LemmaWord[],
  at: number,
  index: TermIndex,
): { matches: TermMatch[]; length: number } {
  const candidates = candidatesAt(words, at, index);
  const matches: TermMatch[] = [];
  const terms = new Set<string>();
  let length = 0;
  for (const entry of candidates) {
    if (entry.words.length < length) break;
    if (terms.has(entry.term.id) || !stands(entry, text, words, at, index.locale)) continue;
    length = entry.words.length;
    terms.add(entry.term.id);
    matches.push(toMatch(entry, text, words, at));
  }
  return { matches, length };
}

function toMatch(entry: Entry, text: string, words: readonly LemmaWord[], at: number): TermMatch {
  const start = words[at]?.start ?? 0;
  const last = words[at + entry.words.length - 1]?.end ?? start;
  const end = entry.text.endsWith('.') && text[last] === '.' ? last + 1 : last;
  const isSame = entry.words.every((word, index) => word.folded === words[at + index]?.folded);
  return { term: entry.term, form: entry.form, start, end, asWritten: entry.asWritten && isSame };
}

function stands(entry: Entry, text: string, words: readonly LemmaWord[], at: number, locale: Locale): boolean {
  return entry.words.every((wanted, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    const isSame = word.folded === wanted.folded || (entry.inflects && isSameLemma(word, wanted, locale));
    if (!isSame) return false;
    if (entry.term.caseRule === 'exact' && !hasSameCase(word, wanted, index === 0 && isSentenceStart(text, word.start)))
      return false;
    return index === 0 || isSameGap(text, words[at + index - 1], word, entry.text, entry.words[index - 1], wanted);
  });
}

/** Words of a form stand side by side; a full stop between them only where the form has one. */
function isSameGap(
  text: string,
  before: LemmaWord | undefined,
  word: LemmaWord,
  formText: string,
  formBefore: LemmaWord | undefined,
  formWord: LemmaWord,
): boolean {
  const gap = text.slice(before?.end, word.start);
  if (/^[\s\u2010\u2011'’-]*$/u.test(gap)) return true;
  const formGap = formText.slice(formBefore?.end, formWord.start);
  const bare = (marks: string): string => marks.replace(/\s+/gu, '');
  return bare(gap) === bare(formGap);
}

function hasSameCase(word: LemmaWord, wanted: LemmaWord, mayBeRaised: boolean): boolean {
  const shape = caseOf(word.text);
  const wantedShape = caseOf(wanted.text);
  return shape === wantedShape || (mayBeRaised && shape === 'raised' && wantedShape === 'small');
}

function caseOf(word: string): 'small' | 'raised' | 'capitals' {
  if (word === word.toLowerCase()) return 'small';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'raised';
}

function isSentenceStart(text: string, start: number): boolean {
  return (
    /(?:^|[.!?…:]["'”’»)]*\s+|[—])["'“‘«¿¡(—\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) || start === 0
  );
}

function entriesOf(term: Term, locale: Locale): Entry[] {
  return term.forms
    .filter((form) => form.locale === locale)
    .flatMap((form) =>
      [form.text, ...form.inflections].map((text, index) => ({
        term,
        form,
        text,
        words: findLemmas(text, locale),
        inflects: index === 0 && !NAMES.has(term.type),
        asWritten: index === 0,
      })),
    );
}

/** The longer before the shorter, and a form as it is written before inflections of others. */
function longestFirst(one: Entry, other: Entry): number {
  return other.words.length - one.words.length || Number(other.asWritten) - Number(one.asWritten);
}
