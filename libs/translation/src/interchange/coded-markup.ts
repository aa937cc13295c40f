import { type CodedToken, literalText, tokenize, verifyCodes } from '@anverso/document';
import { xmlText } from './xml-writer.js';

/** How a format writes the codes of a text. */
export interface CodeTags {
  open(id: number): string;
  close(id: number): string;
  standalone(id: number): string;
}

/** Coded text as the content of an element. */
export function codedMarkup(tokens: readonly CodedToken[], tags: CodeTags): string {
  return tokens.map((token) => (token.kind === 'text' ? xmlText(token.text) : tags[token.kind](token.id))).join('');
}

/**
 * A translation's parts. One whose codes are not those of its source goes as plain text: no format can hold crossed or
 * doubled codes, and whoever gets the file sets them anew.
 */
export function soundTokens(source: string, target: string): CodedToken[] {
  const tokens = tokenize(target);
  return verifyCodes(source, target).length === 0 ? tokens : [{ kind: 'text', text: literalText(tokens) }];
}
