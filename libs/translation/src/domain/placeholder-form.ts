import { type CodedToken, hasCodes, tokenize, verifyCodes, writeTokens } from '@anverso/document';

/** A coded text whose every code stands alone, with what each stands for. */
export interface PlaceholderForm {
  text: string;
  codes: CodedToken[];
}

/** The other form of a coded text, for engines that move or swallow paired codes: `{1}a{/1}` becomes `{1/}a{2/}`. */
export function toPlaceholders(coded: string): PlaceholderForm {
  const codes: CodedToken[] = [];
  const tokens = tokenize(coded).map((token): CodedToken =>
    token.kind === 'text' ? token : { kind: 'standalone', id: codes.push(token) },
  );
  return { text: writeTokens(tokens), codes };
}

/** Reads the answer to {@link toPlaceholders}; undefined when a code was lost, doubled or made up. */
export function fromPlaceholders(answer: string, { text, codes }: PlaceholderForm): string | undefined {
  if (verifyCodes(text, answer).length > 0) return undefined;
  return writeTokens(
    tokenize(answer).map((token) => (token.kind === 'standalone' ? (codes[token.id - 1] ?? token) : token)),
  );
}

/** Whether the text has codes that another form could save. */
export const isCoded = (text: string): boolean => hasCodes(tokenize(text));
