/** A piece of coded text as people see it: words, or one end of an inline code. */
export type Token = { kind: 'text'; text: string } | { kind: 'code'; id: number; form: CodeForm };

export type CodeForm = 'open' | 'close' | 'single';

/** The grammar of `@anverso/document`, which is no part of the desk; a spec of `@anverso/testing` holds both to the same readings. */
const TOKEN = /\\([{\\])|\{(\/?)(\d{1,6})(\/?)\}/g;

/** Reads coded text (`{1}…{/1}`, `{2/}`, backslash before a literal `{` or `\`); it never fails, what is no code is text. */
export function tokenize(coded: string): Token[] {
  const tokens: Token[] = [];
  let text = '';
  let from = 0;
  for (const match of coded.matchAll(TOKEN)) {
    const [whole, escaped, slashBefore, id, slashAfter] = match;
    text += coded.slice(from, match.index);
    from = match.index + whole.length;
    const isCode = escaped === undefined && !(slashBefore === '/' && slashAfter === '/');
    if (!isCode) {
      text += escaped ?? whole;
      continue;
    }
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
    tokens.push({
      kind: 'code',
      id: Number(id),
      form: slashBefore === '/' ? 'close' : slashAfter === '/' ? 'single' : 'open',
    });
  }
  text += coded.slice(from);
  if (text !== '') tokens.push({ kind: 'text', text });
  return tokens;
}

/** Writes tokens as coded text; {@link tokenize} gives them back. */
export function writeTokens(tokens: readonly Token[]): string {
  return tokens.map(writeToken).join('');
}

function writeToken(token: Token): string {
  if (token.kind === 'text') return token.text.replace(/[{\\]/g, '\\$&');
  const { id, form } = token;
  return form === 'open' ? `{${id}}` : form === 'close' ? `{/${id}}` : `{${id}/}`;
}

/** One way of writing for every text: equal texts are equal strings. */
export function canonical(coded: string): string {
  return writeTokens(tokenize(coded));
}

/** What a reader sees: codes are dropped, a line break is a space. */
export function plainText(coded: string): string {
  return tokenize(coded)
    .map((token) => (token.kind === 'text' ? token.text : token.form === 'single' ? ' ' : ''))
    .join('');
}

/** Words with their codes made visible, for comparing versions: `⟨1⟩the report⟨/1⟩`. */
export function visibleText(coded: string): string {
  return tokenize(coded)
    .map((token) => (token.kind === 'text' ? token.text : codeLabel(token, '⟨', '⟩')))
    .join('');
}

export function codeLabel({ id, form }: { id: number; form: CodeForm }, opening = '', closing = ''): string {
  return `${opening}${form === 'close' ? '/' : ''}${id}${form === 'single' ? '/' : ''}${closing}`;
}

/** What stands on a chip; its form is drawn by the stylesheet. */
export function chipText({ id, form }: { id: number; form: CodeForm }): string {
  return form === 'single' ? '↵' : String(id);
}

/** The code ends of the source that a target does not have yet, in the order of the source. */
export function missingCodes(source: string, target: string): Extract<Token, { kind: 'code' }>[] {
  const has = new Set(tokenize(target).map((token) => writeTokens([token])));
  return tokenize(source).filter(
    (token): token is Extract<Token, { kind: 'code' }> => token.kind === 'code' && !has.has(writeTokens([token])),
  );
}
