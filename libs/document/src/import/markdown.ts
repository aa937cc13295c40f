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
/** What one paragraph may have of what makes the parser slow, far more than any story does: measured on hostile files. */
const MOST_IN_PARAGRAPH: readonly (readonly [what: RegExp, most: number])[] = [
  [/[*_[\]`<~]/g, 500],
  [/[&\\@]/g, 500],
  [/\n/g, 500],
];
const MARKS = /[*_[\]`<~]/g;
const MOST_MARKS = 20_000;
const MOST_PARAGRAPHS = 8_000;
/** The parser compares each label with all that came before it. */
const DEFINITIONS = /^[^\S\n]*\[[^\]\n]*\]:/gm;
const MOST_DEFINITIONS = 1_000;
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
 * The parser's time grows with the square of the marks and lines in a paragraph and of the definitions in a file, and its
 * stack with the depth of quotes; no story has many of any.
 */
function parse(markdown: string): Root {
  const paragraphs = markdown.split(/\n\s*\n/);
  const isLong =
    paragraphs.length > MOST_PARAGRAPHS ||
    countOf(MARKS, markdown) > MOST_MARKS ||
    countOf(DEFINITIONS, markdown) > MOST_DEFINITIONS ||
    paragraphs.some(
      (paragraph) =>
        paragraph.length > LONGEST_PARAGRAPH ||
        MOST_IN_PARAGRAPH.some(([what, most]) => countOf(what, paragraph) > most),
    );
  if (isLong || DEEP_NEST.test(markdown)) throw invalidInput('IMPORT_MARKDOWN_TOO_COMPLEX');
  try {
    return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    throw invalidInput('IMPORT_MARKDOWN_TOO_COMPLEX', {}, error);
  }
}

function countOf(what: RegExp, text: string): number {
  return text.match(what)?.length ?? 0;
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
