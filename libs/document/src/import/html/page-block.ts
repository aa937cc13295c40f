import { type PhrasingContent, type RootContent } from 'mdast';
import { type PageRole } from './page-parts.js';

/** A part of a page in the form that Markdown is read in, with what the page says that it is. */
export interface PageBlock {
  node: RootContent;
  /** Its place in the text, counted from 1: a pasted page has no lines that a person could find again. */
  line: number;
  words: string;
  role?: PageRole;
  /** What a machine reads there: the day of a `<time>`. */
  value?: string;
}

/** Where in the text a node stands. */
export const at = (
  line: number,
): { start: { line: number; column: number }; end: { line: number; column: number } } => ({
  start: { line, column: 1 },
  end: { line, column: 1 },
});

/** The words of a node as they are read, breaks as spaces. */
export function nodeWords(node: RootContent | PhrasingContent): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => nodeWords(child)).join('') : '';
}

/** A block of the text; its words are those of the node. */
export function pageBlock(node: RootContent, line: number, role?: PageRole): PageBlock {
  const separator = node.type === 'list' || node.type === 'blockquote' || node.type === 'table' ? ' ' : '';
  const words = 'children' in node ? node.children.map((child) => nodeWords(child)).join(separator) : nodeWords(node);
  return { node, line, words: words.replace(/\s+/g, ' ').trim(), ...(role !== undefined && { role }) };
}
