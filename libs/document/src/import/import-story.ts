import { invalidInput, type Locale } from '@anverso/kernel';
import { detectLocale } from '@anverso/language';
import { type EmbeddedPictures, importHtml } from './html/html.js';
import { seenText } from './html/page-text.js';
import { parsePage } from './html/page-tree.js';
import { importMarkdown } from './markdown.js';
import { importPlainText } from './plain-text.js';
import { ImportLog, type ImportResult } from './recognition.js';
import { type StoryKind, storyKind } from './story-kind.js';
import { readPageText, readStoryText, refuseLarge, WORD_LIMIT } from './story-text.js';
import { readWord } from './word/word.js';

/** A file to make a story of; `locale` overrides what its text looks like. */
export interface StoryInput {
  fileName: string;
  bytes: Uint8Array;
  locale?: Locale;
}

/** Below this confidence the language of a text is a guess. */
const SURE_LOCALE = 0.6;

/**
 * Makes a block document of a file (plain text, Markdown, HTML, Word), with every part named. Fails as invalid-input
 * with IMPORT_UNKNOWN_TYPE, IMPORT_TOO_LARGE, IMPORT_TOO_LONG, IMPORT_EMPTY, IMPORT_BINARY, IMPORT_NOT_UTF8,
 * IMPORT_FRONT_MATTER, IMPORT_MARKDOWN_TOO_COMPLEX, IMPORT_PAGE_TOO_COMPLEX, IMPORT_NO_HEADLINE, or what a Word file
 * is refused with: IMPORT_WORD_DAMAGED, IMPORT_WORD_OLD, IMPORT_WORD_PROTECTED, IMPORT_WORD_TOO_LARGE.
 */
export async function importStoryFile(input: StoryInput): Promise<ImportResult> {
  const { fileName, bytes, locale } = input;
  refuseLarge(bytes, WORD_LIMIT);
  const kind = storyKind(fileName, bytes);
  if (kind !== 'word') return readSource(kind, input);
  if (bytes.length === 0) throw invalidInput('IMPORT_EMPTY');
  const log = new ImportLog('paragraphs');
  const { html, embedded } = await readWord(bytes, log);
  return readPage(html, locale, log, embedded);
}

/** The same for what is text: everything but a Word file. */
export function importStory(input: StoryInput): ImportResult {
  return readSource(storyKind(input.fileName, input.bytes), input);
}

function readSource(kind: StoryKind, { bytes, locale: asked }: StoryInput): ImportResult {
  if (kind === 'html') return readPage(readPageText(bytes), asked, new ImportLog('paragraphs'));
  const text = readStoryText(bytes);
  const log = new ImportLog('lines');
  return inLocale(
    asked,
    () => text,
    (locale, isAsked) =>
      kind === 'markdown' ? importMarkdown(text, locale, log, isAsked) : importPlainText(text, locale, log),
  );
}

/** The words of a page are no words of its markup, most of which is English. */
function readPage(
  html: string,
  asked: Locale | undefined,
  log: ImportLog,
  embedded: EmbeddedPictures = new Map(),
): ImportResult {
  const page = parsePage(html);
  return inLocale(
    asked,
    () => seenText(page),
    (locale, isAsked) => importHtml(page, locale, log, isAsked, embedded),
  );
}

/** Reads a story in the locale that is asked, else in the one that its words look like, which may be a guess. */
function inLocale(
  asked: Locale | undefined,
  words: () => string,
  read: (locale: Locale, isAsked: boolean) => ImportResult,
): ImportResult {
  if (asked !== undefined) return read(asked, true);
  const { locale, confidence } = detectLocale(words());
  const result = read(locale, false);
  const isGuess = confidence < SURE_LOCALE && !result.recognised.some(({ part }) => part === 'locale');
  return isGuess
    ? {
        ...result,
        unsure: [{ part: 'locale', line: 1, text: result.locale, reason: 'LOCALE_GUESSED' }, ...result.unsure],
      }
    : result;
}
