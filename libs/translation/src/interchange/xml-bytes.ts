import { invalidInput } from '@anverso/kernel';

/** Encodings that other tools write; whatever else a file claims to be is refused rather than guessed. */
const ENCODINGS: ReadonlySet<string> = new Set([
  'utf-8',
  'utf8',
  'us-ascii',
  'ascii',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1252',
]);
/** How many bytes are looked at to tell what a file is. */
const HEAD = 512;

export interface ByteLimit {
  maxBytes: number;
}

/** Bytes of an XML file as text, piece by piece: encoding by mark or declaration, never more than the limit. */
export async function* decodeXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { maxBytes }: ByteLimit,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let waiting = new Uint8Array();
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    if (decoder !== undefined) {
      yield decode(decoder, chunk, true);
      continue;
    }
    waiting = joined(waiting, chunk);
    if (waiting.length < HEAD) continue;
    decoder = decoderFor(waiting);
    yield decode(decoder, waiting, true);
  }
  if (total === 0) throw invalidInput('INTERCHANGE_EMPTY');
  if (decoder === undefined) yield decode(decoderFor(waiting), waiting, false);
  else yield decode(decoder, new Uint8Array(), false);
}

/** The whole of a small XML file as text. */
export function decodeXmlFile(bytes: Uint8Array, { maxBytes }: ByteLimit): string {
  if (bytes.length > maxBytes) throw tooLarge(maxBytes);
  if (bytes.length === 0) throw invalidInput('INTERCHANGE_EMPTY');
  return decode(decoderFor(bytes), bytes, false);
}

const tooLarge = (maxBytes: number) =>
  invalidInput('INTERCHANGE_TOO_LARGE', { megabytes: Math.round(maxBytes / 1_048_576) });

function decoderFor(head: Uint8Array): TextDecoder {
  const label = encodingOf(head);
  if (!ENCODINGS.has(label)) throw invalidInput('INTERCHANGE_ENCODING', { encoding: label.slice(0, 40) });
  return new TextDecoder(label === 'utf-16' ? 'utf-16le' : label, { fatal: true });
}

function encodingOf(head: Uint8Array): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (first === 0x50 && second === 0x4b) throw invalidInput('INTERCHANGE_COMPRESSED');
  if (first === 0x1f && second === 0x8b) throw invalidInput('INTERCHANGE_COMPRESSED');
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third !== 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (head.subarray(0, HEAD).includes(0)) throw invalidInput('INTERCHANGE_NOT_XML');
  const start = Buffer.from(head.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, '');
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // A file without a null byte cannot be what it claims; editors that convert files leave such claims behind.
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    throw invalidInput('INTERCHANGE_NOT_XML', {}, error);
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
