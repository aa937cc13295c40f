import { invalidInput } from '@anverso/kernel';

/** Largest file that an import reads, in bytes. */
export const IMPORT_LIMIT = 5 * 1024 * 1024;

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
  if (bytes.length > IMPORT_LIMIT)
    throw invalidInput('IMPORT_TOO_LARGE', { limitMegabytes: IMPORT_LIMIT / 1024 / 1024 });
  if (bytes.length === 0) throw invalidInput('IMPORT_EMPTY');
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (UTF_16_MARKS.some((mark) => head.startsWith(mark))) throw invalidInput('IMPORT_NOT_UTF8');
  if (SIGNATURES.some((signature) => head.startsWith(signature)) || bytes.includes(0))
    throw invalidInput('IMPORT_BINARY');
  const text = decodeUtf8(bytes);
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > text.length * CONTROLS_SHARE) throw invalidInput('IMPORT_BINARY');
  const clean = cleanText(text);
  if (clean.trim() === '') throw invalidInput('IMPORT_EMPTY');
  return clean;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw invalidInput('IMPORT_NOT_UTF8', {}, error);
  }
}

function cleanText(text: string): string {
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
