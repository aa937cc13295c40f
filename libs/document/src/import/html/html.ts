import { type Locale } from '@anverso/kernel';
import { parseDate } from '../date-line.js';
import { DocumentIds } from '../ids.js';
import { finishStory } from '../markdown.js';
import { readMarkdownBlocks } from '../markdown-blocks.js';
import { type MarkdownStory } from '../markdown-story.js';
import { type ImportLog, type ImportResult } from '../recognition.js';
import { refuseLong } from '../story-text.js';
import { leaveOutPageLines, takeCaptions, takeSubheads } from './page-blocks.js';
import { type PageFacts, readPageFacts } from './page-facts.js';
import { type PageHeader, readPageHeader } from './page-header.js';
import { findStoryRoot, leaveOutPage } from './page-root.js';
import { type PageNode } from './page-tree.js';
import { PageWalk } from './page-walk.js';

/** Pictures that came with a page, by the address that shows them. */
export type EmbeddedPictures = Map<string, Uint8Array>;

/**
 * Reads a parsed page, or a piece of one as a clipboard holds it. Only what a story can hold is taken out of it, by name;
 * nothing of its markup is kept. `isAsked` says that the locale is the caller's word, which the page cannot change.
 */
export function importHtml(
  page: PageNode,
  detected: Locale,
  log: ImportLog,
  isAsked: boolean,
  embedded: EmbeddedPictures,
): ImportResult {
  const told = readPageFacts(page);
  const root = findStoryRoot(page);
  const headline = leaveOutPage(page, root, log) ?? told.headline;
  const facts: PageFacts = { ...told, ...(headline !== undefined && { headline }) };
  const locale = isAsked ? detected : (facts.locale ?? detected);
  if (!isAsked && facts.locale !== undefined) log.recognise('locale', 1, facts.locale);
  const walk = new PageWalk(log, embedded, facts.address);
  const found = walk.read(root, { marks: [] });
  refuseLong(found.reduce((letters, { words }) => letters + words.length, 0));
  const blocks = leaveOutPageLines(takeCaptions(found), locale, log);
  const { front, blocks: body } = readPageHeader(blocks, { facts, locale, log });
  const story: MarkdownStory = {
    ...front,
    ...factsFor(front, body, facts, locale, log),
    locale,
    blocks: [],
    pictures: [],
    embedded,
    hasText: false,
    ids: new DocumentIds(),
    log,
    definitions: new Map(),
  };
  readMarkdownBlocks(
    takeSubheads(body, log).map(({ node }) => node),
    story,
  );
  return finishStory(story);
}

/** What the page tells machines, where its text does not say it. */
function factsFor(
  front: PageHeader['front'],
  body: PageHeader['blocks'],
  facts: PageFacts,
  locale: Locale,
  log: ImportLog,
): Partial<PageHeader['front']> & { byline: string[] } {
  const said = (text: string): boolean =>
    body.some(({ words }) => words.includes(text.replace(/\s*(?:…|\.\.\.)$/, '')));
  const { description, section, authors } = facts;
  const date = facts.date === undefined ? undefined : parseDate(facts.date, locale)?.date;
  const result = {
    ...(front.dek === undefined &&
      description !== undefined &&
      isDekLike(description) &&
      !said(description) && { dek: description }),
    ...(front.date === undefined && date !== undefined && { date }),
    ...(front.section === undefined && section !== undefined && { section }),
    byline: front.byline.length > 0 ? front.byline : authors,
  };
  for (const part of ['dek', 'date', 'section'] as const) {
    const value = result[part];
    if (value !== undefined) log.doubt(part, 1, value, 'FROM_PAGE_DATA');
  }
  if (front.byline.length === 0 && authors.length > 0) log.doubt('byline', 1, authors.join(', '), 'FROM_PAGE_DATA');
  return result;
}

const isDekLike = (text: string): boolean => text.length >= 30 && text.length <= 400 && !/(?:…|\.\.\.)$/.test(text);
