import { type ImportLog } from '../recognition.js';

const utf8 = new TextDecoder('utf-8');
/** None of these looks past the next `<`: whoever makes a file could have a longer search begin anew at every tag. */
const TEXT = /<w:t(?: [^<>]*)?>([^<]*)</g;
const DELETED = /<w:delText[^<>]*>([^<]*)</g;
const INSERTION = /<w:ins [^<>]*>/;
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;

/** Says what of a Word file is no part of its text: margins, remarks, and changes that nobody has accepted yet. */
export function leaveOutWordParts(parts: ReadonlyMap<string, Uint8Array>, log: ImportLog): void {
  const margins = new Set([...parts].flatMap(([name, bytes]) => (MARGIN.test(name) ? textsOf(bytes) : [])));
  for (const text of margins) log.doubt('furniture', 1, text, 'HEADER_OR_FOOTER_LEFT_OUT');
  for (const text of textsOf(parts.get('word/comments.xml'))) log.doubt('furniture', 1, text, 'WORD_COMMENTS_LEFT_OUT');
  const document = utf8.decode(parts.get('word/document.xml'));
  const removed = deletionsOf(document);
  if (removed.length > 0 || INSERTION.test(document)) log.doubt('markup', 1, removed.join(' … '), 'CHANGES_ACCEPTED');
}

/** The words of each deletion that nobody has accepted yet. */
function deletionsOf(document: string): string[] {
  const parts = document.split('</w:del>').slice(0, -1);
  return parts.filter((part) => part.includes('<w:del ')).map((part) => wordsOf(part, DELETED));
}

/** The words that stand in elements of one kind, none of which holds another element. */
const wordsOf = (xml: string, element: RegExp): string =>
  [...xml.matchAll(element)].map(([, text = '']) => unescape(text)).join('');

/** The paragraphs of a part as plain text. */
function textsOf(bytes: Uint8Array | undefined): string[] {
  if (bytes === undefined) return [];
  return utf8
    .decode(bytes)
    .split('</w:p>')
    .map((paragraph) => wordsOf(paragraph, TEXT).trim())
    .filter((text) => text !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
