import { type Heading, type Html, type List, type Paragraph, type RootContent, type Table } from 'mdast';
import { type Block, type Inline } from '../model.js';
import { normalizeInlines } from '../normalize.js';
import { sliceInlines } from '../slices.js';
import { parseByline } from './byline-line.js';
import { parseCaption } from './caption-line.js';
import { parseDate } from './date-line.js';
import { parseDateline } from './dateline-line.js';
import { findFurniture, isRelatedHeading } from './furniture.js';
import { imagesOf, pushCaption, pushFigures } from './markdown-figures.js';
import { isSafeHref, lineOf, readInlines, wordsOf } from './markdown-inline.js';
import { pushList, pushQuote } from './markdown-nested.js';
import { type MarkdownStory } from './markdown-story.js';

/** Reads blocks into the story, from top to bottom. */
export function readMarkdownBlocks(nodes: readonly RootContent[], story: MarkdownStory): void {
  for (let index = 0; index < nodes.length;) index += readNext(nodes.slice(index, index + 2), story);
}

/** Reads the first of the nodes; answers how many it took, since a caption or a list may belong to what is before it. */
function readNext(nodes: readonly RootContent[], story: MarkdownStory): number {
  const [node, next] = nodes;
  if (node === undefined) return 1;
  const line = lineOf(node);
  if (node.type === 'heading') return readHeading(node, next, story);
  if (node.type === 'paragraph') return readParagraph(node, next, story);
  if (node.type === 'blockquote') pushQuote(node, story);
  if (node.type === 'list') pushList(node, story);
  if (node.type === 'table') pushTable(node, story);
  if (node.type === 'html' || node.type === 'code') pushRaw(node, story);
  if (node.type === 'thematicBreak') story.log.recognise('furniture', line, '---');
  if (node.type === 'footnoteDefinition') {
    story.log.doubt('markup', line, node.identifier, 'FOOTNOTE_AS_TEXT');
    readMarkdownBlocks(node.children, story);
  }
  return 1;
}

function readHeading(node: Heading, next: RootContent | undefined, story: MarkdownStory): number {
  const text = wordsOf(readInlines(node.children, story));
  const images = imagesOf(node, story);
  if (images.length > 0) pushFigures(images, undefined, story);
  if (text === '') return 1;
  if (takeHeadline(node, text, story)) return 1;
  if (isRelatedHeading(text) && next?.type === 'list' && pushRelated(node, text, next, story)) return 2;
  story.log.recognise('subhead', lineOf(node), text);
  if (node.depth === 1) story.log.doubt('subhead', lineOf(node), text, 'SECOND_HEADLINE');
  push(story, { id: story.ids.next('b'), type: 'subhead', text });
  return 1;
}

/** The first heading is the headline, unless front matter or an earlier heading says what it is. */
function takeHeadline(node: Heading, text: string, story: MarkdownStory): boolean {
  if (story.headline === text) {
    story.log.recognise('duplicate', lineOf(node), text);
    return true;
  }
  if (story.headline !== undefined || story.hasText) return false;
  story.headline = text;
  story.log.recognise('headline', lineOf(node), text);
  if (node.depth > 1) story.log.doubt('headline', lineOf(node), text, 'HEADLINE_OR_SUBHEAD');
  return true;
}

function readParagraph(node: Paragraph, next: RootContent | undefined, story: MarkdownStory): number {
  const content = readInlines(node.children, story);
  const words = wordsOf(content);
  const images = imagesOf(node, story);
  if (images.length > 0) return readPictures(node, next, images, content, story);
  if (words === '' || takeByShape(node, words, story)) return 1;
  const caption = parseCaption(words);
  if (caption?.isCertain === true && caption.credit !== undefined) pushCaption(caption, lineOf(node), story);
  else pushParagraph(takeDateline(content, lineOf(node), story), story);
  return 1;
}

/** Pictures alone are figures, with the caption in the line below if they have none; pictures among words follow them. */
function readPictures(
  node: Paragraph,
  next: RootContent | undefined,
  images: ReturnType<typeof imagesOf>,
  content: Inline[],
  story: MarkdownStory,
): number {
  const words = wordsOf(content);
  const lacksCaption = images.length === 1 && images[0]?.title === '';
  const below = next?.type === 'paragraph' && imagesOf(next, story).length === 0 ? captionBelow(next) : undefined;
  if (words === '') {
    pushFigures(images, lacksCaption ? below : undefined, story);
    return lacksCaption && below !== undefined ? 2 : 1;
  }
  if (lacksCaption && parseCaption(words) !== undefined) {
    pushFigures(images, words, story);
    return 1;
  }
  story.log.doubt('picture', lineOf(node), images[0]?.path ?? '', 'PICTURE_AMONG_WORDS');
  pushParagraph(takeDateline(content, lineOf(node), story), story);
  pushFigures(images, undefined, story);
  return 1;
}

