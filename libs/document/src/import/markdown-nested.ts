import {
  type Blockquote,
  type BlockContent,
  type DefinitionContent,
  type List,
  type ListItem,
  type Paragraph,
} from 'mdast';
import { type Inline } from '../model.js';
import { normalizeInlines } from '../normalize.js';
import { sliceInlines } from '../slices.js';
import { parseAttribution, parseQuotation } from './body-lines.js';
import { imagesOf, pushFigures } from './markdown-figures.js';
import { lineOf, readInlines, wordsOf } from './markdown-inline.js';
import { type MarkdownStory } from './markdown-story.js';

/** A block quote with its speaker, who stands on the last line behind a dash. */
export function pushQuote(node: Blockquote, story: MarkdownStory): void {
  const { content: quoted, speaker } = cutSpeaker(readNested(node.children, story));
  const content = withoutMarks(quoted);
  if (content.length === 0 && speaker === undefined) return;
  story.log.recognise('quote', lineOf(node), wordsOf(content));
  if (speaker !== undefined) story.log.recognise('speaker', node.position?.end.line ?? lineOf(node), speaker);
  story.blocks.push({
    id: story.ids.next('b'),
    type: 'quote',
    content,
    ...(speaker !== undefined && { speaker }),
  });
  story.hasText = true;
  pushPictures(node, story);
}

/** A list; the items of lists inside it become items of its own, since the document knows one level. */
export function pushList(node: List, story: MarkdownStory): void {
  const items = node.children.flatMap((item) => readItem(item, story)).filter((content) => content.length > 0);
  story.log.recognise('list', lineOf(node), wordsOf(items[0] ?? []));
  if (items.length > 0) {
    const id = story.ids.next('b');
    story.blocks.push({
      id,
      type: 'list',
      ordered: node.ordered === true,
      items: items.map((content) => ({ id: story.ids.next('i'), content })),
    });
    story.hasText = true;
  }
  pushPictures(node, story);
}

function readItem(item: ListItem, story: MarkdownStory): Inline[][] {
  const lists = item.children.filter((child): child is List => child.type === 'list');
  for (const list of lists) story.log.doubt('list', lineOf(list), '', 'NESTED_LIST_FLATTENED');
  const own = readNested(
    item.children.filter((child) => child.type !== 'list'),
    story,
  );
  return [normalizeInlines(own), ...lists.flatMap((list) => list.children.flatMap((child) => readItem(child, story)))];
}

/** Blocks inside another block as one content, a break between them. */
function readNested(nodes: readonly (BlockContent | DefinitionContent)[], story: MarkdownStory): Inline[] {
  const parts = nodes.map((node) => readNestedBlock(node, story)).filter((content) => content.length > 0);
  return parts.flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'break' }, ...content]));
}

function readNestedBlock(node: BlockContent | DefinitionContent, story: MarkdownStory): Inline[] {
  if (node.type === 'paragraph') return partSpeaker(readInlines(node.children, story), node);
  const doubt = (text: string): void => story.log.doubt('markup', lineOf(node), text, 'MARKUP_FLATTENED');
  if (node.type === 'heading') {
    const content = readInlines(node.children, story);
    doubt(wordsOf(content));
    return content;
  }
  if (node.type === 'html' || node.type === 'code') {
    story.log.doubt('markup', lineOf(node), node.value, node.type === 'html' ? 'RAW_HTML' : 'MARKUP_DROPPED');
    return [{ type: 'text', text: node.value.replace(/\s+/g, ' ').trim() }];
  }
  if (node.type === 'list') {
    // `> - Carlos Ruiz` is how some write the speaker; Markdown sees a list.
    const items = node.children.flatMap((item) => readItem(item, story));
    const [only] = items;
    if (items.length === 1 && only !== undefined) return [{ type: 'text', text: `— ${wordsOf(only)}` }];
    doubt(wordsOf(only ?? []));
    return items.flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'break' }, ...content]));
  }
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
    const content = readNested(node.children, story);
    doubt(wordsOf(content));
    return content;
  }
  if (node.type === 'table') {
    doubt('');
    const cells = node.children.flatMap((row) => row.children.map((cell) => readInlines(cell.children, story)));
    return cells.flatMap((content, index): Inline[] =>
      index === 0 ? content : [{ type: 'text', text: ' | ' }, ...content],
    );
  }
  return [];
}

/** A soft line end before a dash and a name parts the speaker from the words: `> We wait.⏎> — Rosa Paz`. */
function partSpeaker(content: Inline[], node: Paragraph): Inline[] {
  const last = node.children.at(-1);
  const line = last?.type === 'text' ? last.value.split('\n').at(-1)?.trim() : undefined;
  const words = wordsOf(content);
  if (line === undefined || line === words || parseAttribution(line) === undefined) return content;
  return [...sliceInlines(content, 0, words.length - line.length - 1), { type: 'break' }, { type: 'text', text: line }];
}

/** The speaker of a quotation is its last line when that is a dash and a name. */
function cutSpeaker(content: readonly Inline[]): { content: Inline[]; speaker?: string } {
  const at = content.findLastIndex(({ type }) => type === 'break');
  const speaker = parseAttribution(wordsOf(content.slice(at + 1)).trim());
  if (speaker === undefined) return { content: normalizeInlines(content) };
  return { content: normalizeInlines(content.slice(0, Math.max(0, at))), speaker };
}

/** The block says that it is a quotation: marks around the whole of it would stand there twice. */
function withoutMarks(content: Inline[]): Inline[] {
  const [only, more] = content;
  if (only?.type !== 'text' || more !== undefined) return content;
  return [{ ...only, text: parseQuotation(only.text)?.words ?? only.text }];
}

function pushPictures(node: Blockquote | List, story: MarkdownStory): void {
  for (const image of imagesOf(node, story)) {
    story.log.doubt('picture', image.line, image.path, 'PICTURE_AMONG_WORDS');
    pushFigures([image], undefined, story);
  }
}
