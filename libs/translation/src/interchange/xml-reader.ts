import { invalidInput } from '@anverso/kernel';
import saxes, { type SaxesTagNS } from 'saxes';
import { type XmlElement } from './xml-node.js';

const MAX_DEPTH = 64;
/** Between two events the parser holds what it reads; nothing sane is this long. */
const MAX_STRETCH = 4_194_304;
const MAX_ATTRIBUTES = 200;

/** Tells a document type that only names its root and a file, which is never fetched, from one that declares something. */
export const naming =
  (root: string) =>
  (declaration: string): boolean =>
    new RegExp(`^\\s*${root}(?:\\s+(?:SYSTEM|PUBLIC)\\s[^[\\]]*|\\s*)$`).test(declaration);

export interface XmlReading {
  /** What a document type may say; without it every one is refused. None is ever resolved. */
  acceptsDoctype?: (declaration: string) => boolean;
  onOpen(element: XmlElement, depth: number): void;
  /** Answers whether the element is done with and may be forgotten; its parent then holds nothing up to there. */
  onClose(element: XmlElement, depth: number): boolean;
}

/**
 * A strict reader of XML 1.0 with namespaces. It knows the five entities of XML and no others, resolves and fetches nothing,
 * and ends with a coded error at the first thing that is not sound.
 */
export class XmlReader {
  private readonly parser = new saxes.SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  private readonly open: XmlElement[] = [];
  private stretch = 0;
  private attributes = 0;

  constructor(private readonly reading: XmlReading) {
    this.parser.on('error', (error) => {
      throw this.malformed(error);
    });
    this.parser.on('doctype', (declaration) => {
      this.stretch = 0;
      if (reading.acceptsDoctype?.(declaration) !== true) throw invalidInput('INTERCHANGE_DOCTYPE');
    });
    // Counted while they come: a bomb of them is not held first and then refused.
    this.parser.on('attribute', () => {
      this.attributes++;
      if (this.attributes > MAX_ATTRIBUTES) throw invalidInput('INTERCHANGE_MALFORMED', { line: this.parser.line });
    });
    this.parser.on('opentag', (tag) => this.openElement(tag));
    this.parser.on('closetag', () => this.closeElement());
    this.parser.on('text', (text) => this.addText(text));
    this.parser.on('cdata', (text) => this.addText(text));
    this.parser.on('comment', () => (this.stretch = 0));
  }

  write(text: string): void {
    this.stretch += text.length;
    if (this.stretch > MAX_STRETCH + text.length)
      throw invalidInput('INTERCHANGE_MALFORMED', { line: this.parser.line });
    this.parser.write(text);
  }

  close(): void {
    this.parser.close();
  }

  private openElement(tag: SaxesTagNS): void {
    this.stretch = 0;
    this.attributes = 0;
    const element = toElement(tag, this.parser.line);
    if (this.open.length >= MAX_DEPTH) throw invalidInput('INTERCHANGE_TOO_DEEP', { line: element.line });
    this.open.push(element);
    this.reading.onOpen(element, this.open.length);
  }

  private closeElement(): void {
    this.stretch = 0;
    const depth = this.open.length;
    const element = this.open.pop();
    if (element === undefined) return;
    const siblings = this.open.at(-1)?.children;
    if (this.reading.onClose(element, depth)) siblings?.splice(0);
    else siblings?.push(element);
  }

  private addText(text: string): void {
    this.stretch = 0;
    const children = this.open.at(-1)?.children;
    const last = children?.length ? children[children.length - 1] : undefined;
    if (typeof last === 'string') children?.splice(-1, 1, last + text);
    else children?.push(text);
  }

  private malformed(error: Error) {
    const { line } = this.parser;
    return /entity/i.test(error.message)
      ? invalidInput('INTERCHANGE_ENTITY', { line }, error)
      : invalidInput('INTERCHANGE_MALFORMED', { line }, error);
  }
}

function toElement({ local, uri, attributes }: SaxesTagNS, line: number): XmlElement {
  return {
    name: local,
    namespace: uri,
    attributes: Object.fromEntries(
      Object.values(attributes).map((one) => [one.uri === '' ? one.local : `{${one.uri}}${one.local}`, one.value]),
    ),
    children: [],
    line,
  };
}

/** The whole of a small XML file as a tree. */
export function readXmlTree(text: string): XmlElement {
  let root: XmlElement | undefined;
  const reader = new XmlReader({
    onOpen: () => undefined,
    onClose: (element, depth) => {
      if (depth === 1) root = element;
      return false;
    },
  });
  reader.write(text);
  reader.close();
  if (root === undefined) throw invalidInput('INTERCHANGE_MALFORMED', { line: 1 });
  return root;
}
