import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isUsableAddress } from './address.js';

/** An address pasted over marked words makes a link of them. */
export const PasteLink = Extension.create({
  name: 'pasteLink',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const href = event.clipboardData?.getData('text/plain').trim() ?? '';
            const { selection } = view.state;
            if (selection.empty || !selection.$from.parent.isTextblock || !isUsableAddress(href)) return false;
            return editor.commands.setMark('link', { href });
          },
        },
      }),
    ];
  },
});
