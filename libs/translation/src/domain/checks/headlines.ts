import { type Pair } from './check.js';

const HEADLINES: ReadonlySet<string> = new Set(['headline', 'subhead', 'related-title']);

/** Whether a text is set as a headline, large or small. */
export const isHeadline = ({ unitKind }: Pair): boolean => HEADLINES.has(unitKind);

/** The words of a headline behind its first one, and behind a colon, a quotation mark or a full stop. */
export function wordsAfterFirst(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)]
    .filter(({ index }) => /[\p{L}\d,%)”»’]\s+$/u.test(text.slice(0, index)))
    .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}
