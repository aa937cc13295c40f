import { expect, test } from '@jest/globals';
import { inBatches } from './batches.js';

test.each([
  [[], 2, []],
  [[1], 2, [[1]]],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3, 4, 5], 2, [[1, 2], [3, 4], [5]]],
])('%j in groups of %i', (items, size, batches) => {
  expect(inBatches<number>(items, size)).toEqual(batches);
});
