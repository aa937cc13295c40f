import { expect, test } from '@jest/globals';
import { billedCharacters } from './characters.js';
import { firstAsked } from './guard.js';

test.each<[string[], number]>([
  [[], 0],
  [['The house.'], 10],
  [['The {1}new house{/1}.'], 14 + 9],
  [['A \\{brace} 🏠'], 11],
])('the characters that %j costs are %i', (sources, characters) => {
  expect(billedCharacters(firstAsked(sources.map((text) => ({ text, context: 'around' }))))).toBe(characters);
});
