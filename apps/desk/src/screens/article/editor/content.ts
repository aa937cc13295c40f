import { type JSONContent } from '@tiptap/core';
import {
  type Block,
  type BlockOf,
  type Figure,
  type Inline,
  type Mark,
  type RelatedStory,
} from '../article-document.js';

type BlockNode<Type extends Block['type']> = (block: BlockOf<Type>) => JSONContent;

const TO_NODE: { [Type in Block['type']]: BlockNode<Type> } = {
  paragraph: ({ id, content }) => ({ type: 'paragraph', attrs: { id }, ...inlineNodes(content) }),
  subhead: ({ id, text }) => ({ type: 'subhead', attrs: { id }, ...(text !== '' && { content: [textNode(text)] }) }),
  quote: ({ id, content, speaker }) => ({
    type: 'quote',
    attrs: { id, speaker: speaker ?? null },
    ...inlineNodes(content),
  }),
  figure: ({ id, figure }) => ({ type: 'figure', attrs: { id, figure } }),
  'figure-pair': ({ id, figures }) => ({ type: 'figurePair', attrs: { id, figures } }),
  list: ({ id, ordered, items }) => ({
    type: 'list',
    attrs: { id, ordered },
    content: items.map((item) => ({ type: 'listItem', attrs: { id: item.id }, ...inlineNodes(item.content) })),
  }),
  related: ({ id, stories }) => ({ type: 'related', attrs: { id, stories } }),
};

const MARK_ORDER: readonly Mark['type'][] = ['link', 'strong', 'emphasis'];

/** The blocks of a document as the editor holds them; {@link blocksOf} is its inverse, ids included. */
export function contentOf(blocks: readonly Block[]): JSONContent {
  return { type: 'doc', content: blocks.map((block) => (TO_NODE[block.type] as BlockNode<Block['type']>)(block)) };
}

/** The blocks that the editor holds, in the canonical form in which drafts are saved. */
export function blocksOf(content: JSONContent): Block[] {
  return (content.content ?? []).flatMap((node) => blockOf(node) ?? []);
}

function blockOf(node: JSONContent): Block | undefined {
  const attrs = node.attrs ?? {};
  const id = String(attrs.id ?? '');
  switch (node.type) {
    case 'paragraph':
      return { id, type: 'paragraph', content: inlinesOf(node) };
    case 'subhead':
      return { id, type: 'subhead', text: inlinesOf(node).map(textOf).join('') };
    case 'quote': {
      const speaker = attrs.speaker as string | null | undefined;
      return { id, type: 'quote', content: inlinesOf(node), ...(typeof speaker === 'string' && { speaker }) };
    }
    case 'figure':
      return { id, type: 'figure', figure: attrs.figure as Figure };
    case 'figurePair':
      return { id, type: 'figure-pair', figures: attrs.figures as Figure[] };
    case 'list': {
      const items = (node.content ?? []).map((item) => ({
        id: String(item.attrs?.id ?? ''),
        content: inlinesOf(item),
      }));
      return { id, type: 'list', ordered: attrs.ordered === true, items };
    }
    case 'related':
      return { id, type: 'related', stories: attrs.stories as RelatedStory[] };
    case undefined:
    default:
      return undefined;
  }
}

function inlineNodes(content: readonly Inline[]): { content?: JSONContent[] } {
  const nodes = content.flatMap((inline): JSONContent[] => {
    if (inline.type === 'break') return [{ type: 'break' }];
    return inline.text === '' ? [] : [textNode(inline.text, inline.marks)];
  });
  return nodes.length === 0 ? {} : { content: nodes };
}

function textNode(text: string, marks: readonly Mark[] = []): JSONContent {
  const canonical = canonicalMarks(marks).map((mark) =>
    mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type },
  );
  return { type: 'text', text, ...(canonical.length > 0 && { marks: canonical }) };
}

function inlinesOf(node: JSONContent): Inline[] {
  const inlines: Inline[] = [];
  for (const { type, text = '', marks = [] } of node.content ?? []) {
    if (type === 'break') {
      inlines.push({ type: 'break' });
      continue;
    }
    const canonical = canonicalMarks(marks.map(toMark));
    const last = inlines.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(canonical)) last.text += text;
    else inlines.push({ type: 'text', text, ...(canonical.length > 0 && { marks: canonical }) });
  }
  return inlines;
}

function toMark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): Mark {
  if (type === 'link') return { type: 'link', href: typeof attrs?.href === 'string' ? attrs.href : '' };
  return type === 'strong' ? { type: 'strong' } : { type: 'emphasis' };
}

/** In order, each kind once; of several links the last one counts. */
function canonicalMarks(marks: readonly Mark[]): Mark[] {
  return MARK_ORDER.flatMap((type) => marks.findLast((mark) => mark.type === type) ?? []);
}

const textOf = (inline: Inline): string => (inline.type === 'text' ? inline.text : ' ');
