import { invalidInput, type Locale } from '@anverso/kernel';
import { detectLocale } from '@anverso/language';
import { type EmbeddedPictures, importHtml } from './html/html.js';
import { importMarkdown } from './markdown.js';
import { importPlainText } from './plain-text.js';
import { ImportLog, type ImportResult } from './recognition.js';
import { type StoryKind, storyKind } from './story-kind.js';
import { PAGE_LIMIT, readPageText, readStoryText, refuseLarge, WORD_LIMIT } from './story-text.js';
import { readWord } from './word/word.js';

/** A file to make a story of; `locale` overrides what its text looks like. */
export interface StoryInput {
  fileName: string;
  bytes: Uint8Array;
  locale?: Locale;
}

type Importer = (
  text: string,
  locale: Locale,
  log: ImportLog,
  isAsked: boolean,
  embedded?: EmbeddedPictures,
) => ImportResult;

const IMPORTERS: Readonly<Record<StoryKind, Importer>> = {
  text: importPlainText,
  markdown: importMarkdown,
  html: importHtml,
  word: importHtml,
};

/** Below this confidence the language of a text is a guess. */
const SURE_LOCALE = 0.6;

/**
 * Makes a block document of a file (plain text, Markdown, HTML, Word), with every part named. Fails as invalid-input
 * with IMPORT_UNKNOWN_TYPE, IMPORT_TOO_LARGE, IMPORT_TOO_LONG, IMPORT_EMPTY, IMPORT_BINARY, IMPORT_NOT_UTF8,
 * IMPORT_FRONT_MATTER, IMPORT_MARKDOWN_TOO_COMPLEX, IMPORT_PAGE_TOO_COMPLEX, IMPORT_NO_HEADLINE, or what a Word file
 * is refused with: IMPORT_WORD_DAMAGED, IMPORT_WORD_OLD, IMPORT_WORD_PROTECTED, IMPORT_WORD_TOO_LARGE.
 */
export async function importStoryFile(input: StoryInput): Promise<ImportResult> {
  refuseLarge(input.bytes, WORD_LIMIT);
  if (storyKind(input.fileName, input.bytes) !== 'word') return importStory(input);
  if (input.bytes.length === 0) throw invalidInput('IMPORT_EMPTY');
  const log = new ImportLog('paragraphs');
  const { html, embedded } = await readWord(input.bytes, log);
  return read('word', html, input.locale, log, embedded);
}

/** The same for what is text: everything but a Word file. */
export function importStory({ fileName, bytes, locale }: StoryInput): ImportResult {
  const kind = storyKind(fileName, bytes);
  if (kind === 'html') {
    refuseLarge(bytes, PAGE_LIMIT);
    return read(kind, readPageText(bytes), locale, new ImportLog('paragraphs'));
  }
  return read(kind, readStoryText(bytes), locale, new ImportLog('lines'));
}

function read(
  kind: StoryKind,
  text: string,
  asked: Locale | undefined,
  log: ImportLog,
  embedded?: EmbeddedPictures,
): ImportResult {
  const importer = IMPORTERS[kind];
  if (asked !== undefined) return importer(text, asked, log, true, embedded);
  const { locale, confidence } = detectLocale(wordsIn(kind, text));
  const result = importer(text, locale, log, false, embedded);
  const isGuess = confidence < SURE_LOCALE && !result.recognised.some(({ part }) => part === 'locale');
  return isGuess
    ? {
        ...result,
        unsure: [{ part: 'locale', line: 1, text: result.locale, reason: 'LOCALE_GUESSED' }, ...result.unsure],
      }
    : result;
}

/** The words of a page are no words of its markup, most of which is English. */
const wordsIn = (kind: StoryKind, text: string): string =>
  kind === 'html' || kind === 'word'
    ? text.replace(/<(script|style|head)\b.*?<\/\1\s*>|<!--.*?-->|<[^<>]*>/gis, ' ')
    : text;
