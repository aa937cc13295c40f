import { missingCodes, type Token, tokenize, writeTokens } from './coded-text.js';

/** What a fix needs to know of a segment. */
export interface Fixable {
  source: string;
  target: string;
  targetLocale: 'en' | 'es';
}

/** Trivial repairs, by the check that asks for them; a fix that changes nothing is not offered. */
const FIXES: Readonly<Record<string, (segment: Fixable) => string>> = {
  'opening-marks': fixOpeningMarks,
  'inline-codes': appendCodes,
  'codes-dropped': appendCodes,
};

/** The target as a fix for this finding would leave it; undefined where there is none. */
export function fixFor(check: string, segment: Fixable): string | undefined {
  const fixed = FIXES[check]?.(segment);
  return fixed === undefined || fixed === segment.target ? undefined : fixed;
}

/** Copies the codes that are missing to the end, where the translator moves them from. */
function appendCodes({ source, target }: Fixable): string {
  return target + writeTokens(missingCodes(source, target));
}

function fixOpeningMarks({ target, targetLocale }: Fixable): string {
  const tokens = tokenize(target);
  if (targetLocale === 'en') return writeTokens(mapWords(tokens, (text) => text.replace(/[¿¡]/g, '')));
  const text = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  const marks = lonelyMarks(text);
  let at = 0;
  return writeTokens(
    mapWords(tokens, (words) => {
      const start = at;
      at += words.length;
      return marks
        .filter(({ index }) => index >= start && index < at)
        .reduceRight(
          (fixed, { index, mark }) => fixed.slice(0, index - start) + mark + fixed.slice(index - start),
          words,
        );
    }),
  );
}

function mapWords(tokens: readonly Token[], change: (text: string) => string): Token[] {
  return tokens.map((token): Token => (token.kind === 'text' ? { kind: 'text', text: change(token.text) } : token));
}

const OPENING = { '?': '¿', '!': '¡' } as const;

/** Where an opening mark is missing: at the beginning of each sentence that only closes. */
function lonelyMarks(text: string): { index: number; mark: string }[] {
  return [...text.matchAll(/[^.!?…:;]*[!?]+/g)].flatMap(({ 0: sentence, index }) => {
    const closing = /[!?]/.exec(sentence)?.[0] === '!' ? '!' : '?';
    if (sentence.includes(OPENING[closing])) return [];
    const start = /^[\s"'«“‘(—–-]*/.exec(sentence)?.[0].length ?? 0;
    return [{ index: index + start, mark: OPENING[closing] }];
  });
}
