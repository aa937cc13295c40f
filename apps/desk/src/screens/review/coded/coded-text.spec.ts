import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical, missingCodes, plainText, type Token, tokenize, visibleText, writeTokens } from './coded-text.js';
import { codedToContent, contentToCoded } from '../editor/segment-schema.js';

const TEXTS = [
  '',
  'Plain words.',
  '{1}the report{/1} says',
  'a{2/}b',
  '{1}{2}both{/2}{/1}',
  'A set \\{1} of braces',
  'C:\\\\temp and \\{',
  'Ending in a backslash \\\\',
  'line\nbreak and\u00a0space  twice ',
  '¿Qué? 🙂 {1}«sí»{/1}',
];

const token: fc.Arbitrary<Token> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text): Token => ({ kind: 'text', text })),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('open' as const, 'close' as const, 'single' as const))
    .map(([id, form]): Token => ({ kind: 'code', id, form })),
);

describe('coded text in the editor', () => {
  test.each(TEXTS)('comes back exactly from the editor: %j', (coded) => {
    expect(contentToCoded(codedToContent(coded))).toBe(coded);
  });

  it('comes back exactly whatever people and codes are in it', () => {
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const coded = writeTokens(tokens);
        expect(canonical(coded)).toBe(coded);
        expect(contentToCoded(codedToContent(coded))).toBe(coded);
        expect(plainText(coded)).toBe(
          tokens.map((each) => (each.kind === 'text' ? each.text : each.form === 'single' ? ' ' : '')).join(''),
        );
      }),
    );
  });

  it('keeps words that merely look like a code apart from codes', () => {
    expect(tokenize('\\{1}')).toEqual([{ kind: 'text', text: '{1}' }]);
    expect(writeTokens([{ kind: 'text', text: '{1}' }])).toBe('\\{1}');
    expect(tokenize('{/1/}')).toEqual([{ kind: 'text', text: '{/1/}' }]);
  });

  it('shows codes in a comparison', () => {
    expect(visibleText('{1}the report{/1}{2/}')).toBe('⟨1⟩the report⟨/1⟩⟨2/⟩');
  });

  test.each([
    ['{1}a{/1}', 'b', '{1}{/1}'],
    ['{1}a{/1}', '{1}b', '{/1}'],
    ['{1}a{/1}{2/}', '{2/}b{1}{/1}', ''],
    ['a', 'b', ''],
  ])('knows which codes of %j are missing in %j', (source, target, missing) => {
    expect(writeTokens(missingCodes(source, target))).toBe(missing);
  });
});
