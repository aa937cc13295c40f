import { type Editor } from '@tiptap/core';
import { Fragment, type Node as EditorNode } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { newId } from './new-id.js';

export const TEXTS = ['paragraph', 'subhead', 'quote', 'bullets', 'numbers'] as const;
export type TextBlock = (typeof TEXTS)[number];
export type AddedBlock = TextBlock | 'figure' | 'figurePair' | 'related';

/** The block in which the cursor stands. */
export interface CurrentBlock {
  node: EditorNode;
  pos: number;
  index: number;
  kind: AddedBlock;
}

export function currentBlock(state: EditorState): CurrentBlock | undefined {
  const { $from } = state.selection;
  const index = $from.index(0);
  const node = state.doc.maybeChild(index);
  if (node === null) return undefined;
  return { node, pos: $from.posAtIndex(index, 0), index, kind: kindOf(node) };
}

function kindOf(node: EditorNode): AddedBlock {
  if (node.type.name === 'list') return node.attrs.ordered === true ? 'numbers' : 'bullets';
  return node.type.name as AddedBlock;
}

/** Moves the current block one place; false at the edge. The cursor goes with it. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state, view } = editor;
  const block = currentBlock(state);
  const target = block === undefined ? -1 : block.index + by;
  if (block === undefined || target < 0 || target >= state.doc.childCount) return false;
  const neighbour = state.doc.child(target);
  const inside = state.selection.from - block.pos;
  const { tr } = state;
  tr.delete(block.pos, block.pos + block.node.nodeSize);
  const pos = by < 0 ? block.pos - neighbour.nodeSize : block.pos + neighbour.nodeSize;
  tr.insert(pos, block.node);
  view.dispatch(selectInside(tr, pos, inside).scrollIntoView());
  return true;
}

function selectInside(tr: Transaction, pos: number, inside: number): Transaction {
  const node = tr.doc.nodeAt(pos);
  if (node === null) return tr;
  if (node.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, pos));
  return tr.setSelection(Selection.near(tr.doc.resolve(pos + Math.max(1, inside))));
}

/** Takes the current block out; the last one leaves an empty paragraph. */
export function removeBlock(editor: Editor): boolean {
  const block = currentBlock(editor.state);
  if (block === undefined) return false;
  const { tr, schema, doc } = editor.state;
  if (doc.childCount === 1) {
    const paragraph = schema.nodes.paragraph?.create({ id: newId('b') });
    if (paragraph !== undefined) tr.replaceWith(0, doc.content.size, paragraph);
  } else tr.delete(block.pos, block.pos + block.node.nodeSize);
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.pos, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Puts a new block below the current one, or in its place when that is an empty paragraph. */
export function addBlock(editor: Editor, kind: AddedBlock): boolean {
  const { state, view, schema } = editor;
  const block = currentBlock(state);
  const node = schema.nodeFromJSON(emptyBlock(kind));
  const isBlank = block?.kind === 'paragraph' && block.node.content.size === 0;
  const pos = block === undefined ? 0 : isBlank ? block.pos : block.pos + block.node.nodeSize;
  const { tr } = state;
  tr.replaceWith(pos, isBlank ? pos + block.node.nodeSize : pos, node);
  view.dispatch(selectInside(tr, pos, node.type.name === 'list' ? 2 : 1).scrollIntoView());
  return true;
}

function emptyBlock(kind: AddedBlock): { type: string } & Record<string, unknown> {
  const attrs = { id: newId('b') };
  const figure = () => ({ id: newId('f'), alt: '', caption: '' });
  switch (kind) {
    case 'bullets':
    case 'numbers':
      return {
        type: 'list',
        attrs: { ...attrs, ordered: kind === 'numbers' },
        content: [{ type: 'listItem', attrs: { id: newId('i') } }],
      };
    case 'figure':
      return { type: 'figure', attrs: { ...attrs, figure: figure() } };
    case 'figurePair':
      return { type: 'figurePair', attrs: { ...attrs, figures: [figure(), figure()] } };
    case 'related':
      return { type: 'related', attrs: { ...attrs, stories: [{ id: newId('r'), title: '', href: '' }] } };
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return { type: kind, attrs };
  }
}

/** Makes another kind of text block of the current one; its words stay, and its id stays with one text. */
export function turnInto(editor: Editor, kind: TextBlock): boolean {
  const { state, view, schema } = editor;
  const block = currentBlock(state);
  if (block === undefined || block.node.isAtom || block.kind === kind) return false;
  const isList = kind === 'bullets' || kind === 'numbers';
  const { tr } = state;
  if (isList && block.node.type.name === 'list') {
    view.dispatch(tr.setNodeAttribute(block.pos, 'ordered', kind === 'numbers'));
    return true;
  }
  const made = isList ? asList(block.node, kind === 'numbers') : asTexts(block.node, kind);
  const nodes = made.map((json) => schema.nodeFromJSON(json));
  tr.replaceWith(block.pos, block.pos + block.node.nodeSize, Fragment.from(nodes));
  const at = Math.min(state.selection.from + (isList ? 1 : 0), tr.doc.content.size);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))));
  return true;
}

interface NodeJson {
  type: string;
  attrs: Record<string, unknown>;
  content?: unknown;
}

function asList(node: EditorNode, ordered: boolean): NodeJson[] {
  const item = { type: 'listItem', attrs: { id: newId('i') }, content: inlineJson(node, 'inline') };
  return [{ type: 'list', attrs: { id: node.attrs.id as string, ordered }, content: [item] }];
}

function asTexts(node: EditorNode, type: string): NodeJson[] {
  const parts = node.type.name === 'list' ? node.children : [node];
  const texts = parts.map((part, index) => ({
    type,
    attrs: { id: index === 0 ? (node.attrs.id as string) : newId('b') },
    content: inlineJson(part, type === 'subhead' ? 'text' : 'inline'),
  }));
  return texts.length === 0 ? [{ type, attrs: { id: node.attrs.id as string } }] : texts;
}

/** A subhead is plain: marks go, a line break becomes a space. */
function inlineJson(node: EditorNode, as: 'inline' | 'text'): unknown {
  const nodes = (node.toJSON() as { content?: { type: string; text?: string }[] }).content ?? [];
  if (as === 'inline') return nodes;
  const text = nodes.map((inline) => inline.text ?? ' ').join('');
  return text === '' ? [] : [{ type: 'text', text }];
}
