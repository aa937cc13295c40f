import { type Locale } from '@anverso/kernel';

/** Whose mail it is, and how its reader leaves. */
export interface ListIdentity {
  newsletterSlug: string;
  newsletterName: string;
  locale: Locale;
  /** The right-hand side of the List-Id: a domain of the house. */
  domain: string;
}

/**
 * Headers of a newsletter: List-Id (RFC 2919) per newsletter and language, and the address that unsubscribes by one POST
 * (RFC 8058).
 */
export function listHeaders(list: ListIdentity, unsubscribeUrl: string): Record<string, string> {
  return {
    'List-Id': `${encodePhrase(list.newsletterName)} <${list.newsletterSlug}.${list.locale}.${list.domain}>`,
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Content-Language': list.locale,
  };
}

/** RFC 2047 §2: an encoded word is at most 75 characters, so at most 45 bytes of text. */
const ENCODED_WORD_BYTES = 45;

/** A display name in a header: quoted when it is ASCII, else as encoded words (RFC 2047 §5). */
export function encodePhrase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(line)) return `"${line.replace(/["\\]/g, '\\$&')}"`;
  return inWords(line)
    .map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`)
    .join(' ');
}

/** Pieces that fit one encoded word each and never cut a character in two. */
function inWords(text: string): string[] {
  const words = [''];
  for (const character of Array.from(text)) {
    const last = words.at(-1) ?? '';
    const fits = Buffer.byteLength(last + character) <= ENCODED_WORD_BYTES;
    if (fits) words[words.length - 1] = last + character;
    else words.push(character);
  }
  return words;
}
