import { describe, expect, test } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { stemOf } from './stems.js';

describe('stems', () => {
  test.each<[Locale, string, string, boolean]>([
    ['en', 'Voted', 'voting', true],
    ['en', 'councils', 'Council', true],
    ['en', 'vote', 'veto', false],
    ['es', 'presidentes', 'Presidente', true],
    ['es', 'votaron', 'votar', true],
    ['es', 'casa', 'caso', true],
    ['es', 'río', 'rey', false],
  ])('in %s, %s and %s have one stem: %s', (locale, one, other, same) => {
    expect(stemOf(one, locale) === stemOf(other, locale)).toBe(same);
  });
});
