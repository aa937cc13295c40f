import { AppError, type Locale } from '@anverso/kernel';
import { parseByline, splitNames } from '../byline-line.js';
import { parseCaption } from '../caption-line.js';
import { parseDate } from '../date-line.js';
import { parseDateline } from '../dateline-line.js';
import { type FrontMatter } from '../front-matter.js';
import { findFurniture } from '../furniture.js';
import { readHeader } from '../header.js';
import { endsAsSentence } from '../lines.js';
import { type StoryLine } from '../page-lines.js';
import { type ImportLog } from '../recognition.js';
import { breadcrumbSection, isSectionName } from '../section-names.js';
import { type PageBlock } from './page-block.js';
import { type PageFacts } from './page-facts.js';

const PROSE = 80;
const LONGEST_DEK = 400;
/** A heading right below the headline is a dek from this length on; a shorter one heads a part of the text. */
const DEK_HEADING = 50;
/** Byline, date and dek stand within so many lines of the headline. */
const HEADER_LINES = 8;

type Front = FrontMatter & { byline: string[] };

/** What stood above the text of a page, and the blocks that are left. */
export interface PageHeader {
  front: Front;
  blocks: PageBlock[];
}

interface Reading {
  front: Front;
  facts: PageFacts;
  locale: Locale;
  log: ImportLog;
}

/** Reads headline, dek, byline, date and section from the top of a page, wherever its maker put them. */
export function readPageHeader(blocks: readonly PageBlock[], reading: Omit<Reading, 'front'>): PageHeader {
  const full: Reading = { ...reading, front: { byline: [] } };
  const index = headlineIndex(blocks, reading.facts);
  const headline = blocks[index];
  if (headline === undefined) return readUnmarkedHeader(blocks, full);
  takeHeadline(headline, full);
  const above = blocks.slice(0, index).filter((block) => !takeAbove(block, full));
  const below = takeZone(blocks.slice(index + 1), full);
  return { front: full.front, blocks: [...above, ...below] };
}

function takeHeadline({ words, line, node }: PageBlock, { front, log }: Reading): void {
  front.headline = words;
  log.recognise('headline', line, words);
  if (node.type === 'heading' && node.depth > 1) log.doubt('headline', line, words, 'HEADLINE_OR_SUBHEAD');
}

/** The place of the headline: what is named so, the first heading of the first order, or what the page calls itself. */
function headlineIndex(blocks: readonly PageBlock[], { headline }: PageFacts): number {
  const prose = blocks.findIndex(isProse);
  const top = prose < 0 ? blocks : blocks.slice(0, prose);
  const named = top.findIndex((block) => block.role === 'title' && isText(block) && block.words !== '');
  if (named >= 0) return named;
  const first = top.findIndex(({ node, words }) => node.type === 'heading' && node.depth === 1 && words !== '');
  if (first >= 0) return first;
  const same =
    headline === undefined ? -1 : top.findIndex((block) => isText(block) && fold(block.words) === fold(headline));
  if (same >= 0) return same;
  const any = top.findIndex(({ node, words }) => node.type === 'heading' && words !== '');
  return top.slice(0, Math.max(any, 0)).every((block) => isSmall(block)) ? any : -1;
}

/** A line above a headline that cannot be one itself. */
const isSmall = ({ words, role, node }: PageBlock): boolean =>
  words === '' ||
  node.type !== 'paragraph' ||
  role !== undefined ||
  isSectionName(words) ||
  findFurniture(words) !== undefined;

/** A section above the headline; anything else there stays, to be read in its place. */
function takeAbove(block: PageBlock, { front, log }: Reading): boolean {
  const { words, line, role } = block;
  if (!isText(block) || words === '') return false;
  const section = breadcrumbSection(words) ?? (isSectionName(words) || role === 'section' ? words : undefined);
  if (section !== undefined && front.section === undefined) {
    front.section = section;
    log.recognise('section', line, words);
    return true;
  }
  if (findFurniture(words) === undefined && parseCaption(words) === undefined)
    log.doubt('paragraph', line, words, 'HEADER_TEXT');
  return false;
}

/** Takes what belongs to the header off the blocks below the headline. */
function takeZone(blocks: readonly PageBlock[], reading: Reading): PageBlock[] {
  const left: PageBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const isOver = index >= HEADER_LINES || (isProse(block) && !isDek(block, blocks.slice(index + 1), reading));
    if (isOver) return [...left, ...blocks.slice(index)];
    if (!takeLine(block, blocks.slice(index + 1), reading)) left.push(block);
  }
  return left;
}

