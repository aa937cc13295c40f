import { type Locale, sha256 } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { stemOf } from '@anverso/language';
import { matchTokens, type MatchToken } from './match-tokens.js';

/** What a source is found by when it is not known word for word. */
export interface PhraseKeys {
  /** How many words and numbers it has. */
  words: number;
  keys: number[];
}

/** Longer sources than this are no sentences; what follows adds no certainty. */
const KEYED_WORDS = 200;
/** In a shorter source too little would be left. */
const KEYED_BY_TWO_BELOW = 10;
const MAX_WORDS = 32_767;
const PROBED_WORDS = 5;

/** The first 64 bits of a source's hash, as PostgreSQL writes a bigint: equal for equal coded texts. */
export function sourceKey(source: string): string {
  return BigInt.asIntN(64, BigInt(`0x${sha256(source).slice(0, 16)}`)).toString();
}

/**
 * One key for each three neighbouring words, the edges of the text counting as words, and in short texts for each two.
 * Numbers, days and months are alike, case and punctuation do not count: what may be adapted changes no key. A word that
 * differs breaks three keys at most, so that a source that deserves 75 % has a quarter of them left.
 */
export function phraseKeys(source: string, from: Locale): PhraseKeys {
  const words = matchTokens(plainText(source), from).filter(({ kind }) => kind !== 'punctuation');
  const names = ['^', ...words.slice(0, KEYED_WORDS).map(nameOf), '$'];
  const sizes = words.length < KEYED_BY_TWO_BELOW ? [2, 3] : [3];
  const phrases = sizes.flatMap((size) =>
    names.slice(size - 1).map((_, index) => names.slice(index, index + size).join(' ')),
  );
  const keys = [...new Set(phrases.map((phrase) => hash32(`${from} ${phrase}`)))];
  return { words: Math.min(words.length, MAX_WORDS), keys: words.length === 0 ? [] : keys };
}

/** One key for each stem of a text. */
export function wordKeys(text: string, locale: Locale): number[] {
  return [...new Set(stemsOf(text, locale).map(({ stem }) => wordKey(stem, locale)))];
}

/** The keys of the longest stems of a text: long words are rare. */
export function longestWordKeys(text: string, locale: Locale): number[] {
  const stems = [...new Set(stemsOf(text, locale).map(({ stem }) => stem))];
  return stems
    .sort((a, b) => b.length - a.length)
    .slice(0, PROBED_WORDS)
    .map((stem) => wordKey(stem, locale));
}

export const wordKey = (stem: string, locale: Locale): number => hash32(`${locale}:${stem}`);

/** The words and numbers of a plain text with their stems. */
export function stemsOf(text: string, locale: Locale): (Pick<MatchToken, 'start' | 'end'> & { stem: string })[] {
  return matchTokens(text, locale).flatMap(({ kind, key, start, end }) =>
    kind === 'punctuation' ? [] : [{ stem: kind === 'number' ? key : stemOf(key, locale), start, end }],
  );
}

function nameOf({ kind, key }: MatchToken): string {
  return kind === 'number' ? '#' : kind === 'date' ? '@' : key;
}

/** FNV-1a with a final mix, as PostgreSQL's integer. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
