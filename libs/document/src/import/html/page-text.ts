import { cleanText } from '../story-text.js';
import { isBlockElement, placeOf } from './page-parts.js';
import { childrenOf, isElement, type PageNode } from './page-tree.js';

/** The words that a reader sees of a node, space tidied. */
export function seenText(node: PageNode): string {
  return tidy(collect(node).join(''));
}

/** The lines that a reader sees of a node: each part that begins a line of its own is one. */
export function seenLines(node: PageNode): string[] {
  return collect(node)
    .join('')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
}

/** A text of the page without marks that nobody sees, its space as a browser shows it. */
export function shownText(value: string): string {
  return cleanText(value).replace(/[ \t\n]+/g, ' ');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function collect(node: PageNode): string[] {
  if ('value' in node) return [shownText(node.value)];
  if (isElement(node) && (placeOf(node) === 'unseen' || node.tagName === 'svg')) return [];
  const inside = childrenOf(node).flatMap(collect);
  if (!isElement(node)) return inside;
  if (node.tagName === 'br') return ['\n'];
  return isBlockElement(node) ? ['\n', ...inside, '\n'] : inside;
}
