import { invalidInput } from '@anverso/kernel';

/** What a file is read as. */
export type StoryKind = 'text' | 'markdown' | 'html' | 'word';

const KIND_OF_EXTENSION: Readonly<Record<string, StoryKind>> = {
  '': 'text',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'word',
  docm: 'word',
};

const ZIP = 'PK\u0003\u0004';
/** The container of Word before 2007, and of every Word file that asks for a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const HEAD = 1024;
const PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|meta)\b/is;

/**
 * What a file is, by its content first and its name second. Fails with IMPORT_UNKNOWN_TYPE, IMPORT_WORD_PROTECTED,
 * IMPORT_WORD_OLD or IMPORT_WORD_DAMAGED.
 */
export function storyKind(fileName: string, bytes: Uint8Array): StoryKind {
  const [, written = ''] = /\.([a-z\d]+)$/i.exec(fileName.trim()) ?? [];
  const extension = written.toLowerCase();
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.startsWith(OLE)) throw oldWord(extension, bytes);
  const kind = KIND_OF_EXTENSION[extension];
  if (PAGE.test(head) && (kind !== undefined || extension === 'doc')) return 'html';
  if (extension === 'doc') throw invalidInput('IMPORT_WORD_OLD');
  if (kind === undefined) throw invalidInput('IMPORT_UNKNOWN_TYPE', { types: '.txt, .md, .html, .docx' });
  if (kind === 'word' && bytes.length > 0 && !head.startsWith(ZIP)) throw invalidInput('IMPORT_WORD_DAMAGED');
  return kind !== 'word' && head.startsWith(ZIP) && holds(bytes, 'word/document.xml', 'latin1') ? 'word' : kind;
}

function oldWord(extension: string, bytes: Uint8Array) {
  if (holds(bytes, 'EncryptedPackage', 'utf16le')) return invalidInput('IMPORT_WORD_PROTECTED');
  const isWord = /^doc[xm]?$/.test(extension) || holds(bytes, 'WordDocument', 'utf16le');
  return invalidInput(isWord ? 'IMPORT_WORD_OLD' : 'IMPORT_BINARY');
}

const holds = (bytes: Uint8Array, text: string, encoding: 'latin1' | 'utf16le'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, encoding));
