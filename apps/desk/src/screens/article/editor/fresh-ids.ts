import { Extension } from '@tiptap/core';
import { type Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { type Figure, type RelatedStory } from '../article-document.js';
import { newId } from './new-id.js';

/** Gives an id to every part that has none, and a new one to every part that repeats another's: ids are never lent. */
export const FreshIds = Extension.create({
  name: 'freshIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, { doc, tr }) {
        return transactions.some(({ docChanged }) => docChanged) ? giveIds(doc, before.doc, tr) : null;
      },
    }),
  ],
});

/** Writes what ids a changed document lacks into the transaction; null when it lacks none. */
export function giveIds(doc: EditorNode, before: EditorNode, tr: Transaction): Transaction | null {
  const blockIds = new Set<string>();
  const figureIds = new Set<string>();
  const swapped = movedDown(doc, before);
  doc.forEach((block, offset, index) => {
    const id = index === swapped ? undefined : usable(block.attrs.id, blockIds);
    const given = index - 1 === swapped ? String(doc.child(swapped).attrs.id) : (id ?? newId('b'));
    blockIds.add(given);
    if (given !== block.attrs.id) tr.setNodeAttribute(offset, 'id', given);
    giveNestedIds(block, offset, figureIds, tr);
  });
  return tr.docChanged ? tr : null;
}

function giveNestedIds(block: EditorNode, offset: number, figureIds: Set<string>, tr: Transaction): void {
  if (block.type.name === 'list') giveItemIds(block, offset, tr);
  if (block.type.name === 'figure') {
    const figure = block.attrs.figure as Figure | null;
    const given = withIds([figure ?? { id: '', alt: '', caption: '' }], 'f', figureIds);
    if (given.isNew) tr.setNodeAttribute(offset, 'figure', given.parts[0]);
  }
  if (block.type.name === 'figurePair') {
    const given = withIds(block.attrs.figures as Figure[], 'f', figureIds);
    if (given.isNew) tr.setNodeAttribute(offset, 'figures', given.parts);
  }
  if (block.type.name === 'related') {
    const given = withIds(block.attrs.stories as RelatedStory[], 'r', new Set());
    if (given.isNew) tr.setNodeAttribute(offset, 'stories', given.parts);
  }
}

function giveItemIds(list: EditorNode, offset: number, tr: Transaction): void {
  const taken = new Set<string>();
  list.forEach((item, inner) => {
    const id = usable(item.attrs.id, taken) ?? newId('i');
    taken.add(id);
    if (id !== item.attrs.id) tr.setNodeAttribute(offset + 1 + inner, 'id', id);
  });
}

function withIds<Part extends { id: string }>(parts: readonly Part[], prefix: 'f' | 'r', taken: Set<string>) {
  let isNew = false;
  const given = parts.map((part) => {
    const id = usable(part.id, taken) ?? newId(prefix);
    taken.add(id);
    isNew ||= id !== part.id;
    return id === part.id ? part : { ...part, id };
  });
  return { parts: given, isNew };
}

function usable(id: unknown, taken: ReadonlySet<string>): string | undefined {
  return typeof id === 'string' && id !== '' && !taken.has(id) ? id : undefined;
}

/** The empty block that Enter at the start of a text left above it: the id belongs to the text, which moved down. */
function movedDown(doc: EditorNode, before: EditorNode): number | undefined {
  for (let index = 0; index + 1 < doc.childCount; index += 1) {
    const [empty, text] = [doc.child(index), doc.child(index + 1)];
    if (!empty.isTextblock || empty.content.size > 0 || typeof empty.attrs.id !== 'string') continue;
    if (text.attrs.id !== null || text.content.size === 0) continue;
    let was: EditorNode | undefined;
    before.forEach((block) => {
      if (block.attrs.id === empty.attrs.id) was = block;
    });
    if (was?.content.eq(text.content) === true) return index;
  }
  return undefined;
}
