import { excerpt, type ImportLog } from '../recognition.js';
import { placeOf } from './page-parts.js';
import { seenLines, seenText } from './page-text.js';
import { attributeOf, childrenOf, findAll, isElement, type PageElement, type PageNode } from './page-tree.js';

/** A part of a page is its story when it holds this share of the words of all parts that could be. */
const SHARE = 0.5;
/** What stands outside a story and is longer than this is worth a line in the account. */
const WORTH_SAYING = 40;

/** The part of a page that is the story: the article, else the main part, else the whole of it. */
export function findStoryRoot(page: PageNode): PageNode {
  const [body] = findAll(page, ({ tagName }) => tagName === 'body');
  const whole = body ?? page;
  return pick(whole, isArticle) ?? pick(whole, isMain) ?? whole;
}

/** Says what of the page stands outside the story; answers the headline that stands there. */
export function leaveOutPage(page: PageNode, root: PageNode, log: ImportLog): string | undefined {
  const [body] = findAll(page, ({ tagName }) => tagName === 'body');
  if (body === undefined || body === root) return undefined;
  for (const element of outside(body, root)) {
    const lines = seenLines(element);
    const said = lines.filter(({ length }) => length >= WORTH_SAYING);
    for (const line of said.length > 0 ? said : [excerpt(lines.join(' '))]) {
      if (line !== '') log.recognise('furniture', 1, line);
    }
  }
  const hasOwn = findAll(root, ({ tagName }) => tagName === 'h1').length > 0;
  const [headline, second] = hasOwn ? [] : findAll(body, ({ tagName }) => tagName === 'h1');
  return headline === undefined || second !== undefined ? undefined : seenText(headline);
}

const isArticle = (element: PageElement): boolean =>
  element.tagName === 'article' || /articleBody|articlebody/.test(attributeOf(element, 'itemprop'));
const isMain = (element: PageElement): boolean => element.tagName === 'main' || attributeOf(element, 'role') === 'main';

function pick(whole: PageNode, holds: (element: PageElement) => boolean): PageElement | undefined {
  const found = outermost(whole, holds).map((element) => ({ element, size: proseOf(element) }));
  const total = found.reduce((sum, { size }) => sum + size, 0);
  const best = found.toSorted((one, other) => other.size - one.size)[0];
  return best !== undefined && best.size > 0 && best.size >= total * SHARE ? best.element : undefined;
}

function outermost(node: PageNode, holds: (element: PageElement) => boolean): PageElement[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || placeOf(child) !== 'story') return [];
    return holds(child) ? [child] : outermost(child, holds);
  });
}

/** How many letters of a part stand in its paragraphs; a page without any is measured by all its words. */
function proseOf(element: PageElement): number {
  const paragraphs = findAll(element, ({ tagName }) => tagName === 'p');
  return paragraphs.reduce((sum, paragraph) => sum + seenText(paragraph).length, 0) || seenText(element).length;
}

/** The largest parts of a page that do not hold the story, loose text among them. */
function outside(node: PageNode, root: PageNode): PageNode[] {
  return childrenOf(node).flatMap((child) => {
    if (child === root || (isElement(child) && placeOf(child) === 'unseen')) return [];
    return holdsRoot(child, root) ? outside(child, root) : [child];
  });
}

const holdsRoot = (node: PageNode, root: PageNode): boolean =>
  childrenOf(node).some((child) => child === root || holdsRoot(child, root));
