import { type Locale } from '@anverso/kernel';
import { otherForms, stemOf } from '@anverso/language';
import { matchTokens } from './match-tokens.js';
import { stemsOf } from './memory-keys.js';
import { type MemoryUnit } from './memory-unit.js';

/** A stretch of a plain text. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A unit in which words were found, with where they stand in the plain text of the side that was searched. */
export interface ConcordanceHit {
  unit: MemoryUnit;
  side: 'source' | 'target';
  spans: TextSpan[];
}

/** The stems that one wanted word may stand under. */
export type WantedWord = readonly string[];

/** What to look for: every word with the stems of its forms, which a stemmer keeps apart in short words. */
export function wantedWords(words: string, locale: Locale): WantedWord[] {
  const wanted = matchTokens(words, locale).flatMap(({ kind, key }) => {
    if (kind === 'punctuation') return [];
    if (kind === 'number') return [[key]];
    return [[...new Set([key, ...otherForms(key, locale)].map((form) => stemOf(form, locale)))]];
  });
  return [...new Map(wanted.map((stems) => [stems[0], stems])).values()];
}

/** Where the wanted words stand in a plain text; undefined when one of them is missing. */
export function findWords(text: string, locale: Locale, wanted: readonly WantedWord[]): TextSpan[] | undefined {
  const words = stemsOf(text, locale).filter(({ stem }) => wanted.some((stems) => stems.includes(stem)));
  const found = new Set(words.map(({ stem }) => stem));
  if (!wanted.every((stems) => stems.some((stem) => found.has(stem)))) return undefined;
  return words.map(({ start, end }) => ({ start, end }));
}
