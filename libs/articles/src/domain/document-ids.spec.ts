import { expect, it } from '@jest/globals';
import { type ArticleDocument, type Block } from '@anverso/document';
import { unusableIds } from './document-ids.js';

const paragraph = (id: string): Block => ({ id, type: 'paragraph', content: [] });
const list = (id: string, items: string[]): Block => ({
  id,
  type: 'list',
  ordered: false,
  items: items.map((item) => ({ id: item, content: [] })),
});
const figure = (id: string): Block => ({ id, type: 'figure', figure: { id: 'f1', alt: '', caption: '' } });
const story = (blocks: Block[]): ArticleDocument => ({ headline: 'A', byline: [], blocks });

it.each<[string, Block[], string[]]>([
  ['every id once', [paragraph('b1'), paragraph('b2')], []],
  ['the same item ids in two lists', [list('b1', ['i1']), list('b2', ['i1'])], []],
  ['a block twice', [paragraph('b1'), paragraph('b1')], ['b1']],
  ['an item twice', [list('b1', ['i1', 'i1'])], ['i1']],
  ['a figure in two blocks', [figure('b1'), figure('b2')], ['f1']],
  ['an id that would break a path', [paragraph('b1.i1')], ['b1.i1']],
  ['an empty id', [paragraph('')], ['']],
])('%s', (_name, blocks, expected) => expect(unusableIds(story(blocks))).toEqual(expected));
