import { type JSONContent } from '@tiptap/core';
import { type CodeForm, type Token, tokenize, writeTokens } from './coded-text.js';

/** The editor's document for a coded text: one paragraph of words and code chips. {@link contentToCoded} is the inverse. */
export function codedToContent(coded: string): JSONContent {
  const content = tokenize(coded).map((token): JSONContent =>
    token.kind === 'text'
      ? { type: 'text', text: token.text }
      : { type: 'code', attrs: { id: token.id, form: token.form } },
  );
  return { type: 'doc', content: [{ type: 'paragraph', ...(content.length > 0 && { content }) }] };
}

/** The coded text of an editor's document. */
export function contentToCoded(document: JSONContent): string {
  const inlines = (document.content ?? []).flatMap(({ content }) => content ?? []);
  return writeTokens(inlines.flatMap(toToken));
}

function toToken({ type, text, attrs }: JSONContent): Token[] {
  if (type === 'text') return [{ kind: 'text', text: text ?? '' }];
  if (type !== 'code') return [];
  const { id, form } = attrs as { id: number; form: CodeForm };
  return [{ kind: 'code', id, form }];
}
