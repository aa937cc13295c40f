import { type Locale } from '@anverso/kernel';
import { areInflections, commonStem } from './inflections.js';
import { stemOf } from './stems.js';

/** A word of a text: where it stands, without case and accents, and what it shares with its inflections. */
export interface LemmaWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const MOST_REMEMBERED = 50_000;

const remembered: Record<Locale, Map<string, { folded: string; stem: string }>> = { en: new Map(), es: new Map() };

/** A text without accents and case, the length of which may differ. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a text with their stems; marks and spaces between them are left out. */
export function findLemmas(text: string, locale: Locale): LemmaWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    ...lemmaOf(match[0], locale),
  }));
}

/** Whether one word is an inflection of the other, or the same word with other accents or case. */
export function isSameLemma(
  one: Pick<LemmaWord, 'folded' | 'stem'>,
  other: Pick<LemmaWord, 'folded' | 'stem'>,
  locale: Locale,
): boolean {
  if (one.folded === other.folded) return true;
  return one.stem === other.stem && areInflections(one.folded, other.folded, locale);
}

/** Lemmas are remembered, because news says the same words all day. */
function lemmaOf(word: string, locale: Locale): { folded: string; stem: string } {
  const known = remembered[locale].get(word);
  if (known !== undefined) return known;
  const lemma = {
    folded: foldText(word),
    stem: commonStem(stemTwice(word.normalize('NFC'), locale), locale),
  };
  if (remembered[locale].size >= MOST_REMEMBERED) remembered[locale].clear();
  remembered[locale].set(word, lemma);
  return lemma;
}

/** A plural may still end as a verb does once its ending is off: "jóvenes" to "joven" to "jov". */
function stemTwice(word: string, locale: Locale): string {
  const stem = foldText(stemOf(word, locale));
  return locale === 'es' ? foldText(stemOf(stem, locale)) : stem;
}
