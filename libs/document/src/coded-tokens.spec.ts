import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeLiteral, literalText, plainText, tokenize, writeTokens } from './coded-tokens.js';

describe('coded tokens', () => {
  test.each([
    ['{1}the report{/1}', 'open text close'],
    ['one{2/}two', 'text standalone text'],
    ['a \\{1} b', 'text'],
    ['a {b} {', 'text'],
    ['', ''],
  ])('reads %s as %s', (coded, kinds) => {
    expect(
      tokenize(coded)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  it('writes what it read, and its text is what a reader sees', () => {
    const part = fc.oneof(
      fc.string().map(escapeLiteral),
      fc.nat(9).map((id) => `{${id}}`),
      fc.nat(9).map((id) => `{/${id}}`),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const coded = parts.join('');
        expect(writeTokens(tokenize(coded))).toBe(coded);
        expect(literalText(tokenize(coded))).toBe(plainText(coded));
      }),
    );
  });
});
