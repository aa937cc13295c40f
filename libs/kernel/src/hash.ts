import { createHash, createHmac } from 'node:crypto';

/** SHA-256 in hexadecimal: the content hash of the whole house. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** HMAC-SHA-256 in base64url, for links and pseudonyms that nobody else can make. */
export function hmac(secret: string, content: string): string {
  return createHmac('sha256', secret).update(content).digest('base64url');
}

/** The hash of a JSON value that does not depend on the order of its keys. */
export function hashJson(value: unknown): string {
  return sha256(canonicalJson(value));
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value);
}
