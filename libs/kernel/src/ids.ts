import { randomBytes } from 'node:crypto';

/** A version 7 UUID (RFC 9562): unique, and sorted by the moment it was made, which keeps indexes compact. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A secret of 128 bits or more, safe in a URL. */
export function newSecret(bytes = 24): string {
  return randomBytes(bytes).toString('base64url');
}
