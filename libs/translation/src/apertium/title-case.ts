import { type CodedToken, literalText } from '@anverso/document';

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const CAPITALISED = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{Ll}\p{M}][\p{Ll}\p{M}’'-]*(?![\p{L}\p{M}])/gu;
const POSSESSIVE = /[’']s?$/;
const FEWEST_WORDS = 4;
/** The words that headlines in Title Case leave small. */
const SMALL_WORDS = new Set(
  'a an and as at but by for from if in into is it nor of off on onto or out over per so than that the to up via vs with'.split(
    ' ',
  ),
);
const SENTENCE_END = /\p{Ll}[.!…](?:\s|$)|[?!]\s/u;

/** Whether an English text is a headline in Title Case, where capitals say nothing of names. */
export function isTitleCase(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length >= FEWEST_WORDS &&
    small.length < words.length / 2 &&
    small.every((word) => SMALL_WORDS.has(word)) &&
    !SENTENCE_END.test(text)
  );
}

/** Title Case turned into sentence case; `names` (in lower case) keep their capital. */
export function toSentenceCase(tokens: readonly CodedToken[], names: ReadonlySet<string>): CodedToken[] {
  const first = literalText(tokens).match(WORD)?.[0];
  let seenFirst = false;
  return tokens.map((token) => {
    if (token.kind !== 'text') return token;
    const text = token.text.replace(CAPITALISED, (word) => {
      const isFirst = !seenFirst && word === first;
      seenFirst ||= isFirst;
      return isFirst || names.has(word.toLowerCase().replace(POSSESSIVE, '')) ? word : word.toLowerCase();
    });
    return { kind: 'text', text };
  });
}
