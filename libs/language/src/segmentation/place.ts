import { type Gap } from './segmentation-rule.js';

/** How far a rule may look to each side of a boundary; it bounds the cost of a very long sentence. */
export const REACH = 80;

/** A place between two pieces of text, as the rules see it. */
export interface Place {
  /** The length of the sentence so far. */
  readonly length: number;
  readonly head: string;
  readonly before: string;
  readonly gap: Gap;
  readonly after: string;
  /** The last character before. */
  readonly final: string;
  readonly word: string;
}

/** Stands where a sentence's start is out of reach, so that `^` in a rule does not hold there. */
const OUT_OF_REACH = '\0';
const HEAD = 8;

/** What a word cannot hold. */
const WORD_LIMITS = new Set(Array.from(' \t\n\r\u00a0\u202f\u2009([«“"\'‘¿¡/–—-', (limit) => limit.charCodeAt(0)));
const OPENING_MARKS = new Set('—–«“"\'‘([');

/** Reads what stands around a boundary of the sentence that begins at `start`. */
export function placeAt(text: string, start: number, boundary: number): Place {
  const isWhole = boundary - start <= REACH;
  const raw = isWhole ? text.slice(start, boundary) : OUT_OF_REACH + text.slice(boundary - REACH, boundary);
  const before = raw.trimEnd();
  return {
    length: boundary - start,
    head: text.slice(start, Math.min(boundary, start + HEAD)),
    before,
    gap: gapOf(raw.slice(before.length)),
    after: text.slice(boundary, boundary + REACH),
    final: before.charAt(before.length - 1),
    word: lastWord(before),
  };
}

function gapOf(space: string): Gap {
  if (space === '') return 'none';
  if (space === ' ') return 'space';
  if (/\n[^\S\n]*\r?\n|\u2029/.test(space)) return 'blank';
  return space.includes('\n') ? 'line' : 'space';
}

/** The last word with its stop, without brackets, quotes or a prefix before a hyphen ("R-Calif." → "Calif."). */
function lastWord(before: string): string {
  let start = before.length;
  while (start > 0 && !WORD_LIMITS.has(before.charCodeAt(start - 1))) start--;
  return before.slice(start);
}

const WORD = /[\p{L}\p{N}'’]*\.?/uy;

/** The word that opens a text, with the stop behind it: "Dr.", "J.", "The". */
export function firstWord(after: string): string {
  let start = 0;
  while (OPENING_MARKS.has(after.charAt(start))) start++;
  WORD.lastIndex = start;
  return (WORD.exec(after)?.[0] ?? '').replace('’', "'");
}
