import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type CodedToken, tokenize, writeTokens } from '@anverso/document';
import {
  canonical,
  type Token,
  tokenize as deskTokenize,
} from '../../../apps/desk/src/screens/review/coded/coded-text.js';

const text = (words: string): CodedToken => ({ kind: 'text', text: words });

const READINGS: readonly (readonly [coded: string, tokens: CodedToken[]])[] = [
  ['', []],
  ['Plain words.', [text('Plain words.')]],
  ['{1}the report{/1}', [{ kind: 'open', id: 1 }, text('the report'), { kind: 'close', id: 1 }]],
  ['a{2/}b', [text('a'), { kind: 'standalone', id: 2 }, text('b')]],
  ['{123456/}', [{ kind: 'standalone', id: 123_456 }]],
  ['{1234567/}', [text('{1234567/}')]],
  ['{/1/}', [text('{/1/}')]],
  ['\\{1} \\\\ \\n', [text('{1} \\ \\n')]],
  ['{} {x} { 1 } {-1} {', [text('{} {x} { 1 } {-1} {')]],
  ['{{1}}', [text('{'), { kind: 'open', id: 1 }, text('}')]],
];

/** The two name the parts of a text differently. */
const asDocument = (token: Token): CodedToken =>
  token.kind === 'text' ? token : { kind: token.form === 'single' ? 'standalone' : token.form, id: token.id };

describe('coded text', () => {
  test.each(READINGS)('is read alike in the desk and in the house: %j', (coded, tokens) => {
    expect(tokenize(coded)).toEqual(tokens);
    expect(deskTokenize(coded).map(asDocument)).toEqual(tokens);
  });

  it('is read and written alike, whatever it is', () => {
    const unit = fc.constantFrom('{', '}', '/', '\\', '1', '23', '1234567', 'a', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (coded) => {
        expect(deskTokenize(coded).map(asDocument)).toEqual(tokenize(coded));
        expect(canonical(coded)).toBe(writeTokens(tokenize(coded)));
      }),
    );
  });
});
