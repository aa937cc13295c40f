import { type CodedToken } from '@anverso/document';
import { type Piece } from './apertium-stream.js';

interface Span {
  id: number;
  first: number;
  last: number;
}

/** Words that the engine may have put between two words of one code, such as the `de` of `cambio de clima`. */
const MOST_WORDS_BETWEEN = 1;

/**
 * Puts the paired codes back around the words that carry their ids. A code whose words were torn apart or lost is left
 * out: the guard sees that it is missing.
 */
export function placeCodes(pieces: readonly Piece[], source: readonly CodedToken[]): CodedToken[] {
  const ids = source.flatMap((token) => (token.kind === 'open' ? [token.id] : []));
  const whole = wholeSpanIds(source);
  const spans = ids.flatMap((id): Span[] => {
    if (whole.has(id)) return [{ id, first: 0, last: pieces.length - 1 }];
    const span = spanOf(id, pieces);
    return span === undefined ? [] : [span];
  });
  return pieces.flatMap(({ token }, at): CodedToken[] => [
    ...opening(spans, at).map(({ id }) => ({ kind: 'open' as const, id })),
    token,
    ...closing(spans, at).map(({ id }) => ({ kind: 'close' as const, id })),
  ]);
}

function spanOf(id: number, pieces: readonly Piece[]): Span | undefined {
  const marked = [...pieces.keys()].filter((at) => pieces[at]?.ids.has(id));
  const first = marked[0];
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const torn = marked.some((at, index) => wordsIn(pieces.slice(at + 1, marked[index + 1] ?? at)) > MOST_WORDS_BETWEEN);
  return torn ? undefined : { id, first, last };
}

/** The codes that wrap the whole sentence, full stop included. */
function wholeSpanIds(source: readonly CodedToken[]): Set<number> {
  const ids = new Set<number>();
  for (let depth = 0; depth < source.length / 2; depth++) {
    const [open, close] = [source[depth], source.at(-1 - depth)];
    if (open?.kind !== 'open' || close?.kind !== 'close' || open.id !== close.id) break;
    ids.add(open.id);
  }
  return ids;
}

function wordsIn(pieces: readonly Piece[]): number {
  const text = pieces.map(({ token }) => (token.kind === 'text' ? token.text : ' ')).join('');
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

const opening = (spans: readonly Span[], at: number): Span[] =>
  spans.filter(({ first }) => first === at).sort((a, b) => b.last - a.last || a.id - b.id);

const closing = (spans: readonly Span[], at: number): Span[] =>
  spans.filter(({ last }) => last === at).sort((a, b) => b.first - a.first || b.id - a.id);
