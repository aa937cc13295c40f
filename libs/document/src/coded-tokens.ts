/** A part of a coded text: literal text with its escapes resolved, or one end of an inline code. */
export type CodedToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; id: number }
  | { kind: 'close'; id: number }
  | { kind: 'standalone'; id: number };

/** The grammar of coded text: `{1}…{/1}`, `{2/}`, and a backslash before a literal `{` or `\\`. */
const TOKEN = /\\([{\\])|\{(\/?)(\d{1,6})(\/?)\}/g;
/** Any one code, for patterns that look through codes at the words around them. */
export const CODE_PATTERN = String.raw`\{\/?\d{1,6}\/?\}`;

/** Reads coded text as words and codes; it never fails: what is no code is text, so nothing is ever lost. */
export function tokenize(coded: string): CodedToken[] {
  const tokens: CodedToken[] = [];
  let text = '';
  let from = 0;
  const flush = (): void => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
  };
  for (const match of coded.matchAll(TOKEN)) {
    const [whole, escaped, slashBefore, id, slashAfter] = match;
    text += coded.slice(from, match.index);
    from = match.index + whole.length;
    if (escaped !== undefined) {
      text += escaped;
    } else if (slashBefore === '/' && slashAfter === '/') {
      text += whole;
    } else {
      flush();
      tokens.push({
        kind: slashBefore === '/' ? 'close' : slashAfter === '/' ? 'standalone' : 'open',
        id: Number(id),
      });
    }
  }
  text += coded.slice(from);
  flush();
  return tokens;
}

/** Writes tokens as coded text: the inverse of {@link tokenize}. */
export function writeTokens(tokens: readonly CodedToken[]): string {
  return tokens.map(writeToken).join('');
}

/** A token of a coded text as it is written there. */
export function writeToken(token: CodedToken): string {
  if (token.kind === 'text') return escapeLiteral(token.text);
  if (token.kind === 'open') return `{${token.id}}`;
  return token.kind === 'close' ? `{/${token.id}}` : `{${token.id}/}`;
}

/** Escapes a text that carries no codes, so that none of it can be read as one. */
export function escapeLiteral(text: string): string {
  return text.replace(/[{\\]/g, '\\$&');
}

/** What a reader sees of a coded text: codes are dropped, a line break becomes a line feed, escapes are resolved. */
export function plainText(coded: string): string {
  return tokenize(coded)
    .map((token) => (token.kind === 'text' ? token.text : token.kind === 'standalone' ? '\n' : ''))
    .join('');
}

/** The words alone, without codes and line breaks. */
export function literalText(tokens: readonly CodedToken[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
}

/** Whether there is any code between the words. */
export function hasCodes(tokens: readonly CodedToken[]): boolean {
  return tokens.some(({ kind }) => kind !== 'text');
}
