import { invalidInput, type Locale } from '@anverso/kernel';
import { type Definition, type Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readFrontMatter, splitFrontMatter } from './front-matter.js';
import { DocumentIds } from './ids.js';
import { readMarkdownBlocks } from './markdown-blocks.js';
import { type MarkdownStory } from './markdown-story.js';
import { type ImportLog, type ImportResult } from './recognition.js';

const LONGEST_PARAGRAPH = 20_000;
const MARKS = /[*_[\]`<~]/g;
const MOST_MARKS_IN_PARAGRAPH = 1500;
const MOST_MARKS = 20_000;
/** Quotes and lists that begin inside one another on one line. */
const DEEP_NEST = /^(?:[^\S\n]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){25}/m;

/** Reads Markdown with front matter; `isAsked` says that the locale is the caller's word, which the file cannot change. */
export function importMarkdown(text: string, detected: Locale, log: ImportLog, isAsked: boolean): ImportResult {
  const { entries, body } = splitFrontMatter(text);
  const front = readFrontMatter(entries, detected, log);
  const locale = isAsked ? detected : (front.locale ?? detected);
  const tree = parse(body);
  const story: MarkdownStory = {
    ...front,
    locale,
    byline: front.byline ?? [],
    blocks: [],
    pictures: [],
    hasText: false,
    ids: new DocumentIds(),
    log,
    definitions: readDefinitions(tree),
  };
  readMarkdownBlocks(tree.children, story);
  return finishStory(story);
}

/**
 * The parser's time grows with the square of the marks in a paragraph and its stack with the depth of quotes; no story
 * has many of either.
 */
function parse(markdown: string): Root {
  const paragraphs = markdown.split(/\n\s*\n/);
  const marks = paragraphs.map((paragraph) => paragraph.match(MARKS)?.length ?? 0);
  const isLong =
    paragraphs.some(({ length }) => length > LONGEST_PARAGRAPH) ||
    marks.some((count) => count > MOST_MARKS_IN_PARAGRAPH) ||
    marks.reduce((sum, count) => sum + count, 0) > MOST_MARKS;
  if (isLong || DEEP_NEST.test(markdown)) throw invalidInput('IMPORT_MARKDOWN_TOO_COMPLEX');
  try {
    return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    throw invalidInput('IMPORT_MARKDOWN_TOO_COMPLEX', {}, error);
  }
}

/** The result of a story that was read to its end; fails with IMPORT_NO_HEADLINE. */
export function finishStory({
  headline,
  dek,
  byline,
  dateline,
  date,
  lead,
  blocks,
  ...story
}: MarkdownStory): ImportResult {
  if (headline === undefined) throw invalidInput('IMPORT_NO_HEADLINE');
  if (!story.hasText) story.log.doubt('paragraph', 1, '', 'BODY_MISSING');
  return {
    document: {
      headline,
      ...(dek !== undefined && { dek }),
      byline,
      ...(dateline !== undefined && { dateline }),
      ...(date !== undefined && { date }),
      ...(lead !== undefined && { lead }),
      blocks,
    },
    locale: story.locale,
    ...(story.section !== undefined && { section: story.section }),
    pictures: story.pictures,
    ...story.log.sorted(),
  };
}

/** The first definition of a label holds, as CommonMark says. */
function readDefinitions(tree: Root): Map<string, Definition> {
  const found = tree.children.filter((node): node is Definition => node.type === 'definition');
  return new Map(found.toReversed().map((definition) => [definition.identifier, definition]));
}