/** A paragraph that is a caption: plain or wholly emphasised words that end with a credit. */
function captionBelow(node: Paragraph): string | undefined {
  const [only, second] = node.children;
  const text = only?.type === 'emphasis' ? only.children[0] : only;
  if (second !== undefined || text?.type !== 'text') return undefined;
  const caption = text.value.replace(/\s+/g, ' ').trim();
  return parseCaption(caption)?.credit === undefined ? undefined : caption;
}

/** Takes furniture anywhere, and above the text a byline, a date and a dek. */
function takeByShape(node: Paragraph, words: string, story: MarkdownStory): boolean {
  const { log, locale } = story;
  const line = lineOf(node);
  const furniture = findFurniture(words);
  if (furniture !== undefined) log.recognise('furniture', line, words);
  if (furniture !== undefined || story.hasText) return furniture !== undefined;
  const byline = story.byline.length === 0 ? parseByline(words, locale) : undefined;
  if (byline !== undefined && byline.rest === undefined) {
    story.byline = byline.names;
    story.date ??= byline.date?.date;
    log.recognise('byline', line, words);
    return true;
  }
  const date = story.date === undefined ? parseDate(words, locale) : undefined;
  if (date !== undefined) {
    story.date = date.date;
    log.recognise('date', line, words);
    if (date.isAmbiguous) log.doubt('date', line, words, 'DAY_OR_MONTH');
    return true;
  }
  const isEmphasised = node.children.length === 1 && /^(?:emphasis|strong)$/.test(node.children[0]?.type ?? '');
  if (!isEmphasised || story.dek !== undefined || story.headline === undefined || story.lead !== undefined)
    return false;
  story.dek = words;
  log.recognise('dek', line, words);
  log.doubt('dek', line, words, 'DEK_OR_PARAGRAPH');
  return true;
}

/** The first paragraph without its dateline; when front matter has one too, only the same one is taken away. */
function takeDateline(content: Inline[], line: number, story: MarkdownStory): Inline[] {
  if (story.blocks.some(({ type }) => type === 'paragraph')) return content;
  const words = wordsOf(content);
  const found = parseDateline(words);
  const isOther = story.dateline !== undefined && story.dateline.place !== found?.dateline.place;
  if (found === undefined || isOther) return content;
  const start = words.length - found.rest.length;
  story.dateline = { ...story.dateline, ...found.dateline };
  story.log.recognise('dateline', line, words.slice(0, start).trim());
  if (!found.isCertain) story.log.doubt('dateline', line, words, 'DATELINE_OR_TEXT');
  if (found.day !== undefined) story.log.doubt('dateline', line, found.day, 'DATELINE_DATE_LEFT_OUT');
  return normalizeInlines(sliceInlines(content, start, words.length));
}

function pushParagraph(content: Inline[], story: MarkdownStory): void {
  // A dateline may stand alone above the first paragraph.
  if (content.length > 0) push(story, { id: story.ids.next('b'), type: 'paragraph', content });
}

/** A list in which every item is one link, below a heading that announces other stories. */
function pushRelated(heading: Heading, text: string, list: List, story: MarkdownStory): boolean {
  const links = list.children.map(({ children: [paragraph, ...rest] }) => {
    const [link, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    return link?.type === 'link' && others.length === 0 && rest.length === 0 ? link : undefined;
  });
  const stories = links.flatMap((link) =>
    link !== undefined && isSafeHref(link.url)
      ? [{ title: wordsOf(readInlines(link.children, story)), href: link.url }]
      : [],
  );
  if (stories.length !== links.length) return false;
  story.log.recognise('related', lineOf(heading), text);
  const id = story.ids.next('b');
  push(story, { id, type: 'related', stories: stories.map((other) => ({ id: story.ids.next('r'), ...other })) });
  return true;
}

/** The document has no tables: each row becomes a paragraph, so that no word is lost. */
function pushTable(node: Table, story: MarkdownStory): void {
  story.log.doubt('markup', lineOf(node), '', 'TABLE_AS_TEXT');
  for (const row of node.children) {
    const cells = row.children.map((cell) => readInlines(cell.children, story)).filter((cell) => cell.length > 0);
    const content = cells.flatMap((cell, index): Inline[] =>
      index === 0 ? cell : [{ type: 'text', text: ' | ' }, ...cell],
    );
    pushParagraph(normalizeInlines(content), story);
    pushCellPictures(row, story);
  }
}

function pushCellPictures(row: Table['children'][number], story: MarkdownStory): void {
  for (const image of imagesOf(row, story)) pushFigures([image], undefined, story);
}

/** HTML and code are kept as the text that they are; neither is ever read as markup. */
function pushRaw(node: Html | Extract<RootContent, { type: 'code' }>, story: MarkdownStory): void {
  story.log.doubt('markup', lineOf(node), node.value, node.type === 'html' ? 'RAW_HTML' : 'MARKUP_DROPPED');
  const lines = node.value.split('\n').filter((line) => line.trim() !== '');
  const content = lines.flatMap((text, index): Inline[] =>
    index === 0 ? [{ type: 'text', text }] : [{ type: 'break' }, { type: 'text', text }],
  );
  pushParagraph(content, story);
}

function push(story: MarkdownStory, block: Block): void {
  story.blocks.push(block);
  story.hasText = true;
}
