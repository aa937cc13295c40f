import { type Locale } from '@anverso/kernel';
import { splitSentences } from '@anverso/language';
import { type Code, decodeCodedText, encodeInlines } from './coded-text.js';
import { plainText, tokenize, writeToken } from './coded-tokens.js';
import { type Inline } from './model.js';
import { sliceInlines, trimInlines } from './slices.js';

/** Coded text with what its codes stand for. */
interface Coded {
  text: string;
  codes: readonly Code[];
}

/** A segment's source, or half of one. */
interface CodedSource {
  source: string;
  codes: readonly Code[];
}

/**
 * The translation of a segment for the two halves of its source. It is cut where the first half ends when both sides have
 * the same number of sentences; otherwise all of it belongs to the first half, for a person to move what is the second's.
 * Codes that a half does not have are left out, their words stay.
 */
export function splitTarget(
  target: Coded,
  halves: readonly [CodedSource, CodedSource],
  from: Locale,
  to: Locale,
): [string, string | null] {
  const [first, second] = halves;
  const content = decodeCodedText(target.text, target.codes);
  const sentences = splitSentences(textOf(content), to);
  const [before, after] = halves.map(({ source }) => splitSentences(oneLine(plainText(source)), from).length);
  if (before === undefined || after === undefined || before + after !== sentences.length)
    return [recode(content, first.codes), null];
  const at = sentences.slice(0, before).join('').length;
  const [head, tail] = [sliceInlines(content, 0, at), sliceInlines(content, at, Infinity)].map(trimInlines);
  return [recode(head ?? [], first.codes), recode(tail ?? [], second.codes)];
}

/** The translations of two neighbours as that of both together; what stands between their sources stands between them. */
export function joinTargets(first: Coded & CodedSource, second: Coded & CodedSource, joined: CodedSource): string {
  const whole = decodeCodedText(joined.source, joined.codes);
  const [before, after] = [first, second].map(({ source }) => plainText(source).length);
  const between = sliceInlines(whole, before ?? 0, textOf(whole).length - (after ?? 0));
  const parts = [first, second].map(({ text, codes }) => decodeCodedText(text, codes));
  return recode([...(parts[0] ?? []), ...between, ...(parts[1] ?? [])], joined.codes);
}

/** The place in a coded source where so many characters of what a reader sees lie before it. */
export function codedOffset(source: string, characters: number): number {
  let [at, seen] = [0, 0];
  for (const token of tokenize(source)) {
    if (token.kind !== 'text') {
      at += writeToken(token).length;
      seen += token.kind === 'standalone' ? 1 : 0;
    } else {
      const rest = characters - seen;
      if (rest <= token.text.length) return at + writeToken({ kind: 'text', text: token.text.slice(0, rest) }).length;
      at += writeToken(token).length;
      seen += token.text.length;
    }
    if (seen >= characters && token.kind !== 'open') return at;
  }
  return at;
}

/** Runs as coded text with the codes of another source: each takes the first free one that stands for the same. */
function recode(content: readonly Inline[], wanted: readonly Code[]): string {
  const { text, codes } = encodeInlines(content);
  const free = [...wanted];
  const ids = new Map<number, number>();
  for (const { id, type, href } of codes) {
    const at = free.findIndex((code) => code.type === type && code.href === href);
    const [taken] = at < 0 ? [] : free.splice(at, 1);
    if (taken !== undefined) ids.set(id, taken.id);
  }
  return tokenize(text)
    .map((token) => {
      if (token.kind === 'text') return writeToken(token);
      const id = ids.get(token.id);
      if (id === undefined) return token.kind === 'standalone' ? ' ' : '';
      return writeToken({ ...token, id });
    })
    .join('');
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');
const textOf = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
