import { describe, expect, it } from '@jest/globals';
import { eachAtOnce } from './each-at-once.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('doing something for each, so many at once', () => {
  it('does all, no more at once than it may', async () => {
    const done: number[] = [];
    let [underWay, most] = [0, 0];
    await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++underWay);
      await turn();
      underWay -= 1;
      done.push(item);
    });
    expect([done.sort(), most]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3]);
  });

  it('begins nothing after a failure, and lets finish what is under way', async () => {
    const [begun, done]: number[][] = [[], []];
    const work = async (item: number): Promise<void> => {
      begun?.push(item);
      await turn();
      if (item === 1) throw new Error('first');
      await turn();
      done?.push(item);
    };
    await expect(eachAtOnce([1, 2, 3, 4], 2, work)).rejects.toThrow('first');
    expect([begun, done]).toEqual([[1, 2], [2]]);
  });
});
