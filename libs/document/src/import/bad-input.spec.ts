import { expect, test } from '@jest/globals';
import { importStoryFile } from './import-story.js';
import { IMPORT_LIMIT, PAGE_LIMIT, WORD_LIMIT } from './story-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const SENTENCE = 'The council met on Monday to vote on the budget. Everybody who came was heard. ';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const protectedWord = Buffer.concat([bytes(...OLE), Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]);

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
  ['IMPORT_UNKNOWN_TYPE', 'a table of figures', 'a.xlsx', bytes(0x50, 0x4b, 0x03, 0x04)],
  ['IMPORT_UNKNOWN_TYPE', 'a web page under a name for something else', 'a.svg', utf8('<html>')],
  ['IMPORT_WORD_DAMAGED', 'a DOCX that breaks off', 'a.docx', bytes(0x50, 0x4b, 0x03, 0x04)],
  ['IMPORT_WORD_DAMAGED', 'a text under the name of a DOCX', 'a.docx', utf8(SENTENCE)],
  ['IMPORT_WORD_OLD', 'a Word file of before 2007', 'a.doc', bytes(...OLE)],
  ['IMPORT_WORD_OLD', 'the same under the name of a DOCX', 'a.docx', bytes(...OLE)],
  ['IMPORT_WORD_PROTECTED', 'a DOCX behind a password', 'a.docx', protectedWord],
  ['IMPORT_EMPTY', 'a DOCX without a byte', 'a.docx', bytes()],
  ['IMPORT_NO_HEADLINE', 'a web page without a word', 'a.html', utf8('<html>')],
  ['IMPORT_NO_HEADLINE', 'a web page of scripts', 'a.html', utf8('<script>alert(1)</script><style>p{}</style>')],
  ['IMPORT_NO_HEADLINE', 'a web page under another name', 'a.txt', utf8('<!DOCTYPE html>\n<p>The text ends.</p>')],
  ['IMPORT_PAGE_TOO_COMPLEX', 'elements in elements without end', 'a.html', utf8('<div>'.repeat(5000))],
  ['IMPORT_PAGE_TOO_COMPLEX', 'a page of tags', 'a.html', utf8('<br>'.repeat(200_000))],
  ['IMPORT_NO_HEADLINE', 'a page of comments that never close', 'a.html', utf8('<!--'.repeat(1_000_000))],
  ['IMPORT_TOO_LONG', 'a page with a book in it', 'a.html', utf8(`<h1>T</h1>${`<p>${SENTENCE}</p>`.repeat(8000)}`)],
  ['IMPORT_TOO_LONG', 'a book', 'a.txt', utf8(`T\n\n${SENTENCE.repeat(8000)}`)],
  ['IMPORT_TOO_LARGE', 'a page beyond its limit', 'a.html', new Uint8Array(PAGE_LIMIT + 1).fill(0x61)],
  ['IMPORT_TOO_LARGE', 'a DOCX beyond its limit', 'a.docx', new Uint8Array(WORD_LIMIT + 1)],
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
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'lists in lists without end', 'a.md', utf8(`# T\n\n${'1. '.repeat(600)}a`)],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph of marks', 'a.md', utf8(`# T\n\n${'**a'.repeat(2000)}`)],
  [
    'IMPORT_MARKDOWN_TOO_COMPLEX',
    'paragraphs of marks',
    'a.md',
    utf8(`# T\n\n${`${'[a](b) '.repeat(300)}\n\n`.repeat(60)}`),
  ],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph of short lines', 'a.md', utf8(`# T\n\n${'a\n'.repeat(9000)}`)],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph of line breaks', 'a.md', utf8(`# T\n\n${'a  \n'.repeat(4000)}`)],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph of ampersands', 'a.md', utf8(`# T\n\n${'&a'.repeat(9000)}`)],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph of backslashes', 'a.md', utf8(`# T\n\n${'\\'.repeat(19_000)}`)],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a file of rules', 'a.md', utf8(`# T\n\n${'---\n\n'.repeat(50_000)}`)],
  [
    'IMPORT_MARKDOWN_TOO_COMPLEX',
    'a file of definitions',
    'a.md',
    utf8(`# T\n\n${Array.from({ length: 9000 }, (_, n) => `[a${n}]: b`).join('\n\n')}`),
  ],
  ['IMPORT_MARKDOWN_TOO_COMPLEX', 'a paragraph without end', 'a.md', utf8(`# T\n\n${SENTENCE.repeat(2000)}`)],
])('%s is the answer to %s', async (code, _, fileName, content) => {
  await expect(importStoryFile({ fileName, bytes: content })).rejects.toMatchObject({ kind: 'invalid-input', code });
});
