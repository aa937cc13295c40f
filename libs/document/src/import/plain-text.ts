import { type Locale } from '@anverso/kernel';
import { readBody } from './body.js';
import { parseByline } from './byline-line.js';
import { readHeader } from './header.js';
import { DocumentIds } from './ids.js';
import { readLines } from './lines.js';
import { type StoryLine, takeStoryLines } from './page-lines.js';
import { type ImportLog, type ImportResult } from './recognition.js';

/** Reads a news page as it is when it is copied out of a browser. */
export function importPlainText(text: string, locale: Locale, log: ImportLog): ImportResult {
  const lines = takeStoryLines(readLines(text), locale, log);
  const { header, body } = readHeader(lines, locale, log);
  const { section, ...parts } = header;
  const signature = header.byline.length === 0 ? readSignature(body, locale) : undefined;
  if (signature !== undefined) log.recognise('byline', signature.line.number, signature.line.text);
  const below = body.filter((line) => line !== signature?.line);
  const document = { ...parts, byline: signature?.names ?? parts.byline, ...readBody(below, new DocumentIds(), log) };
  return {
    document,
    locale,
    ...(section !== undefined && { section }),
    pictures: [],
    ...log.sorted(),
  };
}

/** A byline that stands below the text; only whole names, since a subhead may begin with the same word. */
function readSignature(lines: readonly StoryLine[], locale: Locale): { line: StoryLine; names: string[] } | undefined {
  const line = lines.findLast(({ figure }) => figure === undefined);
  const names = line === undefined ? undefined : parseByline(line.text, locale)?.names;
  if (line === undefined || names === undefined || !names.every((name) => name.includes(' '))) return undefined;
  return { line, names };
}
