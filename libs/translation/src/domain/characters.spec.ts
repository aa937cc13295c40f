import { expect, test } from '@jest/globals';
import { billedCharacters } from './characters.js';

test.each<[string[], number]>([
  [[], 0],
  [['The house.'], 10],
  [['The {1}new house{/1}.'], 14 + 9],
  [['A \\{brace} 🏠'], 11],
])('the characters that %j costs are %i', (sources, characters) => {
  expect(billedCharacters(sources)).toBe(characters);
});
