import { invalidInput } from '@anverso/kernel';

const MEGABYTE = 1024 * 1024;
/** Largest text file that an import reads, in bytes. */
export const IMPORT_LIMIT = 5 * MEGABYTE;
/** A page carries many times its text in markup, and pictures. */
export const PAGE_LIMIT = 5 * MEGABYTE;
/** A Word file carries its pictures. */
export const WORD_LIMIT = 20 * MEGABYTE;
/** Longest text of a story, in letters: some 40,000 words. Reading it takes less than a second whatever its kind. */
const STORY_LIMIT = 256 * 1024;

const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
];
const UTF_16_MARKS = ['\u00ff\u00fe', '\u00fe\u00ff'];
const HEAD = 16;

/** Controls that a text has no use for; a file with many of them is no text. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const CONTROLS_SHARE = 0.02;

/** The text of a file, in one form whatever system it was saved on; refuses what is not UTF-8 text. */
export function readStoryText(bytes: Uint8Array): string {
  refuseLarge(bytes, IMPORT_LIMIT);
  if (bytes.length === 0) throw invalidInput('IMPORT_EMPTY');
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (UTF_16_MARKS.some((mark) => head.startsWith(mark))) throw invalidInput('IMPORT_NOT_UTF8');
  if (SIGNATURES.some((signature) => head.startsWith(signature)) || bytes.includes(0))
    throw invalidInput('IMPORT_BINARY');
  const text = decodeUtf8(bytes);
  refuseControls(text);
  const clean = cleanText(text);
  if (clean.trim() === '') throw invalidInput('IMPORT_EMPTY');
  refuseLong(clean.length);
  return clean;
}

/** The source of a page in whatever encoding it was saved; its text is cleaned where it is read. */
export function readPageText(bytes: Uint8Array): string {
  refuseLarge(bytes, PAGE_LIMIT);
  if (bytes.length === 0) throw invalidInput('IMPORT_EMPTY');
  const text = decodePage(bytes);
  refuseControls(text);
  if (text.includes('\u0000')) throw invalidInput('IMPORT_BINARY');
  return text;
}

/** Refuses a file beyond a number of bytes. */
export function refuseLarge({ length }: Uint8Array, limit: number): void {
  if (length > limit) throw invalidInput('IMPORT_TOO_LARGE', { limitMegabytes: limit / MEGABYTE });
}

/** Refuses a story of more letters than anybody would print. */
export function refuseLong(letters: number): void {
  if (letters > STORY_LIMIT) throw invalidInput('IMPORT_TOO_LONG', { limitKilobytes: STORY_LIMIT / 1024 });
}

function refuseControls(text: string): void {
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > text.length * CONTROLS_SHARE) throw invalidInput('IMPORT_BINARY');
}

/** Where a page says in which encoding it is written. */
const CHARSET = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i;
const CHARSET_HEAD = 4096;

/** A byte order mark tells; what is valid UTF-8 is hardly ever anything else; then the page's word; then Windows. */
function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_HEAD));
    const [, meta, xml] = CHARSET.exec(head) ?? [];
    return decodeAs(meta ?? xml ?? '', bytes);
  }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(/^utf-?(?:8|16)/i.test(label) || label === '' ? 'windows-1252' : label).decode(bytes);
  } catch {
    // A page may name an encoding that nobody knows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw invalidInput('IMPORT_NOT_UTF8', {}, error);
  }
}

/** A text without marks that nobody sees, in one Unicode form and with one kind of line end. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
      .replace(CONTROLS, '')
      // Invisible: zero-width space, soft hyphen, marks that turn the direction, a byte order mark inside.
      .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      // A browser writes no-break spaces anywhere; only behind a figure do they mean something (`31 %`).
      .replace(/(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\S)/g, ' ')
      .normalize('NFC')
  );
}
