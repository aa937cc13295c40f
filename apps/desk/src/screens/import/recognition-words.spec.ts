import { expect, it } from '@jest/globals';
import { groupByPart } from './recognition-words.js';

it('groups lines by what they became, in the order of the text', () => {
  const line = (part: string, number: number) => ({ part, line: number, text: '' });
  const lines = [line('headline', 1), line('caption', 2), line('byline', 3), line('caption', 9)];
  expect(groupByPart(lines).map(({ part, lines: found }) => [part, found.length])).toEqual([
    ['headline', 1],
    ['caption', 2],
    ['byline', 1],
  ]);
});
