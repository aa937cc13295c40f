import { type ArticleDocument, type Block, type Inline, type Mark } from './model.js';

const MARK_ORDER: readonly Mark['type'][] = ['link', 'strong', 'emphasis'];

/** Whether two marks do the same to a text: the same kind and, for links, the same address. */
export function sameMark(one: Mark, other: Mark): boolean {
  return one.type === other.type && (one.type !== 'link' || other.type !== 'link' || one.href === other.href);
}

/** Runs in their one canonical form: marks in order and each kind once, equal neighbours joined, no empty runs. */
export function normalizeInlines(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of content) {
    if (inline.type === 'break') {
      result.push({ type: 'break' });
      continue;
    }
    if (inline.text === '') continue;
    const marks = canonicalMarks(inline.marks ?? []);
    const last = result.at(-1);
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      result.push({ type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) });
    }
  }
  return result;
}

/** The same article with every run of text in canonical form, so that equal articles are equal values. */
export function normalizeDocument(document: ArticleDocument): ArticleDocument {
  return { ...document, blocks: document.blocks.map(normalizeBlock) };
}

function normalizeBlock(block: Block): Block {
  if (block.type === 'paragraph' || block.type === 'quote') {
    return { ...block, content: normalizeInlines(block.content) };
  }
  if (block.type !== 'list') return block;
  return { ...block, items: block.items.map((item) => ({ ...item, content: normalizeInlines(item.content) })) };
}

function canonicalMarks(marks: readonly Mark[]): Mark[] {
  return MARK_ORDER.flatMap((type) => marks.findLast((mark) => mark.type === type) ?? []);
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, index) => {
      const other = others[index];
      return other !== undefined && sameMark(mark, other);
    })
  );
}
