import { type Node, Schema } from '@tiptap/pm/model';
import { chipText, codeLabel, type CodeForm, type Token, tokenize, writeTokens } from '../coded/coded-text.js';

type Code = Extract<Token, { kind: 'code' }>;

/** The code that a chip stands for. */
export const codeOf = ({ attrs }: Node): Code => ({
  kind: 'code',
  id: attrs.id as number,
  form: attrs.form as CodeForm,
});

/**
 * A segment is one paragraph of words and code chips. A chip is never selected by itself: the cursor passes it, and what is
 * typed stands beside it. Plain markup, because a view of its own is slow.
 */
export const segmentSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph' },
    paragraph: { content: 'inline*', whitespace: 'pre', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    code: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: false,
      attrs: { id: { default: 1 }, form: { default: 'single' } },
      parseDOM: [
        {
          tag: 'span[data-code]',
          getAttrs: ({ dataset }: HTMLElement) => ({ id: Number(dataset.code), form: dataset.form ?? 'single' }),
        },
      ],
      toDOM: (node) => {
        const code = codeOf(node);
        const marks = { 'data-code': String(code.id), 'data-form': code.form };
        return ['span', { ...marks, class: 'code-chip', contenteditable: 'false' }, chipText(code)];
      },
      leafText: (node) => `{${codeLabel(codeOf(node))}}`,
    },
  },
});

/** The editor's document for a coded text. {@link contentToCoded} is the inverse. */
export function codedToContent(coded: string): Node {
  const content = tokenize(coded).map((token) =>
    token.kind === 'text'
      ? segmentSchema.text(token.text)
      : segmentSchema.node('code', { id: token.id, form: token.form }),
  );
  return segmentSchema.node('doc', null, segmentSchema.node('paragraph', null, content));
}

/** The coded text of an editor's document. */
export function contentToCoded(document: Node): string {
  const inlines = document.firstChild?.children ?? [];
  return writeTokens(inlines.map((node) => (node.isText ? { kind: 'text', text: node.text ?? '' } : codeOf(node))));
}
