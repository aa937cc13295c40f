import { invalidInput, type Locale } from '@anverso/kernel';
import { detectLocale } from '@anverso/language';
import { importMarkdown } from './markdown.js';
import { importPlainText } from './plain-text.js';
import { ImportLog, type ImportResult } from './recognition.js';
import { readStoryText } from './story-text.js';

/** A file to make a story of; `locale` overrides what its text looks like. */
export interface StoryInput {
  fileName: string;
  bytes: Uint8Array;
  locale?: Locale;
}

type Importer = (text: string, locale: Locale, log: ImportLog, isAsked: boolean) => ImportResult;

const IMPORTERS: Readonly<Record<string, Importer>> = {
  '': importPlainText,
  txt: importPlainText,
  text: importPlainText,
  md: importMarkdown,
  markdown: importMarkdown,
};

/** Below this confidence the language of a text is a guess. */
const SURE_LOCALE = 0.6;

/**
 * Makes a block document of a file, with every part named. Fails as invalid-input with IMPORT_UNKNOWN_TYPE,
 * IMPORT_TOO_LARGE, IMPORT_EMPTY, IMPORT_BINARY, IMPORT_NOT_UTF8, IMPORT_FRONT_MATTER or IMPORT_NO_HEADLINE.
 */
export function importStory(input: StoryInput): ImportResult {
  const importer = importerFor(input.fileName);
  const text = readStoryText(input.bytes);
  // A web page is no plain text, whatever its name says.
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) throw unknownType();
  const log = new ImportLog();
  if (input.locale !== undefined) return importer(text, input.locale, log, true);
  const { locale, confidence } = detectLocale(text);
  const result = importer(text, locale, log, false);
  const isGuess = confidence < SURE_LOCALE && !log.recognised.some(({ part }) => part === 'locale');
  if (isGuess) log.doubt('locale', 1, result.locale, 'LOCALE_GUESSED');
  return result;
}

function importerFor(fileName: string): Importer {
  const [, extension = ''] = /\.([a-z\d]+)$/i.exec(fileName.trim()) ?? [];
  const importer = IMPORTERS[extension.toLowerCase()];
  if (importer === undefined) throw unknownType();
  return importer;
}

const unknownType = () => invalidInput('IMPORT_UNKNOWN_TYPE', { types: '.txt, .md' });
