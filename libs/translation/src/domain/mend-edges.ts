import { type CodedToken, tokenize, writeTokens } from '@anverso/document';

const OPENING_MARK = /^["'“‘«¿¡(]$/u;
const CLOSING_MARK = /^["'”’»)]$/u;
const WORD = /[\p{L}\p{N}]/u;

type Side = 'start' | 'end';

/** The characters on either side of one end of a code, codes between them passed over; empty at the ends of the text. */
interface Edge {
  outside: string;
  inside: string;
}

/**
 * Mends what engines do at the edges of paired codes: a space or a quotation mark drawn into the code goes back out, and
 * a space that vanished before or behind it comes back. The words stay.
 */
export function mendEdges(source: string, target: string): string {
  const wanted = tokenize(source);
  const tokens = tokenize(target);
  // From the inside outwards, so that what leaves an inner code can leave the outer one too.
  for (let at = tokens.length - 1; at >= 0; at--) at = mendAt(tokens, at, 'start', wanted);
  for (let at = 0; at < tokens.length; at++) at = mendAt(tokens, at, 'end', wanted);
  return writeTokens(tokens);
}

/** Mends one end of the code at this place, and tells where the code stands afterwards. */
function mendAt(tokens: CodedToken[], at: number, side: Side, source: readonly CodedToken[]): number {
  const token = tokens[at];
  const kind = side === 'start' ? 'open' : 'close';
  if (token?.kind !== kind) return at;
  const origin = source.findIndex((other) => other.kind === kind && other.id === token.id);
  if (origin < 0) return at;
  const before = edgeAt(source, origin, side);
  const after = edgeAt(tokens, at, side);
  const neighbour = tokens[side === 'start' ? at + 1 : at - 1];
  if (neighbour?.kind === 'text' && neighbour.text !== '' && belongsOutside(after.inside, before, side)) {
    const moved = takeEdge(neighbour, side);
    tokens.splice(side === 'start' ? at : at + 1, 0, { kind: 'text', text: moved });
    return mendAt(tokens, side === 'start' ? at + 1 : at, side, source);
  }
  if (WORD.test(after.outside) && WORD.test(after.inside) && !WORD.test(before.outside)) {
    tokens.splice(side === 'start' ? at : at + 1, 0, { kind: 'text', text: ' ' });
  }
  return at;
}

function belongsOutside(inside: string, before: Edge, side: Side): boolean {
  if (inside === '') return false;
  if (inside.trim() === '') return before.inside.trim() !== '';
  const mark = side === 'start' ? OPENING_MARK : CLOSING_MARK;
  return mark.test(inside) && !mark.test(before.inside) && mark.test(before.outside);
}

/** Takes all the space, or the one mark, from this end of a text. */
function takeEdge(token: CodedToken & { kind: 'text' }, side: Side): string {
  const { text } = token;
  const rest = side === 'start' ? text.trimStart() : text.trimEnd();
  const length = Math.max(text.length - rest.length, 1);
  const cut = side === 'start' ? length : text.length - length;
  token.text = side === 'start' ? text.slice(cut) : text.slice(0, cut);
  return side === 'start' ? text.slice(0, cut) : text.slice(cut);
}

function edgeAt(tokens: readonly CodedToken[], at: number, side: Side): Edge {
  const left = textAround(tokens, at, -1);
  const right = textAround(tokens, at, 1);
  return side === 'start' ? { outside: left, inside: right } : { outside: right, inside: left };
}

/** The nearest character in this direction; a standalone code is a line feed. */
function textAround(tokens: readonly CodedToken[], at: number, step: -1 | 1): string {
  for (let next = at + step; next >= 0 && next < tokens.length; next += step) {
    const token = tokens[next];
    if (token?.kind === 'standalone') return '\n';
    if (token?.kind === 'text' && token.text !== '') return (step < 0 ? token.text.at(-1) : token.text[0]) ?? '';
  }
  return '';
}
