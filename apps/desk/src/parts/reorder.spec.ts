import { describe, expect, test } from '@jest/globals';
import { moveTo } from './reorder.js';

describe('moving one of a list', () => {
  test.each<[string, string, number, string[]]>([
    ['up', 'c', 0, ['c', 'a', 'b']],
    ['down', 'a', 1, ['b', 'a', 'c']],
    ['before the beginning', 'b', -1, ['b', 'a', 'c']],
    ['behind the end', 'a', 9, ['b', 'c', 'a']],
    ['what is not there', 'x', 0, ['a', 'b', 'c']],
  ])('%s', (_name, item, place, expected) => {
    expect(moveTo(['a', 'b', 'c'], item, place)).toEqual(expected);
  });
});
