import { expect, test } from '@jest/globals';
import { importStory } from './import-story.js';
import { IMPORT_LIMIT } from './story-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const SENTENCE = 'The council met on Monday to vote on the budget. Everybody who came was heard. ';

test.each<[code: string, name: string, fileName: string, content: Uint8Array]>([
  ['IMPORT_EMPTY', 'no bytes', 'a.txt', bytes()],
  ['IMPORT_EMPTY', 'spaces and line ends', 'a.txt', utf8(' \r\n\t\u00a0\u200b\n')],
  ['IMPORT_EMPTY', 'a byte order mark alone', 'a.md', bytes(0xef, 0xbb, 0xbf)],
  ['IMPORT_BINARY', 'a PNG picture', 'a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['IMPORT_BINARY', 'a JPEG picture', 'a.txt', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['IMPORT_BINARY', 'a PDF', 'a.txt', utf8('%PDF-1.7\n')],
  ['IMPORT_BINARY', 'a DOCX under another name', 'a.txt', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
  ['IMPORT_BINARY', 'an RTF file', 'a.txt', utf8('{\\rtf1\\ansi Headline}')],
  ['IMPORT_BINARY', 'a zero byte', 'a.txt', utf8('Headline\u0000\n')],
  ['IMPORT_BINARY', 'many controls', 'a.txt', utf8('\u0001\u0002\u0003Headline')],
  ['IMPORT_NOT_UTF8', 'Latin-1', 'a.txt', bytes(0x50, 0x6f, 0x6c, 0xed, 0x74, 0x69, 0x63, 0x61)],
  ['IMPORT_NOT_UTF8', 'UTF-16, little end first', 'a.txt', bytes(0xff, 0xfe, 0x48, 0x00)],
  ['IMPORT_NOT_UTF8', 'UTF-16, big end first', 'a.md', bytes(0xfe, 0xff, 0x00, 0x48)],
  ['IMPORT_NOT_UTF8', 'a character cut in half', 'a.txt', bytes(0x48, 0xc3)],
  ['IMPORT_TOO_LARGE', 'a byte over the limit', 'a.txt', new Uint8Array(IMPORT_LIMIT + 1).fill(0x61)],
  ['IMPORT_UNKNOWN_TYPE', 'a DOCX', 'a.docx', bytes(0x50, 0x4b, 0x03, 0x04)],
  ['IMPORT_UNKNOWN_TYPE', 'a web page', 'a.html', utf8('<html>')],
  ['IMPORT_UNKNOWN_TYPE', 'a web page under another name', 'a.txt', utf8('<!DOCTYPE html>\n<p>Text</p>')],
  ['IMPORT_NO_HEADLINE', 'text alone', 'a.txt', utf8(SENTENCE.repeat(4))],
  ['IMPORT_NO_HEADLINE', 'a paragraph with its dateline', 'a.txt', utf8(`LIMA -- ${SENTENCE}`)],
  ['IMPORT_NO_HEADLINE', 'one sentence', 'a.txt', utf8('The council met on Monday.')],
  ['IMPORT_NO_HEADLINE', 'a caption alone', 'a.txt', utf8('People march. [Ana Gil/AFP]')],
  ['IMPORT_NO_HEADLINE', 'furniture alone', 'a.txt', utf8('Share\nPrint\nCaptcha *')],
  ['IMPORT_NO_HEADLINE', 'byline and text', 'a.txt', utf8(`By Ana Gil |\n2026-11-20\n${SENTENCE}`)],
  ['IMPORT_NO_HEADLINE', 'Markdown without a heading', 'a.md', utf8(SENTENCE)],
  ['IMPORT_NO_HEADLINE', 'an empty title', 'a.md', utf8('---\ntitle: ""\n---\nText.')],
  ['IMPORT_NO_HEADLINE', 'a heading without words', 'a.md', utf8('#\n\nText.')],
  ['IMPORT_FRONT_MATTER', 'a colon inside a value', 'a.md', utf8('---\ntitle: Bees: a census\n---\nText.')],
  ['IMPORT_FRONT_MATTER', 'a key that stands twice', 'a.md', utf8('---\ntitle: A\ntitle: B\n---\nText.')],
  ['IMPORT_FRONT_MATTER', 'no closing line', 'a.md', utf8('---\ntitle: A\n\nText.')],
  ['IMPORT_FRONT_MATTER', 'a list', 'a.md', utf8('---\n- a\n- b\n---\nText.')],
  ['IMPORT_FRONT_MATTER', 'an open bracket', 'a.md', utf8('---\ntitle: [a\n---\nText.')],
  ['IMPORT_FRONT_MATTER', 'an alias to nothing', 'a.md', utf8('---\ntitle: *a\n---\nText.')],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'quotes in quotes without end', 'a.md', utf8(`# T\n\n${'>'.repeat(5000)} a`)],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph without end', 'a.md', utf8(`# T\n\n${SENTENCE.repeat(2000)}`)],
])('%s is the answer to %s', (code, _, fileName, content) => {
  expect(() => importStory({ fileName, bytes: content })).toThrow(
    expect.objectContaining({ kind: 'invalid-input', code }),
  );
});
