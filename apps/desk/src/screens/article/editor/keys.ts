import { type Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { addBlock, currentBlock, moveBlock, removeBlock, turnInto } from './block-commands.js';

/** Keys of the blocks. Alt with arrows is free in browsers, and no AltGr is in the way. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      'Alt-ArrowUp': () => moveBlock(this.editor, -1),
      'Alt-ArrowDown': () => moveBlock(this.editor, 1),
      'Mod-Shift-Backspace': () => removeBlock(this.editor),
      Enter: () => leaveList(this.editor) || addBelowAtom(this.editor),
      Backspace: () => backToParagraph(this.editor),
    };
  },
});

/** Enter in an empty item ends the list. */
function leaveList(editor: Editor): boolean {
  const { state, view } = editor;
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'listItem' || $from.parent.content.size > 0) return false;
  const block = currentBlock(state);
  if (block === undefined || $from.index(1) !== block.node.childCount - 1) return false;
  if (block.node.childCount === 1) return turnInto(editor, 'paragraph');
  const { tr, schema } = state;
  tr.delete($from.before(), $from.after());
  const after = tr.mapping.map(block.pos + block.node.nodeSize);
  const paragraph = schema.nodes.paragraph?.create();
  if (paragraph === undefined) return false;
  tr.insert(after, paragraph);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}

/** Enter on a picture begins a paragraph below it. */
function addBelowAtom(editor: Editor): boolean {
  return currentBlock(editor.state)?.node.isAtom === true && addBlock(editor, 'paragraph');
}

/** Backspace at the start of a subhead, a quote or a list makes it a paragraph first. */
function backToParagraph(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const block = currentBlock(editor.state);
  if (!empty || block === undefined || $from.parentOffset > 0 || block.kind === 'paragraph') return false;
  if (block.node.isAtom || (block.node.type.name === 'list' && $from.index(1) > 0)) return false;
  return turnInto(editor, 'paragraph');
}
