import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editCodedText, type TextEdit } from './coded-edits.js';
import { escapeLiteral, plainText } from './coded-tokens.js';

describe('editing what a reader sees of a coded text', () => {
  test.each<[string, string, TextEdit[], string]>([
    ['replaces inside a run', 'ab cd', [{ start: 3, end: 5, text: 'x' }], 'ab x'],
    ['keeps codes between what goes', 'a{1}b{/1}c', [{ start: 0, end: 3, text: 'z' }], 'z{1}{/1}'],
    ['writes before a word inside a code', '{1}Qué{/1} hora?', [{ start: 0, end: 0, text: '¿' }], '{1}¿Qué{/1} hora?'],
    ['writes at the very end', 'ab', [{ start: 2, end: 2, text: '.' }], 'ab.'],
    ['counts a break as one character', 'a{1/}b', [{ start: 2, end: 3, text: 'c' }], 'a{1/}c'],
    ['escapes what it writes', 'ab', [{ start: 0, end: 1, text: '{' }], '\\{b'],
    [
      'drops an edit that overlaps an earlier one',
      'abc',
      [
        { start: 0, end: 2, text: 'x' },
        { start: 1, end: 3, text: 'y' },
      ],
      'xc',
    ],
  ])('%s', (_what, coded, edits, expected) => {
    expect(editCodedText(coded, edits)).toBe(expected);
  });

  test('does to the plain text what the edit says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{1}', '{/1}', '{2/}', 'ab', ' ', '{', '\\')),
        fc.nat(9),
        fc.nat(5),
        (parts, at, length) => {
          const coded = parts.map((part) => (/^\{\d|^\{\//.test(part) ? part : escapeLiteral(part))).join('');
          const plain = plainText(coded);
          const start = Math.min(at, plain.length);
          const end = Math.min(start + length, plain.length);
          if (plain.slice(start, end).includes('\n')) return;
          const edited = plainText(editCodedText(coded, [{ start, end, text: '¿' }]));
          expect(Array.from(edited.replaceAll('\n', '')).sort()).toEqual(
            Array.from((plain.slice(0, start) + '¿' + plain.slice(end)).replaceAll('\n', '')).sort(),
          );
        },
      ),
    );
  });
});
