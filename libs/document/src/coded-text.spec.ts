import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type Code, decodeCodedText, encodeInlines, verifyCodes } from './coded-text.js';
import { escapeLiteral, plainText } from './coded-tokens.js';
import { inlinesArbitrary } from './document.arbitrary.js';
import { type Inline } from './model.js';
import { normalizeInlines } from './normalize.js';

const link = (href: string) => ({ type: 'link', href }) as const;
const STRONG = { type: 'strong' } as const;
const EMPHASIS = { type: 'emphasis' } as const;

const ENCODED: [name: string, content: Inline[], text: string, codes: Code[]][] = [
  ['plain words', [{ type: 'text', text: 'Plain words.' }], 'Plain words.', []],
  [
    'a link',
    [
      { type: 'text', text: 'See ' },
      { type: 'text', text: 'the report', marks: [link('https://example.org')] },
      { type: 'text', text: '.' },
    ],
    'See {1}the report{/1}.',
    [{ id: 1, type: 'link', href: 'https://example.org' }],
  ],
  [
    'strong words inside a link',
    [
      { type: 'text', text: 'a', marks: [link('/x')] },
      { type: 'text', text: 'b', marks: [STRONG, link('/x')] },
      { type: 'text', text: 'c', marks: [STRONG] },
    ],
    '{1}a{2}b{/2}{/1}{3}c{/3}',
    [
      { id: 1, type: 'link', href: '/x' },
      { id: 2, type: 'strong' },
      { id: 3, type: 'strong' },
    ],
  ],
  [
    'a break inside strong words',
    [{ type: 'text', text: 'a', marks: [STRONG] }, { type: 'break' }, { type: 'text', text: 'b', marks: [STRONG] }],
    '{1}a{2/}b{/1}',
    [
      { id: 1, type: 'strong' },
      { id: 2, type: 'break' },
    ],
  ],
  [
    'a break behind strong words',
    [{ type: 'text', text: 'a', marks: [STRONG] }, { type: 'break' }, { type: 'text', text: 'b' }],
    '{1}a{/1}{2/}b',
    [
      { id: 1, type: 'strong' },
      { id: 2, type: 'break' },
    ],
  ],
  ['text that looks like a code', [{ type: 'text', text: 'a {1} \\ b' }], 'a \\{1} \\\\ b', []],
];

describe('encodeInlines', () => {
  test.each(ENCODED)('writes %s', (_, content, text, codes) => {
    expect(encodeInlines(content)).toEqual({ text, codes });
    expect(decodeCodedText(text, codes)).toEqual(normalizeInlines(content));
  });

  it('is undone exactly by decodeCodedText, whatever the runs are', () => {
    fc.assert(
      fc.property(inlinesArbitrary, (content) => {
        const { text, codes } = encodeInlines(content);
        expect(decodeCodedText(text, codes)).toEqual(normalizeInlines(content));
        expect(verifyCodes(text, text)).toEqual([]);
        expect(codes.map(({ id }) => id)).toEqual(codes.map((_, index) => index + 1));
      }),
    );
  });

  it('gives the same text for another address', () => {
    const at = (href: string): Inline[] => [{ type: 'text', text: 'report', marks: [link(href)] }];
    expect(encodeInlines(at('/a')).text).toBe(encodeInlines(at('/b')).text);
  });
});

describe('decodeCodedText', () => {
  const codes: Code[] = [
    { id: 1, type: 'strong' },
    { id: 2, type: 'emphasis' },
  ];

  test.each<[name: string, text: string, expected: Inline[]]>([
    ['drops a code that the source does not have', '{7}a{/7}', [{ type: 'text', text: 'a' }]],
    ['closes at the end what was left open', '{1}a', [{ type: 'text', text: 'a', marks: [STRONG] }]],
    ['ignores a close without its opening', 'a{/1}b', [{ type: 'text', text: 'ab' }]],
    [
      'reads crossed codes as far as they reach',
      '{1}a{2}b{/1}c{/2}',
      [
        { type: 'text', text: 'a', marks: [STRONG] },
        { type: 'text', text: 'b', marks: [STRONG, EMPHASIS] },
        { type: 'text', text: 'c', marks: [EMPHASIS] },
      ],
    ],
    ['keeps braces that are no code', 'a { b } {x} {/1/}', [{ type: 'text', text: 'a { b } {x} {/1/}' }]],
    ['keeps a backslash that escapes nothing', 'a \\ b \\n', [{ type: 'text', text: 'a \\ b \\n' }]],
  ])('%s', (_, text, expected) => {
    expect(decodeCodedText(text, codes)).toEqual(expected);
  });

  it('never fails, and keeps every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '/', '\\', '1', '2', 'a') }), (text) => {
        const decoded = decodeCodedText(text, codes);
        const words = decoded.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
        expect(words.replace(/\n/g, '')).toBe(plainText(text).replace(/\n/g, ''));
      }),
    );
  });
});

describe('plainText', () => {
  test.each([
    ['{1}the report{/1} says', 'the report says'],
    ['one{1/}two', 'one\ntwo'],
    ['a \\{1} \\\\ b', 'a {1} \\ b'],
    ['', ''],
  ])('reads %j as %j', (coded, expected) => expect(plainText(coded)).toBe(expected));

  it('undoes escapeLiteral', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(escapeLiteral(text))).toBe(text);
      }),
    );
  });
});

describe('verifyCodes', () => {
  test.each([
    ['a sound target', '{1}a{/1} {2/}', '{2/} {1}b{/1}', []],
    ['a lost pair', '{1}a{/1}', 'b', [{ kind: 'missing', id: 1 }]],
    ['a lost break', 'a{1/}b', 'ab', [{ kind: 'missing', id: 1 }]],
    ['an invented code', 'a', '{3}a{/3}', [{ kind: 'extra', id: 3 }]],
    ['a doubled pair', '{1}a{/1}', '{1}a{/1} {1}b{/1}', [{ kind: 'duplicated', id: 1 }]],
    ['a doubled break', 'a{1/}', 'a{1/}{1/}', [{ kind: 'duplicated', id: 1 }]],
    ['a pair left open', '{1}a{/1}', '{1}a', [{ kind: 'unclosed', id: 1 }]],
    ['a close without its opening', '{1}a{/1}', 'a{/1}', [{ kind: 'unclosed', id: 1 }]],
    ['a close before its opening', '{1}a{/1}', '{/1}a{1}', [{ kind: 'crossed', id: 1 }]],
    ['crossed pairs', '{1}a{2}b{/2}{/1}', '{1}a{2}b{/1}{/2}', [{ kind: 'crossed', id: 1 }]],
    [
      'a pair that became a break',
      '{1}a{/1}',
      'a{1/}',
      [
        { kind: 'missing', id: 1 },
        { kind: 'extra', id: 1 },
      ],
    ],
    ['an escaped code', 'a', '\\{1}', []],
  ] as const)('judges %s', (_, source, target, problems) => {
    expect(verifyCodes(source, target)).toEqual(problems);
  });
});
