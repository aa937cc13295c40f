import { type Locale } from '@anverso/kernel';
import { calendarWord } from './calendar-words.js';

type MatchTokenKind = 'word' | 'number' | 'date' | 'punctuation';

/** A piece of a plain text as matching sees it. */
export interface MatchToken {
  kind: MatchTokenKind;
  /** As it is written. */
  text: string;
  /** In lower case: tokens of one key differ in case at most. */
  key: string;
  /** Where it stands in the plain text. */
  start: number;
  end: number;
}

/** A number keeps its inner marks, a word its apostrophes and hyphens; every other sign is a token of its own. */
const TOKEN = /(?<number>\d+(?:[.,:/]\d+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}]+)*)|[^\s\p{L}\p{N}]/gu;

/** Cuts a plain text into words, numbers, words of the calendar and punctuation. */
export function matchTokens(text: string, locale: Locale): MatchToken[] {
  const tokens: MatchToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [written, number, word] = match;
    const start = match.index;
    const kind = number === undefined ? (word === undefined ? 'punctuation' : wordKind(written, locale)) : 'number';
    tokens.push({ kind, text: written, key: written.toLowerCase(), start, end: start + written.length });
  }
  return tokens;
}

function wordKind(written: string, locale: Locale): MatchTokenKind {
  return calendarWord(written, locale) === undefined ? 'word' : 'date';
}
