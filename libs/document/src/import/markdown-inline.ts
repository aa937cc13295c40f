import { type Image, type ImageReference, type PhrasingContent } from 'mdast';
import { type Inline, type Mark } from '../model.js';
import { normalizeInlines } from '../normalize.js';
import { type ImportDoubt, type ImportLog } from './recognition.js';

/** What reading the content of a paragraph needs to know of its document. */
export interface InlineContext {
  log: ImportLog;
  /** Addresses and titles of `[text][label]`, by label. */
  definitions: ReadonlyMap<string, { url: string; title?: string | null }>;
}

/** A picture that a paragraph shows, with what is written of it. */
export interface FoundImage {
  path: string;
  alt: string;
  title: string;
  line: number;
}

const SCHEMES = new Set(['http', 'https', 'mailto']);

/** Whether an address may stand in a story: the web, mail, or a place on this site. */
export function isSafeHref(href: string): boolean {
  // Browsers drop controls and read a backslash as a slash: neither belongs into an address.
  if (href === '' || /[\u0000-\u0020\u007f\\]/.test(href) || href.startsWith('//')) return false;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  return SCHEMES.has(scheme) && URL.canParse(href);
}

/** Reads Markdown content into runs; markup that the document does not know becomes the text that it holds. */
export function readInlines(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  const content = normalizeInlines(nodes.flatMap((node) => readInline(node, [], context)));
  return trimInlines(joinSpace(content.map(tidySpace)));
}

/** The words of runs, a break as a space. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}

/** The picture of an image node, its address looked up when it is written as a reference. */
export function readImage(node: Image | ImageReference, { definitions }: InlineContext): FoundImage {
  const target = node.type === 'image' ? node : definitions.get(node.identifier);
  return { path: target?.url ?? '', title: target?.title ?? '', alt: node.alt ?? '', line: lineOf(node) };
}

/** The line of the file that a node begins on. */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}

/** Soft line ends and runs of spaces are one space; a no-break space stays what it is. */
function tidySpace(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, text: inline.text.replace(/[ \t\n]+/g, ' ') } : inline;
}

/** One space where one run ends with it and the next begins with it; none behind a break. */
function joinSpace(content: readonly Inline[]): Inline[] {
  let endsOpen = false;
  return content.flatMap((inline): Inline[] => {
    if (inline.type === 'break') {
      endsOpen = true;
      return [inline];
    }
    const text = endsOpen ? inline.text.replace(/^ /, '') : inline.text;
    if (text !== '') endsOpen = text.endsWith(' ');
    return text === '' ? [] : [{ ...inline, text }];
  });
}

function readInline(node: PhrasingContent, marks: readonly Mark[], context: InlineContext): Inline[] {
  const text = (value: string): Inline[] => [
    { type: 'text', text: value.replace(/\s*\n\s*/g, ' '), marks: [...marks] },
  ];
  const inside = (children: readonly PhrasingContent[], mark?: Mark): Inline[] =>
    children.flatMap((child) => readInline(child, mark === undefined ? marks : [...marks, mark], context));
  const doubt = (words: string, reason: ImportDoubt): void => context.log.doubt('markup', lineOf(node), words, reason);
  switch (node.type) {
    case 'text':
      return text(node.value);
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
      return inside(node.children, { type: node.type });
    case 'link':
      return readLink(node.url, inside, node.children, doubt);
    case 'linkReference':
      return readLink(context.definitions.get(node.identifier)?.url ?? '', inside, node.children, doubt);
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: 'break' }];
      doubt(node.value, 'RAW_HTML');
      return text(node.value);
    case 'inlineCode':
      doubt(node.value, 'MARKUP_DROPPED');
      return text(node.value);
    case 'delete': {
      const content = inside(node.children);
      doubt(wordsOf(content), 'MARKUP_DROPPED');
      return content;
    }
    case 'footnoteReference':
      doubt(node.identifier, 'FOOTNOTE_AS_TEXT');
      return text(`[${node.identifier}]`);
    case 'image':
    case 'imageReference':
      // Pictures are figures: markdown-blocks.ts takes them out before the words are read.
      return [];
  }
}

function readLink(
  href: string,
  inside: (children: readonly PhrasingContent[], mark?: Mark) => Inline[],
  children: readonly PhrasingContent[],
  doubt: (words: string, reason: ImportDoubt) => void,
): Inline[] {
  if (isSafeHref(href)) return inside(children, { type: 'link', href });
  const content = inside(children);
  doubt(`${wordsOf(content)} (${href})`, 'LINK_DROPPED');
  return content;
}

/** Without space and breaks at either end: a paragraph does not begin or end with them. */
function trimInlines(content: readonly Inline[]): Inline[] {
  const trimmed = dropEdge(content, (text) => text.trimStart());
  return dropEdge(trimmed.toReversed(), (text) => text.trimEnd()).toReversed();
}

function dropEdge(content: readonly Inline[], trim: (text: string) => string): Inline[] {
  const from = content.findIndex((inline) => inline.type === 'text' && inline.text.trim() !== '');
  const [first, ...rest] = from < 0 ? [] : content.slice(from);
  if (first === undefined) return [];
  return [first.type === 'text' ? { ...first, text: trim(first.text) } : first, ...rest];
}
