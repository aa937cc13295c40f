import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CodedToken, plainText, tokenize, verifyCodes, writeTokens } from '@anverso/document';
import { codePlaces, textOf } from './code-spans.js';
import { type TranslationEngine } from './engine.js';
import { draftTargets } from './guard.js';

/** An invented pair of languages in which every word has one translation and order does not change. */
const DICTIONARY: Readonly<Record<string, string>> = {
  the: 'el', minister: 'ministro', said: 'dijo', red: 'rojo', bridge: 'puente', yesterday: 'ayer', closed: 'cerrado',
  Reuters: 'Reuters', '1,200': '1,200', people: 'gente', quickly: 'rápidamente', water: 'agua', 'Ana': 'Ana',
}; // prettier-ignore

const translated = (text: string): string =>
  text.replace(/[\p{L}\p{N},]*[\p{L}\p{N}]/gu, (word) => DICTIONARY[word] ?? word);

const translateCoded = (coded: string): string =>
  writeTokens(
    tokenize(coded).map((token) => (token.kind === 'text' ? { ...token, text: translated(token.text) } : token)),
  );

/** What a faulty engine does to the codes of its answer; `at` and `to` pick the code and the place. */
type Fault = (tokens: CodedToken[], at: number, to: number) => CodedToken[];

const FAULTS: Record<string, Fault> = {
  none: (tokens) => tokens,
  drop: (tokens, at) => tokens.filter((token) => token !== codeAt(tokens, at)),
  dropAll: (tokens) => tokens.filter(({ kind }) => kind === 'text'),
  duplicate: (tokens, at, to) => insertAt(tokens, codeAt(tokens, at), to),
  move: (tokens, at, to) => {
    const code = codeAt(tokens, at);
    return insertAt(tokens.filter((token) => token !== code), code, to);
  },
  movePair: (tokens, at, to) => {
    const code = codeAt(tokens, at);
    if (code === undefined || code.kind === 'text') return tokens;
    const bare = tokens.filter((token) => token.kind === 'text' || token.id !== code.id);
    const words = splitWords(bare);
    const place = to % words.length;
    const pair: CodedToken[] =
      code.kind === 'standalone' ? [code] : [{ kind: 'open', id: code.id }, ...words.slice(place, place + 1), { kind: 'close', id: code.id }];
    return [...words.slice(0, place), ...pair, ...words.slice(code.kind === 'standalone' ? place : place + 1)];
  },
  rewrite: (tokens, at, to) => {
    const code = codeAt(tokens, at);
    return tokens.map((token) => (token.kind !== 'text' && token === code ? { ...token, id: (to % 5) + 1 } : token));
  },
  glue: (tokens) => tokens.map((token) => (token.kind === 'text' && token.text.trim() !== '' ? { ...token, text: token.text.trim() } : token)),
}; // prettier-ignore

it('ends with every code around its own words, or with a finding, and with all words, in 10,000 faulty answers', async () => {
  let cases = 0;
  await fc.assert(
    fc.asyncProperty(
      codedNews,
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(FAULTS)), fc.nat(12), fc.nat(12)), {
        minLength: 3,
        maxLength: 3,
      }),
      async (source, faults) => {
        cases++;
        let call = -1;
        const spoil = (text: string, index: number): string => {
          const [name, at, to] = (index === 0 ? faults[call] : undefined) ?? ['none', 0, 0];
          return writeTokens(FAULTS[name]?.(tokenize(translateCoded(text)), at, to) ?? []);
        };
        const engine: TranslationEngine = {
          name: 'deepl',
          batchSize: 50,
          close: () => Promise.resolve(),
          translate: (inputs) => {
            call++;
            return Promise.resolve(inputs.map(({ text }, index) => ({ text: spoil(text, index), findings: [] })));
          },
        };
        const [draft] = await draftTargets(engine, [{ text: source, context: '' }], 'en', 'es');
        const target = draft?.target ?? '';
        expect(letters(plainText(target))).toBe(letters(translated(plainText(source))));
        if (draft?.findings.length === 0) {
          expect(verifyCodes(source, target)).toEqual([]);
          expect(wordsInCodes(target)).toEqual(wordsInCodes(translateCoded(source)));
        }
      },
    ),
    { numRuns: 10_000 },
  );
  expect(cases).toBeGreaterThanOrEqual(10_000);
}, 120_000);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function wordsInCodes(coded: string): Record<number, string> {
  const { text, spans } = codePlaces(coded);
  return Object.fromEntries(spans.map((span) => [span.id, letters(textOf(text, span))]));
}

function codeAt(tokens: readonly CodedToken[], at: number): CodedToken | undefined {
  const codes = tokens.filter(({ kind }) => kind !== 'text');
  return codes.length === 0 ? undefined : codes[at % codes.length];
}

function insertAt(tokens: readonly CodedToken[], code: CodedToken | undefined, to: number): CodedToken[] {
  const words = splitWords(tokens);
  if (code !== undefined) words.splice(to % (words.length + 1), 0, code);
  return words;
}

/** Text tokens cut at their words, so that a code may land between any two. */
function splitWords(tokens: readonly CodedToken[]): CodedToken[] {
  return tokens.flatMap((token) =>
    token.kind === 'text'
      ? (token.text.match(/\s*\S+\s*|\s+/g) ?? []).map((text): CodedToken => ({ kind: 'text', text }))
      : [token],
  );
}

const phrase = fc
  .array(fc.constantFrom(...Object.keys(DICTIONARY)), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const codedNews = fc
  .array(fc.tuple(phrase, fc.constantFrom('bare', 'paired', 'nested', 'quoted', 'break')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => {
    let id = 0;
    const wrap = (text: string, form: string): string => {
      if (form === 'bare') return text;
      if (form === 'quoted') return `“${wrap(text, 'paired')}”`;
      const own = ++id;
      if (form === 'break') return `${text}{${own}/}`;
      return `{${own}}${form === 'nested' ? `${wrap(text, 'paired')} water` : text}{/${own}}`;
    };
    return parts.map(([text, form]) => wrap(text, form)).join(' ') + '.';
  });
