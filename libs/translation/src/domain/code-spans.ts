import { plainText, tokenize } from '@anverso/document';

/** What a paired code stands around: its place in the plain text, and how deep it lies. */
export interface CodeSpan {
  id: number;
  start: number;
  end: number;
}

/** A standalone code and its place in the plain text. */
interface CodePoint {
  id: number;
  at: number;
}

export interface CodePlaces {
  /** The text without its codes; a standalone code reads as a line feed. */
  text: string;
  /** In the order in which they open, the outer before the inner. */
  spans: CodeSpan[];
  points: CodePoint[];
}

/** Where the codes of a sound coded text stand in its plain text. */
export function codePlaces(coded: string): CodePlaces {
  const spans: CodeSpan[] = [];
  const points: CodePoint[] = [];
  let at = 0;
  for (const token of tokenize(coded)) {
    if (token.kind === 'text') at += token.text.length;
    else if (token.kind === 'open') spans.push({ id: token.id, start: at, end: at });
    else if (token.kind === 'standalone') points.push({ id: token.id, at: at++ });
    else {
      const span = spans.findLast(({ id }) => id === token.id);
      if (span !== undefined) span.end = at;
    }
  }
  return { text: plainText(coded), spans, points };
}

/** The text that a code stands around. */
export function textOf(text: string, { start, end }: Pick<CodeSpan, 'start' | 'end'>): string {
  return text.slice(start, end);
}
