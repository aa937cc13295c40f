import { type PhrasingContent, type RootContent } from 'mdast';
import { type Mark } from '../../model.js';
import { type ImportLog } from '../recognition.js';
import { type PageBlock } from './page-block.js';
import { type PagePlace, type PageRole } from './page-parts.js';
import { type PageElement, type PageNode } from './page-tree.js';

/** What holds for everything below an element. */
export interface Inherited {
  marks: readonly Mark[];
  role?: PageRole;
}

/** A walk over a page, as those see it who read one kind of element. */
export interface Walk {
  readonly log: ImportLog;
  /** The place in the text of the block that is being read. */
  readonly line: number;
  /** The blocks of the children of a node. */
  read(node: PageNode, inherited: Inherited): PageBlock[];
  /** The runs of text of a node's children, whatever stands among them. */
  inlines(node: PageNode, marks: readonly Mark[]): PhrasingContent[];
  /** A block that stands next in the text; one that holds others began at the line of its first. */
  next(node: RootContent, role?: PageRole, line?: number): PageBlock;
  /** Says what is not taken along; every sentence in it by itself, so that nobody misses one. */
  leaveOut(element: PageElement, place: PagePlace): void;
  /** An address as seen from the page; undefined when it says where only there. */
  resolve(href: string): string | undefined;
  /** The address of a picture; one whose bytes stand in the page itself is put aside under a name. */
  pictureAddress(written: string): string;
}
