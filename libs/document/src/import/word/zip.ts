import { inflateRawSync } from 'node:zlib';
import { invalidInput } from '@anverso/kernel';

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** A Word file of a story has some dozen parts and unpacks to a few times its size; more is made to exhaust a reader. */
const MOST_ENTRIES = 1000;
const UNPACKED_LIMIT = 64 * 1024 * 1024;

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
}

/**
 * The parts of a ZIP file by name, none of them unpacked beyond what its directory promises. Fails with
 * IMPORT_WORD_DAMAGED, IMPORT_WORD_PROTECTED or IMPORT_WORD_TOO_LARGE before anything large is in memory.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (entries.length > MOST_ENTRIES || total > UNPACKED_LIMIT) throw invalidInput('IMPORT_WORD_TOO_LARGE');
  return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

function readDirectory(file: Buffer): Entry[] {
  const end = findEnd(file);
  const size = file.readUInt32LE(end + 12);
  let at = file.readUInt32LE(end + 16);
  // Whoever reads the file after us must find the same directory: no bytes before it that shift what it says.
  if (at + size !== end) throw damaged();
  const entries: Entry[] = [];
  while (at + ENTRY_SIZE <= end && file.readUInt32LE(at) === ENTRY) {
    const nameLength = file.readUInt16LE(at + 28);
    if ((file.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw invalidInput('IMPORT_WORD_PROTECTED');
    entries.push({
      name: file.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    if (entries.length > MOST_ENTRIES) break;
    at += ENTRY_SIZE + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(file: Buffer): number {
  const from = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= from; at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw damaged();
}

/** What a part says of its size is a promise: one that unpacks to more, or to less, is refused. */
function unpack(bytes: Uint8Array, { method, packed, unpacked, at }: Entry): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_SIZE > file.length || file.readUInt32LE(at) !== LOCAL) throw damaged();
  const from = at + LOCAL_SIZE + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const content = file.subarray(from, from + packed);
  if (content.length !== packed || (method !== STORED && method !== DEFLATED)) throw damaged();
  const result = method === STORED ? content : inflate(content, unpacked);
  if (result.length !== unpacked) throw damaged();
  return result;
}

function inflate(content: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw invalidInput('IMPORT_WORD_DAMAGED', {}, error);
  }
}

const damaged = () => invalidInput('IMPORT_WORD_DAMAGED');
