import { type TableRow } from 'mdast';
import { at, type PageBlock } from './page-block.js';
import { attributeOf, childrenOf, findAll, isElement, type PageElement } from './page-tree.js';
import { type Inherited, type Walk } from './walk.js';

const LAYOUT = /^(?:table|p|h[1-6]|ul|ol|figure|blockquote|img)$/;

/** A table of figures becomes rows; one that only lays a page out is read as if it were not there. */
export function readTable(element: PageElement, inherited: Inherited, walk: Walk): PageBlock[] {
  const rows = findAll(element, ({ tagName }) => tagName === 'tr');
  if (isLayout(element, rows)) return walk.read(element, inherited);
  const title = findAll(element, ({ tagName }) => tagName === 'caption').flatMap((caption) =>
    walk.read(caption, inherited),
  );
  const line = walk.line;
  const children = rows.map((row): TableRow => ({
    type: 'tableRow',
    position: at(line),
    children: cellsOf(row).map((cell) => ({
      type: 'tableCell',
      children: walk.inlines(cell, inherited.marks),
      position: at(line),
    })),
  }));
  return children.length === 0 ? title : [...title, walk.next({ type: 'table', children })];
}

const cellsOf = (row: PageElement): PageElement[] =>
  childrenOf(row).filter((child): child is PageElement => isElement(child) && /^t[dh]$/.test(child.tagName));

function isLayout(table: PageElement, rows: readonly PageElement[]): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const cells = rows.flatMap(cellsOf);
  if (cells.length <= 1 || findAll(table, ({ tagName }) => tagName === 'table').length > 0) return true;
  // Word puts each cell's words into a paragraph; several of them are a column of text.
  return cells.some(
    (cell) => childrenOf(cell).filter((child) => isElement(child) && LAYOUT.test(child.tagName)).length > 1,
  );
}
