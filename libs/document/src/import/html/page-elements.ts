import { type BlockContent, type List, type ListItem, type PhrasingContent, type RootContent } from 'mdast';
import { parseAttribution } from '../body-lines.js';
import { at, type PageBlock } from './page-block.js';
import { readFigure } from './page-figures.js';
import { readTable } from './page-tables.js';
import { seenText } from './page-text.js';
import { attributeOf, childrenOf, findAll, isElement, namesOf, type PageElement } from './page-tree.js';
import { holdsBlocks, roleOf } from './page-parts.js';
import { type Inherited, type Walk } from './walk.js';

const HEADING = /^h([1-6])$/;

/** Reads an element that begins a line of its own into blocks. */
export function readBlockElement(element: PageElement, inherited: Inherited, walk: Walk): PageBlock[] {
  const { tagName } = element;
  const [, level] = HEADING.exec(tagName) ?? [];
  if (level !== undefined) return readHeading(element, Number(level), inherited, walk);
  switch (tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(element, inherited, walk);
    case 'blockquote':
      return readQuote(element, inherited, walk);
    case 'figure':
      return readFigure(element, inherited, walk);
    case 'table':
      return readTable(element, inherited, walk);
    case 'hr':
      return [walk.next({ type: 'thematicBreak' })];
    case 'pre':
      return [walk.next({ type: 'code', value: preformatted(element) })];
    case 'p':
      return readParagraph(element, inherited, walk);
    default:
      return readTime(element, walk) ?? walk.read(element, inherited);
  }
}

function readHeading(element: PageElement, depth: number, { marks, role }: Inherited, walk: Walk): PageBlock[] {
  const children = walk.inlines(element, marks);
  const own = roleOf(element) ?? (role === 'dek' || role === 'title' ? role : undefined);
  return [walk.next({ type: 'heading', depth: depth as 1, children }, own)];
}

function readParagraph(element: PageElement, inherited: Inherited, walk: Walk): PageBlock[] {
  const item = wordListItem(element);
  if (item !== undefined)
    return [
      walk.next({
        type: 'list',
        ordered: item.ordered,
        children: [listItem(walk.inlines(element, inherited.marks), walk)],
      }),
    ];
  if (inherited.role !== 'quote') return readTime(element, walk) ?? walk.read(element, inherited);
  const { line } = walk;
  const children = walk.read(element, { marks: inherited.marks }).map(({ node }) => node as BlockContent);
  return children.length === 0 ? [] : [walk.next({ type: 'blockquote', children }, undefined, line)];
}

/** A line that is nothing but a `<time>`: what a machine reads there is surer than what is written. */
function readTime(element: PageElement, walk: Walk): PageBlock[] | undefined {
  if (holdsBlocks(element)) return undefined;
  const [time, ...others] = findAll(element, ({ tagName }) => tagName === 'time');
  if (time === undefined || others.length > 0) return undefined;
  const words = seenText(element);
  if (seenText(time) !== words || words === '') return undefined;
  const value = attributeOf(time, 'datetime');
  const children: PhrasingContent[] = [{ type: 'text', value: words }];
  return [{ ...walk.next({ type: 'paragraph', children }, 'date'), ...(value !== '' && { value }) }];
}

/** Word writes a list as paragraphs, each with its mark in a run that lists are to ignore. */
function wordListItem(element: PageElement): { ordered: boolean } | undefined {
  if (!/mso-list:\s*l\d/i.test(attributeOf(element, 'style'))) return undefined;
  const [mark] = findAll(element, (inside) => /mso-list:\s*ignore/i.test(attributeOf(inside, 'style')));
  const text = mark === undefined ? '' : seenText(mark);
  // The mark itself is no part of the item.
  if (mark?.parentNode) mark.parentNode.childNodes.splice(mark.parentNode.childNodes.indexOf(mark), 1);
  return { ordered: /^\(?[\da-z]{1,3}[.)]$/i.test(text) };
}

