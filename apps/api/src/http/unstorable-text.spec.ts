import { describe, expect, test } from '@jest/globals';
import { findUnstorableText } from './unstorable-text.js';

describe('findUnstorableText', () => {
  test.each<[string, unknown, string | undefined]>([
    ['plain text', { name: 'Inés 🗞', list: ['a', { b: 'c' }] }, undefined],
    ['what is no text', { a: null, b: 1, c: true, d: undefined }, undefined],
    ['bytes', { file: Buffer.from('a\0b') }, undefined],
    ['NUL', { name: 'a\0b' }, 'name'],
    ['NUL in a list', { variants: { en: ['x', '\0'] } }, 'variants.en.1'],
    ['half a character', { text: '\ud83d!' }, 'text'],
    ['NUL in a key', { a: { 'b\0': 1 } }, 'a'],
    ['a text by itself', '\0', ''],
  ])('%s', (_case, value, path) => {
    expect(findUnstorableText(value)).toBe(path);
  });
});
