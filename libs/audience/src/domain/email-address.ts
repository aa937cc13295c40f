import { invalidInput } from '@anverso/kernel';

/** RFC 5321 §4.5.3.1.3: a path of 256 bytes, less its brackets. */
const MAX_LENGTH = 254;
const ATOM = "[\\p{L}\\p{N}\\p{M}!#$%&'*+/=?^_`{|}~-]+";
const LOCAL_PART = new RegExp(`^${ATOM}(\\.${ATOM})*$`, 'u');
/** At least two labels, and a last one that is no number: an address on the public internet. */
const HOST = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{2,63}$/;
const NOT_IN_A_HOST = /[\s/?#:@\\[\]<>%|^]/;

/**
 * The one spelling of an address: trimmed, lower case, its domain in the ASCII form of IDNA, so that the same mailbox is
 * never stored twice. Refuses what no mail server takes, with the code EMAIL_INVALID.
 */
export function parseEmail(input: string): string {
  const text = input.trim().normalize('NFC').toLowerCase();
  const at = text.lastIndexOf('@');
  const localPart = text.slice(0, Math.max(at, 0));
  const host = asciiHost(text.slice(at + 1));
  const address = `${localPart}@${host}`;
  const sound = LOCAL_PART.test(localPart) && Buffer.byteLength(localPart) <= 64 && HOST.test(host);
  if (!sound || Buffer.byteLength(address) > MAX_LENGTH) throw invalidInput('EMAIL_INVALID');
  return address;
}

/** What a page may show of an address to whoever holds the link: `m•••@example.org`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${Array.from(email.slice(0, 2)).at(0) ?? ''}•••${email.slice(at)}`;
}

function asciiHost(host: string): string {
  if (NOT_IN_A_HOST.test(host)) return '';
  const parsed = URL.parse(`http://${host}`);
  return parsed?.hostname ?? '';
}