function readList(element: PageElement, { marks }: Inherited, walk: Walk): PageBlock[] {
  const notes = readNotes(element, marks, walk);
  if (notes !== undefined) return notes;
  const { line } = walk;
  const items = childrenOf(element).flatMap((child) => {
    if (!isElement(child)) return [];
    // A list straight inside a list belongs to the item before it; here it is an item of its own.
    const nodes = (child.tagName === 'li' ? walk.read(child, { marks }) : readBlockElement(child, { marks }, walk)).map(
      ({ node }) => node,
    );
    return nodes.length === 0
      ? []
      : [{ type: 'listItem', children: nodes as BlockContent[], position: at(line) } satisfies ListItem];
  });
  const list: List = { type: 'list', ordered: element.tagName === 'ol', children: items };
  return items.length === 0 ? [] : [walk.next(list, undefined, line)];
}

function listItem(children: PhrasingContent[], walk: Walk): ListItem {
  return { type: 'listItem', children: [{ type: 'paragraph', children }], position: at(walk.line) };
}

/** The notes at the foot of a Word file, each with the number that the text names it by. */
function readNotes(element: PageElement, marks: Inherited['marks'], walk: Walk): PageBlock[] | undefined {
  const items = childrenOf(element).filter(isElement);
  if (items.length === 0 || !items.every((item) => /^(?:foot|end)note-\d+$/.test(attributeOf(item, 'id'))))
    return undefined;
  return items.map((item, index) => {
    const { line } = walk;
    const children = walk
      .read(item, { marks })
      .flatMap(({ node }): RootContent[] =>
        node.type === 'paragraph' ? [withoutArrow(node.children, index + 1)] : [node],
      );
    return walk.next(
      {
        type: 'footnoteDefinition',
        identifier: String(index + 1),
        children: children as BlockContent[],
      },
      undefined,
      line,
    );
  });
}

function withoutArrow(children: readonly PhrasingContent[], number: number): RootContent {
  const words = children.filter((child) => !(child.type === 'text' && child.value.trim() === '↑'));
  return { type: 'paragraph', children: [{ type: 'text', value: `[${number}] ` }, ...words] };
}

/** What a quotation names its speaker in: a part of its own, never a title that is cited among its words. */
function isSpeaker(element: PageElement, quote: PageElement): boolean {
  if (/^(?:footer|figcaption)$/.test(element.tagName)) return true;
  const { parentNode } = element;
  const stripped = (text: string): string => text.replace(/^[\s—–―-]+/, '');
  const isAlone =
    parentNode === quote || (parentNode !== null && stripped(seenText(parentNode)) === stripped(seenText(element)));
  const isNamed = namesOf(element).some((name) => /(?:^|[-_])(?:attribution|author|autor|cite|speaker)$/.test(name));
  return isAlone && (element.tagName === 'cite' || isNamed);
}

/** A quotation with its speaker on a last line of its own, behind a dash, as Markdown has it. */
function readQuote(element: PageElement, { marks }: Inherited, walk: Walk): PageBlock[] {
  const speaker = findAll(element, (inside) => isSpeaker(inside, element))[0];
  const name = speaker === undefined ? '' : seenText(speaker).replace(/^[\s—–―-]+/, '');
  const isName = parseAttribution(`— ${name}`) !== undefined;
  if (isName && speaker?.parentNode) {
    const siblings = speaker.parentNode.childNodes;
    siblings.splice(siblings.indexOf(speaker), 1);
  }
  const { line } = walk;
  const children = walk.read(element, { marks }).map(({ node }) => node as BlockContent);
  if (isName)
    children.push({ type: 'paragraph', children: [{ type: 'text', value: `— ${name}` }], position: at(line) });
  return children.length === 0 ? [] : [walk.next({ type: 'blockquote', children }, undefined, line)];
}

function preformatted(element: PageElement): string {
  return childrenOf(element)
    .map((child) => ('value' in child ? child.value : isElement(child) ? preformatted(child) : ''))
    .join('');
}
