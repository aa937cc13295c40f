import { describe, expect, it, test } from '@jest/globals';
import { countWords } from './words.js';

describe('countWords', () => {
  test.each([
    ['', 0],
    [' \n ', 0],
    ['— ¡! …', 0],
    ['One two  three\nfour', 4],
    ['The well-known U.S. senator didn’t go.', 6],
    ['Subió 3,5 % en EE. UU.', 5],
    ['—¿Vienes? —preguntó—. Sí.', 3],
    ['He left—at last—for home.', 6],
    ['CARACAS -- Thousands marched', 3],
  ])('%j has %d', (text, count) => expect(countWords(text)).toBe(count));

  it('takes linear time on text without letters', () => {
    expect(countWords('.'.repeat(1e6) + ' ' + '-'.repeat(1e6))).toBe(0);
  });
});
