import { type PhrasingContent } from 'mdast';
import { type Mark } from '../../model.js';
import { endsAsSentence } from '../lines.js';
import { excerpt, type ImportLog } from '../recognition.js';
import { at, type PageBlock, pageBlock } from './page-block.js';
import { readBlockElement } from './page-elements.js';
import { marksOf, readPageInlines } from './page-inlines.js';
import { holdsBlocks, isBlockElement, type PagePlace, type PageRole, placeOf, roleOf } from './page-parts.js';
import { seenLines } from './page-text.js';
import { attributeOf, childrenOf, isElement, type PageElement, type PageNode } from './page-tree.js';
import { type Inherited, type Walk } from './walk.js';

/** From this length on a line that ends as a sentence would be missed if it went without a word. */
const SENTENCE = 40;
const EMBEDDED = /^data:image\/[a-z+.-]+;base64,([a-z\d+/=\s]+)$/i;

/** One walk over a page: what of it is kept, as blocks, and an account of what is not. */
export class PageWalk implements Walk {
  line = 1;
  private runs: PhrasingContent[] = [];

  constructor(
    readonly log: ImportLog,
    /** Pictures that came inside the file, by the address that shows them. */
    readonly embedded: Map<string, Uint8Array>,
    private readonly base: string | undefined,
  ) {}

  read(node: PageNode, inherited: Inherited): PageBlock[] {
    const outer = this.runs;
    this.runs = [];
    const blocks = [...childrenOf(node).flatMap((child) => this.readChild(child, inherited)), ...this.flush(inherited)];
    this.runs = outer;
    return blocks;
  }

  inlines(node: PageNode, marks: readonly Mark[]): PhrasingContent[] {
    return childrenOf(node).flatMap((child) => readPageInlines(child, marks, this));
  }

  next(node: PageBlock['node'], role?: PageRole, line = this.line): PageBlock {
    this.line = line + 1;
    return pageBlock({ ...node, position: at(line) }, line, role);
  }

  leaveOut(element: PageElement, place: PagePlace): void {
    const lines = seenLines(element);
    if (place === 'media') {
      const what = attributeOf(element, 'title') || attributeOf(element, 'src') || lines.join(' ');
      if (what !== '') this.log.doubt('markup', this.line, what, 'MEDIA_LEFT_OUT');
    }
    const isSentence = (line: string): boolean => line.length >= SENTENCE && endsAsSentence(line);
    const rest = lines.filter((line) => !isSentence(line)).join(' ');
    if (place !== 'media' && rest !== '') this.log.recognise('furniture', this.line, excerpt(rest));
    for (const line of lines.filter(isSentence)) this.log.doubt('furniture', this.line, line, 'PAGE_PART_LEFT_OUT');
  }

  resolve(href: string): string | undefined {
    if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
    return this.base !== undefined && URL.canParse(href, this.base) ? new URL(href, this.base).href : undefined;
  }

  pictureAddress(written: string): string {
    const [, encoded] = EMBEDDED.exec(written) ?? [];
    if (encoded === undefined) return this.resolve(written) ?? written;
    const name = `embedded:${this.embedded.size + 1}`;
    this.embedded.set(name, Buffer.from(encoded, 'base64'));
    return name;
  }

  private readChild(node: PageNode, inherited: Inherited): PageBlock[] {
    if (!isElement(node)) return this.add(readPageInlines(node, inherited.marks, this));
    const place = placeOf(node);
    if (place === 'unseen') return [];
    if (place !== 'story') {
      const before = this.flush(inherited);
      this.leaveOut(node, place);
      return before;
    }
    if (!isBlockElement(node) && !holdsBlocks(node)) return this.add(readPageInlines(node, inherited.marks, this));
    const before = this.flush(inherited);
    const role = roleOf(node) ?? inherited.role;
    const marks = isBlockElement(node) ? inherited.marks : marksOf(node, inherited.marks, this);
    return [...before, ...readBlockElement(node, { marks, ...(role !== undefined && { role }) }, this)];
  }

  private add(runs: readonly PhrasingContent[]): PageBlock[] {
    this.runs.push(...runs);
    return [];
  }

  /** Ends the paragraph that was being read; two breaks in a row are the end of one as well. */
  private flush({ role }: Inherited): PageBlock[] {
    const paragraphs = splitAtDoubleBreaks(this.runs);
    this.runs = [];
    return paragraphs.map((children) => this.next({ type: 'paragraph', children }, role));
  }
}

function splitAtDoubleBreaks(runs: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    const isBlank = run.type === 'text' && run.value.trim() === '';
    if (run.type === 'break') breaks += 1;
    else if (!isBlank) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(run);
  }
  return parts.filter((part) =>
    part.some((run) => run.type !== 'break' && !(run.type === 'text' && run.value.trim() === '')),
  );
}
