import { type PhrasingContent } from 'mdast';
import { type Mark } from '../../model.js';
import { isSafeHref } from '../markdown-inline.js';
import { at } from './page-block.js';
import { isBlockElement, placeOf } from './page-parts.js';
import { seenText, shownText } from './page-text.js';
import { attributeOf, childrenOf, isElement, namesOf, type PageElement, type PageNode, styleOf } from './page-tree.js';
import { type Walk } from './walk.js';

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const STRUCK = new Set(['s', 'strike', 'del']);
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);

/** Reads a node that stands inside a line into runs of text; marks that a story has stay, all other markup goes. */
export function readPageInlines(node: PageNode, marks: readonly Mark[], walk: Walk): PhrasingContent[] {
  if ('value' in node) return markedText(shownText(node.value), marks);
  if (!isElement(node)) return [];
  const place = placeOf(node);
  if (place === 'unseen') return [];
  if (place !== 'story') {
    walk.leaveOut(node, place);
    return [];
  }
  const inside = (more: readonly Mark[] = marks): PhrasingContent[] =>
    childrenOf(node).flatMap((child) => readPageInlines(child, more, walk));
  if (node.tagName === 'br') return [{ type: 'break' }];
  if (node.tagName === 'img') return readPageImage(node, marks, walk);
  if (node.tagName === 'q') return [...markedText('“', marks), ...inside(), ...markedText('”', marks)];
  if (CODE.has(node.tagName)) return [{ type: 'inlineCode', value: seenText(node), position: at(walk.line) }];
  if (STRUCK.has(node.tagName)) return [{ type: 'delete', children: inside(), position: at(walk.line) }];
  const content = inside(marksOf(node, marks, walk));
  // A block where none may stand still parts its words from those around it.
  return isBlockElement(node) ? [...markedText(' ', marks), ...content, ...markedText(' ', marks)] : content;
}

/** The marks inside an element: what its name gives, then what its own style gives or takes away. */
export function marksOf(element: PageElement, marks: readonly Mark[], walk: Walk): Mark[] {
  const { tagName } = element;
  const weight = styleOf(element, 'font-weight');
  const slant = styleOf(element, 'font-style');
  const isStrong = weight === '' ? STRONG.has(tagName) : /^(?:bold|bolder|[6-9]00)$/.test(weight);
  const isEmphasis = slant === '' ? EMPHASIS.has(tagName) : /^(?:italic|oblique)/.test(slant);
  const isPlain = weight === 'normal' || weight === '400';
  const kept = marks.filter(
    ({ type }) => !(type === 'strong' && isPlain) && !(type === 'emphasis' && slant === 'normal'),
  );
  const href = tagName === 'a' ? linkOf(element, walk) : undefined;
  return [
    ...kept,
    ...(href === undefined ? [] : [{ type: 'link' as const, href }]),
    ...(isStrong ? [{ type: 'strong' as const }] : []),
    ...(isEmphasis ? [{ type: 'emphasis' as const }] : []),
  ];
}

/** Where a link leads, when a story may lead there; addresses inside the page lead nowhere once it is gone. */
function linkOf(element: PageElement, walk: Walk): string | undefined {
  const written = attributeOf(element, 'href').replace(/[\t\n\r]/g, '');
  if (written === '' || written.startsWith('#')) return undefined;
  const href = unwrapRedirect(walk.resolve(written));
  if (href !== undefined && isSafeHref(href)) return href;
  walk.log.doubt('markup', walk.line, `${seenText(element)} (${written})`, 'LINK_DROPPED');
  return undefined;
}

/** Google Docs leads every link of an exported page by way of Google. */
function unwrapRedirect(href: string | undefined): string | undefined {
  if (href === undefined || !/^https:\/\/www\.google\.com\/url\?/.test(href) || !URL.canParse(href)) return href;
  return new URL(href).searchParams.get('q') ?? href;
}

/** A picture; a smiley is the text that it stands for, and a picture of a dot or two counts readers. */
function readPageImage(element: PageElement, marks: readonly Mark[], walk: Walk): PhrasingContent[] {
  const alt = shownText(attributeOf(element, 'alt'));
  const isDot = ['width', 'height'].some((side) => /^[012]$/.test(attributeOf(element, side)));
  if (isDot) return [];
  if (namesOf(element).some((name) => /^(?:emoji|wp-smiley)$/.test(name))) return markedText(alt, marks);
  const url = walk.pictureAddress(attributeOf(element, 'src'));
  return [{ type: 'image', url, alt, title: '', position: at(walk.line) }];
}

function markedText(value: string, marks: readonly Mark[]): PhrasingContent[] {
  if (value === '') return [];
  const has = (type: Mark['type']): boolean => marks.some((mark) => mark.type === type);
  const link = marks.findLast((mark) => mark.type === 'link');
  const text: PhrasingContent = { type: 'text', value };
  const slanted: PhrasingContent = has('emphasis') ? { type: 'emphasis', children: [text] } : text;
  const strong: PhrasingContent = has('strong') ? { type: 'strong', children: [slanted] } : slanted;
  return [link?.type === 'link' ? { type: 'link', url: link.href, children: [strong] as never } : strong];
}
