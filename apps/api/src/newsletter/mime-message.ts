import { decodeQuotedPrintable, decodeWords } from './mime-text.js';

/** A message of the house's own making, taken apart. */
export interface MimeMessage {
  /** By lower-case name, decoded; of a name that stands twice, the first. */
  headers: ReadonlyMap<string, string>;
  head: string;
  html: string;
  text: string;
}

/** The headers of a part (RFC 5322 §2.2), unfolded and decoded. */
export function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, decodeWords(line.slice(colon + 1).trim()));
  }
  return headers;
}

/** Reads the text and HTML of a message as the outbox writes it: one part, or alternatives beside each other. */
export function readMessage(bytes: Buffer): MimeMessage {
  const { head, body } = splitPart(bytes.toString('latin1'));
  const message = { headers: readHeaders(Buffer.from(head, 'latin1').toString('utf8')), head, html: '', text: '' };
  for (const part of leavesOf(head, body, 0)) {
    if (part.type.startsWith('text/html')) message.html ||= part.content;
    else if (part.type.startsWith('text/plain')) message.text ||= part.content;
  }
  return message;
}

interface Leaf {
  type: string;
  content: string;
}

const DEEPEST = 4;

function leavesOf(head: string, body: string, depth: number): Leaf[] {
  const headers = readHeaders(head);
  const type = (headers.get('content-type') ?? 'text/plain').toLowerCase();
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  if (!type.startsWith('multipart/') || boundary === undefined) {
    return [{ type, content: decodeBody(body, headers.get('content-transfer-encoding') ?? '7bit') }];
  }
  if (depth === DEEPEST) return [];
  return body
    .split(`--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => {
      const part = splitPart(piece.replace(/^\r?\n/, '').replace(/\r?\n$/, ''));
      return leavesOf(part.head, part.body, depth + 1);
    });
}

function splitPart(source: string): { head: string; body: string } {
  const gap = /\r?\n\r?\n/.exec(source);
  if (gap === null) return { head: source, body: '' };
  return { head: source.slice(0, gap.index), body: source.slice(gap.index + gap[0].length) };
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return decodeQuotedPrintable(body).toString('utf8');
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    default:
      return Buffer.from(body, 'latin1').toString('utf8');
  }
}
