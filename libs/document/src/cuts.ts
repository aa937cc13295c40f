import { plainText } from './coded-tokens.js';

/**
 * Where units were cut when their segments were made: the sources of a unit's segments, in order, by the unit's path. Rows
 * that are kept stay true to their text, whatever the rules of segmentation say by now and wherever a translator cut anew.
 */
export type Cuts = ReadonlyMap<string, readonly string[]>;

/** The cuts that these segments stand for. */
export function cutsOf(segments: readonly { unitPath: string; ordinal: number; source: string }[]): Cuts {
  const cuts = new Map<string, string[]>();
  for (const { unitPath, source } of [...segments].sort((one, other) => one.ordinal - other.ordinal)) {
    const sources = cuts.get(unitPath);
    if (sources === undefined) cuts.set(unitPath, [source]);
    else sources.push(source);
  }
  return cuts;
}

/** Line breaks of any kind as spaces of the same length: a break ends no sentence and moves no offset. */
export const withoutBreaks = (text: string): string => text.replace(/[\n\r\u2028\u2029]/g, ' ');

/** A text in the pieces that its segments were, spaces with the piece before; undefined where the text is another one by now. */
export function piecesOf(text: string, sources: readonly string[]): string[] | undefined {
  const starts: number[] = [];
  let end = 0;
  for (const source of sources) {
    const words = withoutBreaks(plainText(source));
    const start = end + leadingSpace(text.slice(end));
    if (words === '' || !text.startsWith(words, start)) return undefined;
    starts.push(start);
    end = start + words.length;
  }
  if (text.slice(end).trim() !== '' || starts.length === 0) return undefined;
  return starts.map((start, index) => text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length));
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;
