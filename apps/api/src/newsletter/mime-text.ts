/** Quoted-printable (RFC 2045 §6.7): soft line breaks go, escapes become bytes. */
export function decodeQuotedPrintable(source: string): Buffer {
  const joined = source.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

const WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;

/** Encoded words (RFC 2047) in UTF-8, which is all that the house writes; words that stand together belong together. */
export function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat([...run.matchAll(WORD)].map(([, kind = '', content = '']) => decodeWord(kind, content))).toString(
        'utf8',
      ),
    );
}

function decodeWord(kind: string, content: string): Buffer {
  if (kind.toLowerCase() === 'b') return Buffer.from(content, 'base64');
  return decodeQuotedPrintable(content.replaceAll('_', ' '));
}
