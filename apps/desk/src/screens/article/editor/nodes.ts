import { type AnyExtension, Mark, Node } from '@tiptap/core';

/** Ids stand on the elements too, so that what is cut and pasted inside the editor keeps them. */
const id = {
  default: null,
  keepOnSplit: false,
  parseHTML: (element: HTMLElement) => element.getAttribute('data-id'),
  renderHTML: (attrs: Record<string, unknown>) => (typeof attrs.id === 'string' ? { 'data-id': attrs.id } : {}),
};

/** A value that travels through the clipboard as JSON. */
const json = (name: string, fallback: unknown) => ({
  default: fallback,
  keepOnSplit: false,
  parseHTML: (element: HTMLElement) => parsed(element.getAttribute(`data-${name}`)) ?? fallback,
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attrs[name]) }),
});

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

const Story = Node.create({ name: 'doc', topNode: true, content: 'block*' });
const Text = Node.create({ name: 'text', group: 'inline' });

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ id }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

const Subhead = Node.create({
  name: 'subhead',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({ id }),
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: ({ HTMLAttributes }) => ['h2', HTMLAttributes, 0],
});

export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    id,
    speaker: {
      default: null,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-speaker'),
      renderHTML: ({ speaker }: Record<string, unknown>) =>
        typeof speaker === 'string' ? { 'data-speaker': speaker } : {},
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem*',
  addAttributes: () => ({
    id,
    ordered: {
      default: false,
      parseHTML: (element: HTMLElement) => element.tagName === 'OL',
      renderHTML: () => ({}),
    },
  }),
  parseHTML: () => [{ tag: 'ul' }, { tag: 'ol' }],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.ordered === true ? 'ol' : 'ul', HTMLAttributes, 0],
});

const ListItem = Node.create({
  name: 'listItem',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
});

const atom = { group: 'block', atom: true, selectable: true, draggable: true } as const;

export const FigureNode = Node.create({
  name: 'figure',
  ...atom,
  addAttributes: () => ({ id, figure: json('figure', null) }),
  parseHTML: () => [{ tag: 'figure[data-figure]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

export const FigurePair = Node.create({
  name: 'figurePair',
  ...atom,
  addAttributes: () => ({ id, figures: json('figures', []) }),
  parseHTML: () => [{ tag: 'div[data-figures]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});

export const Related = Node.create({
  name: 'related',
  ...atom,
  addAttributes: () => ({ id, stories: json('stories', []) }),
  parseHTML: () => [{ tag: 'aside[data-stories]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes],
});

const Break = Node.create({
  name: 'break',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'break' }) };
  },
});

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-href') ?? element.getAttribute('href'),
      // The address is shown and never followed from here, so a draft cannot run anything.
      renderHTML: ({ href }: Record<string, unknown>) => ({ title: String(href), 'data-href': String(href) }),
    },
  }),
  parseHTML: () => [{ tag: 'a[data-href]' }, { tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('strong') };
  },
});

const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('emphasis') };
  },
});

const PLAIN = [Story, Text, ListItem, Break, Link, Strong, Emphasis];

/** The block document as the editor's schema. Paragraph comes first: it is what Enter makes. */
export const articleNodes: AnyExtension[] = [
  Paragraph,
  Subhead,
  Quote,
  List,
  FigureNode,
  FigurePair,
  Related,
  ...PLAIN,
];

/** The same, with some of the nodes drawn by the screen. */
export function withViews(views: readonly AnyExtension[]): AnyExtension[] {
  return articleNodes.map((node) => views.find(({ name }) => name === node.name) ?? node);
}
