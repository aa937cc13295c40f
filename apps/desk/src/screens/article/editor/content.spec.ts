import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { type Block, type Figure, type Inline, type Mark } from '../article-document.js';
import { blocksOf, contentOf } from './content.js';
import { articleNodes } from './nodes.js';

const schema = getSchema(articleNodes);
/** Through the editor's own document, as if it had been opened and read again. */
const throughEditor = (blocks: Block[]): Block[] => {
  const node = schema.nodeFromJSON(contentOf(blocks));
  node.check();
  return blocksOf(node.toJSON() as object);
};

/** The one form of a run of text that drafts are saved in: marks in order and once, equal neighbours joined, none empty. */
function canonicalRuns(content: readonly Inline[]): Inline[] {
  const order: Mark['type'][] = ['link', 'strong', 'emphasis'];
  return content.reduce<Inline[]>((runs, run) => {
    if (run.type === 'break') return [...runs, run];
    if (run.text === '') return runs;
    const marks = order.flatMap((type) => run.marks?.findLast((one) => one.type === type) ?? []);
    const last = runs.at(-1);
    const joins = last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks);
    const text = joins ? last.text + run.text : run.text;
    const next: Inline = { type: 'text', text, ...(marks.length > 0 && { marks }) };
    return [...(joins ? runs.slice(0, -1) : runs), next];
  }, []);
}
const canonical = (blocks: Block[]): Block[] =>
  blocks.map((block) => {
    if (block.type === 'list') {
      return { ...block, items: block.items.map((item) => ({ ...item, content: canonicalRuns(item.content) })) };
    }
    return 'content' in block ? { ...block, content: canonicalRuns(block.content) } : block;
  });

const text = fc
  .array(fc.constantFrom('Caracas', ' ', '¿Qué?', '\u00a0', '\n', '\t', '<b>', '&amp;', '😀', '{1}', ''), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .constantFrom('/a', 'https://example.org/?a=1&b=2', 'javascript:alert(1)')
    .map((href): Mark => ({ type: 'link', href })),
  fc.constantFrom<Mark>({ type: 'strong' }, { type: 'emphasis' }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.constant<Inline>({ type: 'break' }),
  fc.record({ text, marks: fc.array(mark, { maxLength: 4 }) }).map((run): Inline => ({ type: 'text', ...run })),
  text.map((plain): Inline => ({ type: 'text', text: plain })),
);
const content = fc.array(inline, { maxLength: 6 });
const figure = (id: string): fc.Arbitrary<Figure> =>
  fc.record(
    { id: fc.constant(id), alt: text, caption: text, credit: text, assetId: fc.uuid() },
    { requiredKeys: ['id', 'alt', 'caption'] },
  );
const body: fc.Arbitrary<(id: string) => Block> = fc.oneof(
  content.map((runs) => (id: string): Block => ({ id, type: 'paragraph', content: runs })),
  text.map((words) => (id: string): Block => ({ id, type: 'subhead', text: words })),
  fc
    .record({ content, speaker: text }, { requiredKeys: ['content'] })
    .map((quote) => (id: string): Block => ({ id, type: 'quote', ...quote })),
  figure('f1').map((one) => (id: string): Block => ({ id, type: 'figure', figure: one })),
  fc.tuple(figure('f2'), figure('f3')).map((figures) => (id: string): Block => ({ id, type: 'figure-pair', figures })),
  fc
    .record({ ordered: fc.boolean(), items: fc.array(content, { maxLength: 3 }) })
    .map(({ ordered, items }) => (id: string): Block => ({
      id,
      type: 'list',
      ordered,
      items: items.map((runs, index) => ({ id: `i${index}`, content: runs })),
    })),
  fc.array(text, { maxLength: 3 }).map((titles) => (id: string): Block => ({
    id,
    type: 'related',
    stories: titles.map((title, index) => ({ id: `r${index}`, title, href: '/en/x' })),
  })),
);
const blocks = fc.array(body, { maxLength: 8 }).map((makers) => makers.map((make, index) => make(`b${index}`)));

describe('blocks in the editor', () => {
  it('come out as they went in, ids and all, whatever the document', () => {
    fc.assert(
      fc.property(blocks, (story) => {
        expect(throughEditor(story)).toEqual(canonical(story));
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Block]>([
    ['a list without items', { id: 'b1', type: 'list', ordered: true, items: [] }],
    ['an empty subhead', { id: 'b1', type: 'subhead', text: '' }],
    ['a speaker who is empty text', { id: 'b1', type: 'quote', content: [], speaker: '' }],
    ['a figure without its picture', { id: 'b1', type: 'figure', figure: { id: 'f1', alt: '', caption: '' } }],
    [
      'all marks at once',
      {
        id: 'b1',
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: [{ type: 'link', href: '/x' }, { type: 'strong' }, { type: 'emphasis' }] },
          { type: 'break' },
          { type: 'text', text: 'b' },
        ],
      },
    ],
  ])('keep %s', (_name, block) => expect(throughEditor([block])).toEqual([block]));

  it('leave out what no document knows', () => {
    expect(blocksOf({ type: 'doc', content: [{ type: 'table' }] })).toEqual([]);
    expect(blocksOf({})).toEqual([]);
  });
});
