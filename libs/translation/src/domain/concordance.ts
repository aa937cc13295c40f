import { type Locale } from '@anverso/kernel';
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

/** Where each of these stems stands in a plain text; undefined when one of them is missing. */
export function findStems(text: string, locale: Locale, stems: readonly string[]): TextSpan[] | undefined {
  const words = stemsOf(text, locale).filter(({ stem }) => stems.includes(stem));
  const found = new Set(words.map(({ stem }) => stem));
  if (!stems.every((stem) => found.has(stem))) return undefined;
  return words.map(({ start, end }) => ({ start, end }));
}
