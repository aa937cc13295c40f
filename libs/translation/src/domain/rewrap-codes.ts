import { escapeLiteral, plainText, verifyCodes } from '@anverso/document';
import { readTokens } from './coded-tokens.js';

/** How a line break reads in plain text. */
const LINE_BREAK = '\n';

/** What a code stands around. */
interface Anchor {
  id: number;
  literal: string;
  standalone: boolean;
}

/**
 * Puts the codes of a source around the same literals in a plain target, such as a name or a number. Certain or not at
 * all: every literal must stand exactly once on either side as whole words, and no code within another.
 */
export function rewrapCodes(source: string, plainTarget: string): string | undefined {
  const places = anchorsOf(source)?.map((anchor) => ({ ...anchor, start: placeOf(anchor.literal, plainTarget) }));
  if (places === undefined) return undefined;
  places.sort((a, b) => a.start - b.start);
  let target = '';
  let at = 0;
  for (const { id, literal, standalone, start } of places) {
    if (start < at) return undefined;
    const code = standalone ? `{${id}/}` : `{${id}}${escapeLiteral(literal)}{/${id}}`;
    target += escapeLiteral(plainTarget.slice(at, start)) + code;
    at = start + literal.length;
  }
  target += escapeLiteral(plainTarget.slice(at));
  return verifyCodes(source, target).length === 0 ? target : undefined;
}

/** The literal of every code; undefined when codes are nested, or a literal is not to be told from the rest. */
function anchorsOf(source: string): Anchor[] | undefined {
  const anchors: Anchor[] = [];
  let open: Anchor | undefined;
  for (const token of readTokens(source)) {
    if (token.kind === 'text') {
      if (open !== undefined) open.literal += token.text;
    } else if (token.kind === 'close') {
      open = undefined;
    } else {
      if (open !== undefined) return undefined;
      const standalone = token.kind === 'standalone';
      anchors.push({ id: token.id, literal: standalone ? LINE_BREAK : '', standalone });
      if (!standalone) open = anchors.at(-1);
    }
  }
  const text = plainText(source);
  return anchors.every(({ literal }) => placeOf(literal, text) >= 0) ? anchors : undefined;
}

/** Where the literal stands as whole words; -1 when nowhere, or in more than one place. */
function placeOf(literal: string, text: string): number {
  const isPlaceable = literal === LINE_BREAK || (literal !== '' && literal.trim() === literal);
  const start = isPlaceable ? text.indexOf(literal) : -1;
  if (start < 0 || text.includes(literal, start + 1)) return -1;
  const end = start + literal.length;
  return splitsWord(text, start) || splitsWord(text, end) ? -1 : start;
}

function splitsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at));
}
