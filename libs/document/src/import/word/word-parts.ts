import { type ImportLog } from '../recognition.js';

const utf8 = new TextDecoder('utf-8');
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;

/** Says what of a Word file is no part of its text: margins, remarks, and changes that nobody has accepted yet. */
export function leaveOutWordParts(parts: ReadonlyMap<string, Uint8Array>, log: ImportLog): void {
  const margins = new Set([...parts].flatMap(([name, bytes]) => (MARGIN.test(name) ? textsOf(bytes) : [])));
  for (const text of margins) log.doubt('furniture', 1, text, 'HEADER_OR_FOOTER_LEFT_OUT');
  for (const text of textsOf(parts.get('word/comments.xml'))) log.doubt('furniture', 1, text, 'WORD_COMMENTS_LEFT_OUT');
  const document = utf8.decode(parts.get('word/document.xml'));
  const removed = [...document.matchAll(/<w:del [^>]*>(.*?)<\/w:del>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<w:delText[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
  );
  if (removed.length > 0 || /<w:ins [^>]*>/.test(document))
    log.doubt('markup', 1, removed.join(' … '), 'CHANGES_ACCEPTED');
}

/** The paragraphs of a part as plain text. */
function textsOf(bytes: Uint8Array | undefined): string[] {
  if (bytes === undefined) return [];
  return utf8
    .decode(bytes)
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
        .map(([, text = '']) => unescape(text))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