function takeLine(block: PageBlock, behind: readonly PageBlock[], reading: Reading): boolean {
  const { words, line } = block;
  const { front, log } = reading;
  if (!isText(block) || words === '') return false;
  if (fold(words) === fold(front.headline ?? '')) {
    log.recognise('duplicate', line, words);
    return true;
  }
  if (takeByline(block, reading) || takeDate(block, reading) || takeSection(block, reading)) return true;
  if (!isDek(block, behind, reading)) return false;
  front.dek = words;
  log.recognise('dek', line, words);
  const isSure = block.role === 'dek' || fold(words) === fold(reading.facts.description ?? '');
  if (!isSure) log.doubt('dek', line, words, 'DEK_OR_PARAGRAPH');
  return true;
}

function takeByline({ words, line, role }: PageBlock, { front, locale, log }: Reading): boolean {
  if (front.byline.length > 0) return false;
  const found = parseByline(words, locale);
  const bare = role === 'byline' && found === undefined ? splitNames(words.replace(/^(?:by|por)\s*:?\s+/i, '')) : [];
  const names = found?.names ?? (bare.every(isNameLike) ? bare : []);
  if (names.length === 0) return false;
  front.byline = names;
  if (found?.date !== undefined) front.date ??= found.date.date;
  log.recognise('byline', line, words);
  if (found?.rest !== undefined) log.doubt('byline', line, found.rest, 'BYLINE_REST_LEFT_OUT');
  return true;
}

const isNameLike = (name: string): boolean => name.split(' ').length <= 6 && /^\p{Lu}/u.test(name);

function takeDate({ words, line, role, value }: PageBlock, { front, locale, log }: Reading): boolean {
  const found = (value === undefined ? undefined : parseDate(value, locale)) ?? parseDate(words, locale);
  if (found === undefined) return false;
  log.recognise('date', line, words);
  if (front.date !== undefined && front.date !== found.date) log.doubt('date', line, words, 'SECOND_DATE');
  else if (found.isAmbiguous && role !== 'date') log.doubt('date', line, words, 'DAY_OR_MONTH');
  front.date ??= found.date;
  return true;
}

function takeSection({ words, line, role }: PageBlock, { front, log }: Reading): boolean {
  if (role !== 'section' || front.section !== undefined || !isSectionName(words)) return false;
  front.section = words;
  log.recognise('section', line, words);
  return true;
}

/** Whether a line below the headline is the dek: named so, told to machines as the description, or by its place. */
function isDek(block: PageBlock, behind: readonly PageBlock[], { front, facts, locale }: Reading): boolean {
  const { words, role, node } = block;
  if (front.dek !== undefined || !isText(block) || words.length > LONGEST_DEK || isDated(words)) return false;
  if (role === 'dek' || fold(words) === fold(facts.description ?? '')) return true;
  if (node.type === 'heading') return words.length >= DEK_HEADING && front.byline.length === 0;
  const isMark = (other: PageBlock): boolean =>
    other.role === 'byline' || other.role === 'date' || parseByline(other.words, locale) !== undefined;
  return (
    role === undefined && behind.slice(0, 3).some(isMark) && findFurniture(words) === undefined && !parseCaption(words)
  );
}

const isDated = (words: string): boolean => parseDateline(words)?.isCertain === true;

/** Without any heading a page is what a page of plain lines is, and is read like one. */
function readUnmarkedHeader(blocks: readonly PageBlock[], { front, facts, locale, log }: Reading): PageHeader {
  const lines = blocks.flatMap((block): StoryLine[] => {
    const { line, words } = block;
    const figure = isText(block) && words !== '' ? parseCaption(words) : { caption: words, isCertain: true };
    return [{ number: line, text: words, afterBlank: true, ...(figure !== undefined && { figure }) }];
  });
  try {
    const { header, body } = readHeader(lines, locale, log);
    const left = new Set(body.map(({ number }) => number));
    return { front: { ...front, ...header }, blocks: blocks.filter(({ line }) => left.has(line)) };
  } catch (error) {
    if (!(error instanceof AppError) || facts.headline === undefined) throw error;
    log.doubt('headline', 1, facts.headline, 'FROM_PAGE_DATA');
    return { front: { ...front, headline: facts.headline }, blocks: [...blocks] };
  }
}

const isText = ({ node }: PageBlock): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && !node.children.some(({ type }) => type === 'image');

const isProse = (block: PageBlock): boolean =>
  block.node.type === 'paragraph' &&
  isText(block) &&
  block.words.length >= PROSE &&
  endsAsSentence(block.words) &&
  block.role !== 'dek' &&
  block.role !== 'caption' &&
  parseCaption(block.words)?.isCertain !== true;

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}
