import { type CodedToken, writeTokens } from '@anverso/document';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Characters that XML 1.0 forbids; they mean nothing in prose either. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const MARKUP =
  /<pc\s+id=["'](?<open>\d+)["']\s*>|(?<close><\/pc\s*>)|<ph\s+id=["'](?<standalone>\d+)["']\s*(?:\/>|>\s*<\/ph\s*>)|&(?<entity>[a-z]+|#\d+|#x[\da-f]+);|(?<plain>[^<&]+|[<&])/giu;

/** Coded text as XML, its codes named as in XLIFF 2: `{1}a{/1}{2/}` is `<pc id="1">a</pc><ph id="2"/>`. */
export function toXml(tokens: readonly CodedToken[]): string {
  return tokens
    .map((token) => {
      switch (token.kind) {
        case 'text':
          return escapeXml(token.text);
        case 'open':
          return `<pc id="${token.id}">`;
        case 'close':
          return '</pc>';
        case 'standalone':
          return `<ph id="${token.id}"/>`;
      }
    })
    .join('');
}

/** Reads XML that came back, sound or not: what is no code of ours is text, and a closing tag closes the code opened last. */
export function fromXml(xml: string): CodedToken[] {
  const tokens: CodedToken[] = [];
  const open: number[] = [];
  for (const { 0: found, groups = {} } of xml.matchAll(MARKUP)) {
    if (groups.open !== undefined) {
      open.push(Number(groups.open));
      tokens.push({ kind: 'open', id: Number(groups.open) });
    } else if (groups.close !== undefined) {
      const id = open.pop();
      if (id !== undefined) tokens.push({ kind: 'close', id });
    } else if (groups.standalone !== undefined) tokens.push({ kind: 'standalone', id: Number(groups.standalone) });
    else tokens.push({ kind: 'text', text: groups.entity === undefined ? found : readEntity(groups.entity, found) });
  }
  return tokens;
}

/** What an engine answered as coded text: read as XML where the request was XML, else as plain text. */
export const codedFrom = (answer: string, isXml: boolean): string =>
  writeTokens(isXml ? fromXml(answer) : [{ kind: 'text', text: answer }]);

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function readEntity(name: string, found: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? found;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : found;
}
