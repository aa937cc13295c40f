import { invalidInput } from '@anverso/kernel';
import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse } from 'parse5';

export type PageNode = DefaultTreeAdapterMap['node'];
export type PageElement = DefaultTreeAdapterMap['element'];

/** No page of a newspaper nests deeper or has more elements; what does is made to exhaust whoever reads it. */
const DEEPEST = 250;
const MOST_ELEMENTS = 100_000;

/** Parses a page or a piece of one; fails with IMPORT_PAGE_TOO_COMPLEX where a browser would go on for minutes. */
export function parsePage(html: string): DefaultTreeAdapterMap['document'] {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  const bound = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw invalidInput('IMPORT_PAGE_TOO_COMPLEX');
    depths.set(child, depth);
  };
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw invalidInput('IMPORT_PAGE_TOO_COMPLEX');
        return defaultTreeAdapter.createElement(...args);
      },
      appendChild: (parent, child) => {
        bound(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, reference) => {
        bound(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, reference);
      },
    },
  });
}

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

/** The value of an attribute, or an empty text. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value.trim() ?? '';
}

export const hasAttribute = (element: PageElement, name: string): boolean =>
  element.attrs.some((attribute) => attribute.name === name);

const names = new WeakMap<PageElement, readonly string[]>();
const styles = new WeakMap<PageElement, ReadonlyMap<string, string>>();

/** The names that a page's maker gave an element: classes, its id, and what microdata calls it, in lower case. */
export function namesOf(element: PageElement): readonly string[] {
  const known = names.get(element);
  if (known !== undefined) return known;
  const found = ['class', 'id', 'itemprop', 'rel', 'role']
    .flatMap((name) => attributeOf(element, name).toLowerCase().split(/\s+/))
    .filter((name) => name !== '');
  names.set(element, found);
  return found;
}

/** One declaration of an element's own style, in lower case. */
export function styleOf(element: PageElement, property: string): string {
  const known = styles.get(element) ?? readStyle(attributeOf(element, 'style').toLowerCase());
  styles.set(element, known);
  return known.get(property) ?? '';
}

function readStyle(style: string): ReadonlyMap<string, string> {
  if (style === '') return NO_STYLE;
  const declarations = style.split(';').map((one) => one.split(':'));
  return new Map(declarations.map(([property = '', ...value]) => [property.trim(), value.join(':').trim()]));
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** The children of a node; a template keeps its own apart and has none. */
export const childrenOf = (node: PageNode): PageNode[] => ('childNodes' in node ? node.childNodes : []);

/** Every element below a node that a test holds for, in the order of the page. */
export function findAll(node: PageNode, holds: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const visit = (parent: PageNode): void => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue;
      if (holds(child)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}
