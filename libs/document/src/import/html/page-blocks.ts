import { type Locale } from '@anverso/kernel';
import { type Image, type ListItem } from 'mdast';
import { judgeSubhead } from '../body-lines.js';
import { isRelatedHeading, findFurniture } from '../furniture.js';
import { leaveOutFurniture } from '../page-lines.js';
import { type ImportLog } from '../recognition.js';
import { nodeWords, type PageBlock, pageBlock } from './page-block.js';

/** A caption in the line below its picture goes to the picture; lists that Word wrote line by line are whole again. */
export function takeCaptions(blocks: readonly PageBlock[]): PageBlock[] {
  const taken: PageBlock[] = [];
  for (const block of blocks) {
    const last = taken.at(-1);
    const image = block.role === 'caption' ? onlyImage(last) : undefined;
    if (image !== undefined && block.node.type === 'paragraph') image.title = block.words;
    else if (!joinList(last, block)) taken.push(block);
  }
  return taken;
}

function onlyImage(block: PageBlock | undefined): Image | undefined {
  if (block?.node.type !== 'paragraph' || block.words !== '') return undefined;
  const images = block.node.children.filter((child): child is Image => child.type === 'image');
  const last = images.at(-1);
  return last?.title === '' ? last : undefined;
}

/** Whether a list of one item went on in the block before. */
function joinList(before: PageBlock | undefined, { node, line }: PageBlock): boolean {
  if (before?.node.type !== 'list' || node.type !== 'list' || before.node.ordered !== node.ordered) return false;
  if (node.children.length !== 1 || line !== before.line + before.node.children.length) return false;
  before.node.children.push(...(node.children satisfies ListItem[]));
  before.words = pageBlock(before.node, before.line).words;
  return true;
}

/** Takes what stands around a story off its blocks, as it is taken off the lines of a page copied as plain text. */
export function leaveOutPageLines(blocks: readonly PageBlock[], locale: Locale, log: ImportLog): PageBlock[] {
  const kept = new Set<PageBlock>();
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const isRelated =
      (isRelatedHeading(block.words) && blocks[index + 1]?.node.type === 'list') ||
      (block.node.type === 'list' && before !== undefined && isRelatedHeading(before.words));
    const text = isRelated ? undefined : lineOf(block);
    if (text === undefined) kept.add(block);
    return text === undefined ? [] : [{ number: block.line, text, afterBlank: true }];
  });
  const left = new Set(leaveOutFurniture(lines, locale, log).map(({ number }) => number));
  return blocks.filter((block) => kept.has(block) || left.has(block.line));
}

/** The line that a block would be on a page copied as plain text; a list is one only when all of it is furniture. */
function lineOf({ node, words }: PageBlock): string | undefined {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return words === '' || node.children.some(({ type }) => type === 'image') ? undefined : words;
  }
  if (node.type === 'blockquote') return words;
  if (node.type !== 'list') return undefined;
  const items = node.children.map((item) => pageBlock(item as never, 1).words);
  return items.every((item) => findFurniture(item) !== undefined) ? items[0] : words;
}

/** A short line all in bold heads what follows it: few who write in Word use its headings. */
export function takeSubheads(blocks: readonly PageBlock[], log: ImportLog): PageBlock[] {
  const first = blocks.findIndex(({ node, words }) => node.type === 'paragraph' && words.length > 60);
  return blocks.map((block, index) => {
    const { node, words, line } = block;
    const next = blocks[index + 1];
    const isBold =
      node.type === 'paragraph' &&
      node.children.length > 0 &&
      node.children.every((child) => child.type === 'strong' || nodeWords(child).trim() === '');
    const isBelowText = index > first && first >= 0;
    if (!isBold || !isBelowText || next?.node.type !== 'paragraph' || !judgeSubhead(words, next.words).isSubhead)
      return block;
    log.doubt('subhead', line, words, 'SUBHEAD_OR_PARAGRAPH');
    return { ...block, node: { ...node, type: 'heading', depth: 3, children: node.children } };
  });
}
