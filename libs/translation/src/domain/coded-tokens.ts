/** The parts of a coded text: literal text with its escapes resolved, and the codes between it. */
export type CodedToken =
  { kind: 'text'; text: string } | { kind: 'open'; id: number } | { kind: 'close'; id: number } | StandaloneToken;

interface StandaloneToken {
  kind: 'standalone';
  id: number;
}

const TOKEN =
  /\\(?<escaped>[\\{])|\{(?<open>\d+)\}|\{\/(?<close>\d+)\}|\{(?<standalone>\d+)\/\}|(?<plain>[^\\{]+|[\\{])/gu;

/** Reads coded text; whatever is not a well-formed code is text, so nothing is ever lost. */
export function readTokens(coded: string): CodedToken[] {
  const tokens: CodedToken[] = [];
  for (const { groups = {} } of coded.matchAll(TOKEN)) {
    const { escaped, open, close, standalone, plain } = groups;
    if (open !== undefined) tokens.push({ kind: 'open', id: Number(open) });
    else if (close !== undefined) tokens.push({ kind: 'close', id: Number(close) });
    else if (standalone !== undefined) tokens.push({ kind: 'standalone', id: Number(standalone) });
    else appendText(tokens, escaped ?? plain ?? '');
  }
  return tokens;
}

/** Writes coded text: the inverse of {@link readTokens}. */
export function writeTokens(tokens: readonly CodedToken[]): string {
  return tokens.map(writeToken).join('');
}

/** Whether the text carries any code. */
export function hasCodes(tokens: readonly CodedToken[]): boolean {
  return tokens.some(({ kind }) => kind !== 'text');
}

/** The text alone, escapes resolved and codes dropped. */
export function literalText(tokens: readonly CodedToken[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
}

function writeToken(token: CodedToken): string {
  switch (token.kind) {
    case 'text':
      return token.text.replace(/[\\{]/g, '\\$&');
    case 'open':
      return `{${token.id}}`;
    case 'close':
      return `{/${token.id}}`;
    case 'standalone':
      return `{${token.id}/}`;
  }
}

function appendText(tokens: CodedToken[], text: string): void {
  const last = tokens.at(-1);
  if (last?.kind === 'text') last.text += text;
  else tokens.push({ kind: 'text', text });
}
