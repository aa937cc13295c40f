import { type Locale } from '@anverso/kernel';
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

/**
 * What a word may end in and still be the same word. A stemmer alone takes "presidency" for "president" and "fiscalía"
 * for "fiscal"; with these endings it only joins inflections.
 */
const ENDINGS: Record<Locale, ReadonlySet<string>> = {
  en: new Set(' s es ed d ing y ies ied e'.split(' ')),
  es: new Set(
    ' s es o a os as e z ces ar er ir an en n aron ieron ado ada ados adas ido ida idos idas ando iendo aba aban ara aran'.split(
      ' ',
    ),
  ),
};

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
  if (one.stem !== other.stem) return false;
  let shared = 0;
  while (shared < one.folded.length && one.folded[shared] === other.folded[shared]) shared++;
  return ENDINGS[locale].has(one.folded.slice(shared)) && ENDINGS[locale].has(other.folded.slice(shared));
}

/** Lemmas are remembered, because news says the same words all day. */
function lemmaOf(word: string, locale: Locale): { folded: string; stem: string } {
  const known = remembered[locale].get(word);
  if (known !== undefined) return known;
  const lemma = {
    folded: foldText(word),
    stem: foldText(stemOf(word.normalize('NFC'), locale)),
  };
  if (remembered[locale].size >= MOST_REMEMBERED) remembered[locale].clear();
  remembered[locale].set(word, lemma);
  return lemma;
}
