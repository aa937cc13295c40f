import { type Image } from 'mdast';
import { type PageBlock } from './page-block.js';
import { placeOf, roleOf } from './page-parts.js';
import { seenText } from './page-text.js';
import { findAll, type PageElement } from './page-tree.js';
import { type Inherited, type Walk } from './walk.js';

/** A picture with its words; a figure without one (a table, a film) is what it holds. */
export function readFigure(element: PageElement, inherited: Inherited, walk: Walk): PageBlock[] {
  const { marks } = inherited;
  const hasInner = findAll(element, ({ tagName }) => tagName === 'figure').length > 0;
  const images = hasInner ? [] : imagesOf(element, marks, walk);
  const last = images.at(-1);
  if (last === undefined) return walk.read(element, { marks });
  const captions = findAll(element, (inside) => isCaption(inside) && isOutermost(inside, element));
  last.title = captionWords(element, captions);
  const left = textOutside(element, captions);
  const figure = walk.next({ type: 'paragraph', children: images });
  if (captions.some((caption) => findAll(caption, ({ tagName }) => tagName === 'a').length > 0)) {
    walk.log.doubt('caption', figure.line, last.title, 'MARKUP_FLATTENED');
  }
  return left === '' ? [figure] : [figure, walk.next({ type: 'paragraph', children: [{ type: 'text', value: left }] })];
}

function imagesOf(element: PageElement, marks: Inherited['marks'], walk: Walk): Image[] {
  const elements = findAll(element, (inside) => inside.tagName === 'img' && placeOf(inside) === 'story');
  return elements.flatMap((image) =>
    walk.inlines({ ...element, childNodes: [image] }, marks).filter((node): node is Image => node.type === 'image'),
  );
}

const isCaption = (element: PageElement): boolean =>
  element.tagName === 'figcaption' || roleOf(element) === 'caption' || roleOf(element) === 'credit';

function isOutermost(inside: PageElement, figure: PageElement): boolean {
  for (let parent = inside.parentNode; parent !== null && parent !== figure;) {
    if (!('tagName' in parent)) return true;
    if (isCaption(parent)) return false;
    parent = parent.parentNode;
  }
  return true;
}

/** The caption with its credit in brackets, as the newsroom writes it. */
function captionWords(figure: PageElement, captions: readonly PageElement[]): string {
  const credits = findAll(figure, (inside) => roleOf(inside) === 'credit' && isCreditInnermost(inside));
  const credit = credits
    .map(seenText)
    .join('/')
    .replace(/^[[(]|[\])]$/g, '');
  const words = captions
    .map((caption) => (roleOf(caption) === 'credit' ? '' : seenText(without(caption, credits))))
    .join(' ')
    .trim();
  return credit === ''
    ? words
    : `${words} [${credit.replace(/^(?:photos?|fotos?|credits?|créditos?|imagen|image)(?: by| de)?\s*:?\s+/i, '')}]`.trim();
}

const isCreditInnermost = (element: PageElement): boolean =>
  findAll(element, (inside) => roleOf(inside) === 'credit').length === 0;

function without(element: PageElement, parts: readonly PageElement[]): PageElement {
  return {
    ...element,
    childNodes: element.childNodes
      .filter((child) => !parts.some((part) => part === child))
      .map((child) => ('tagName' in child ? without(child, parts) : child)),
  };
}

/** Words of a figure that are neither caption nor credit. */
function textOutside(figure: PageElement, captions: readonly PageElement[]): string {
  return seenText(without(figure, captions));
}
