import { describe, expect, it } from '@jest/globals';
import { type Editor, getSchema } from '@tiptap/core';
import { EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Block } from '../article-document.js';
import { addBlock, type AddedBlock, moveBlock, removeBlock, type TextBlock, turnInto } from './block-commands.js';
import { blocksOf, contentOf } from './content.js';
import { giveIds } from './fresh-ids.js';
import { articleNodes } from './nodes.js';

const schema = getSchema(articleNodes);
const p = (id: string, text = id): Block => ({ id, type: 'paragraph', content: [{ type: 'text', text }] });

/** As much of an editor as the commands need: a state with the plugin that gives ids, and a place for changes. */
function open(blocks: Block[], cursor = 1) {
  const doc = schema.nodeFromJSON(contentOf(blocks));
  let state = EditorState.create({ doc });
  const node = doc.nodeAt(cursor);
  const selection =
    node?.isAtom === true && !node.isText ? NodeSelection.create(doc, cursor) : TextSelection.create(doc, cursor);
  state = state.apply(state.tr.setSelection(selection));
  const dispatch = (tr: Transaction): void => {
    const before = state.doc;
    state = state.apply(tr);
    const ids = giveIds(state.doc, before, state.tr);
    if (ids !== null) state = state.apply(ids);
  };
  const editor = {
    get state() {
      return state;
    },
    schema,
    view: { dispatch },
  } as unknown as Editor;
  return { editor, dispatch, blocks: () => blocksOf(state.doc.toJSON() as object), at: () => state.selection.from };
}
const ids = (blocks: Block[]) => blocks.map(({ id }) => id);

describe('blocks under the hands of a writer', () => {
  it('move up and down with their ids, and stay at the edges', () => {
    const { editor, blocks } = open([p('a'), p('b'), p('c')]);
    expect(moveBlock(editor, -1)).toBe(false);
    expect(moveBlock(editor, 1)).toBe(true);
    expect(ids(blocks())).toEqual(['b', 'a', 'c']);
    moveBlock(editor, 1);
    expect(moveBlock(editor, 1)).toBe(false);
    expect(ids(blocks())).toEqual(['b', 'c', 'a']);
  });

  it('leave an empty paragraph when the last one goes', () => {
    const { editor, blocks } = open([p('a')]);
    removeBlock(editor);
    expect(blocks()).toMatchObject([{ type: 'paragraph', content: [] }]);
    expect(ids(blocks())).not.toEqual(['a']);
  });

  it.each<AddedBlock>(['paragraph', 'subhead', 'quote', 'bullets', 'numbers', 'figure', 'figurePair', 'related'])(
    'are added below the cursor: %s',
    (kind) => {
      const { editor, blocks } = open([p('a'), p('z')]);
      addBlock(editor, kind);
      const [first, added, last] = blocks();
      expect([first?.id, last?.id]).toEqual(['a', 'z']);
      expect(added?.id).toMatch(/^b\w{10}$/);
    },
  );

  it.each<[TextBlock, Block]>([
    ['subhead', { id: 'a', type: 'subhead', text: 'one two' }],
    [
      'quote',
      {
        id: 'a',
        type: 'quote',
        content: [{ type: 'text', text: 'one' }, { type: 'break' }, { type: 'text', text: 'two' }],
      },
    ],
  ])('become %s and keep id and words', (kind, expected) => {
    const start: Block = {
      id: 'a',
      type: 'paragraph',
      content: [{ type: 'text', text: 'one' }, { type: 'break' }, { type: 'text', text: 'two' }],
    };
    const { editor, blocks } = open([start]);
    turnInto(editor, kind);
    expect(blocks()).toEqual([expected]);
  });

  it('become a list and texts again', () => {
    const { editor, blocks } = open([p('a', 'one'), p('b')]);
    turnInto(editor, 'numbers');
    expect(blocks()[0]).toMatchObject({
      id: 'a',
      type: 'list',
      ordered: true,
      items: [{ content: [{ text: 'one' }] }],
    });
    turnInto(editor, 'paragraph');
    expect(blocks()).toEqual([p('a', 'one'), p('b')]);
  });

  it('get new ids when they repeat, the first one keeping its own', () => {
    const { editor, dispatch, blocks } = open([p('a'), p('b')]);
    const copy = editor.state.doc.child(0);
    dispatch(editor.state.tr.insert(editor.state.doc.content.size, copy));
    const [first, second, third] = ids(blocks());
    expect([first, second]).toEqual(['a', 'b']);
    expect(third).toMatch(/^b\w{10}$/);
  });

  it('keep their id with the text when Enter at its start makes room above', () => {
    const { editor, dispatch, blocks } = open([p('a', 'text')]);
    const { paragraph } = schema.nodes;
    dispatch(editor.state.tr.split(1, 1, paragraph === undefined ? [] : [{ type: paragraph, attrs: { id: null } }]));
    const [empty, text] = blocks();
    expect(text).toEqual(p('a', 'text'));
    expect(empty?.id).not.toBe('a');
  });

  it('give a pasted picture a figure id of its own', () => {
    const picture: Block = { id: 'a', type: 'figure', figure: { id: 'f1', alt: 'x', caption: '' } };
    const { editor, dispatch, blocks } = open([picture, p('b')], 0);
    dispatch(editor.state.tr.insert(editor.state.doc.content.size, editor.state.doc.child(0)));
    const figures = blocks().flatMap((block) => (block.type === 'figure' ? [block.figure.id] : []));
    expect(figures[0]).toBe('f1');
    expect(figures[1]).toMatch(/^f\w{10}$/);
  });
});
