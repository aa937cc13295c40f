import { type Locale } from '@anverso/kernel';
import { splitSentences } from '@anverso/language';
import { piecesOf, withoutBreaks } from './cuts.js';
import { type Inline } from './model.js';
import { normalizeInlines } from './normalize.js';
import { type Unit, type UnitKind } from './units.js';

/** A stretch of a unit: a sentence, which has an ordinal, or the space before, between or behind sentences. */
export interface Slice {
  ordinal?: number;
  content: Inline[];
}

/** Kinds of prose that are translated sentence by sentence; every other unit is one segment. */
const IN_SENTENCES: ReadonlySet<UnitKind> = new Set<UnitKind>(['paragraph', 'quote', 'list-item']);

/** Whether a unit of this kind is translated sentence by sentence. */
export const isCutIntoSentences = (kind: UnitKind): boolean => IN_SENTENCES.has(kind);

/**
 * Cuts a unit into sentences and the spaces around them; the slices join to exactly the normalised unit. Where the sources
 * of its segments are given and are still its text, it is cut as they are.
 */
export function sliceUnit(unit: Unit, locale: Locale, sources?: readonly string[]): Slice[] {
  const content = normalizeInlines(unit.content);
  const text = visibleText(content);
  const known = sources && piecesOf(text, sources);
  const pieces = known ?? (isCutIntoSentences(unit.kind) ? splitSentences(text, locale) : [text]);
  const slices: Slice[] = [];
  let from = 0;
  let ordinal = 0;
  const push = (length: number, isSentence: boolean): void => {
    if (length === 0) return;
    const slice = { content: sliceInlines(content, from, from + length) };
    slices.push(isSentence ? { ordinal: ordinal++, ...slice } : slice);
    from += length;
  };
  for (const piece of pieces) {
    const words = piece.trim();
    const leading = piece.length - piece.trimStart().length;
    push(leading, false);
    push(words.length, true);
    push(piece.length - leading - words.length, false);
  }
  return slices;
}

/** The text that sentences are found in: a break is a space of the same length, since it does not end a sentence. */
function visibleText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? withoutBreaks(inline.text) : ' ')).join('');
}

/** The part of runs between two offsets of their text, in which a break counts as one. */
export function sliceInlines(content: readonly Inline[], from: number, to: number): Inline[] {
  let start = 0;
  return content.flatMap((inline): Inline[] => {
    const at = start;
    start += inline.type === 'text' ? inline.text.length : 1;
    if (start <= from || at >= to) return [];
    if (inline.type === 'break') return [inline];
    return [{ ...inline, text: inline.text.slice(Math.max(0, from - at), to - at) }];
  });
}

/** Runs without the spaces and breaks at their ends. */
export function trimInlines(content: readonly Inline[]): Inline[] {
  const text = content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
  const words = text.trim();
  const from = text.length - text.trimStart().length;
  return sliceInlines(content, from, from + words.length);
}
