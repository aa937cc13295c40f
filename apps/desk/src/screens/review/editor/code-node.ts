import { mergeAttributes, Node } from '@tiptap/core';
import { codeLabel, type CodeForm } from '../coded/coded-text.js';

/** One end of an inline code: a chip that is deleted whole or not at all. Plain markup, because a view of its own is slow. */
export const CodeNode = Node.create({
  name: 'code',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({
    id: {
      default: 1,
      parseHTML: (element: HTMLElement) => Number(element.dataset.code),
      renderHTML: ({ id }: { id: number }) => ({ 'data-code': String(id) }),
    },
    form: {
      default: 'single',
      parseHTML: (element: HTMLElement) => element.dataset.form ?? 'single',
      renderHTML: ({ form }: { form: CodeForm }) => ({ 'data-form': form }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-code]' }],
  renderText: ({ node }) => `{${codeLabel(node.attrs as { id: number; form: CodeForm })}}`,
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'code-chip', contenteditable: 'false' }),
    chipText(node.attrs as { id: number; form: CodeForm }),
  ],
});

/** What stands on a chip; its form is drawn by the stylesheet. */
export function chipText({ id, form }: { id: number; form: CodeForm }): string {
  return form === 'single' ? '↵' : String(id);
}
