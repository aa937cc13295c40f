import { describe, expect, it } from '@jest/globals';
import { chooseKeys, lengthWindow } from './choose-keys.js';

describe('the keys that a lookup asks for', () => {
  it('are all, where none is common', () => {
    expect(chooseKeys([1, 2, 3], new Map())).toEqual([1, 2, 3]);
  });

  it('leave the common ones out, the rarest first', () => {
    const unitsOf = new Map([
      [1, 50_000],
      [2, 500],
      [7, 20_000],
    ]);
    expect(chooseKeys([1, 2, 3, 4, 5, 6, 7], unitsOf)).toEqual([3, 4, 5, 6, 2]);
  });

  it('are never none', () => {
    const unitsOf = new Map([1, 2, 3, 4, 5].map((key) => [key, 90_000]));
    expect(chooseKeys([1, 2, 3, 4, 5], unitsOf)).toEqual([1, 2, 3, 4]);
  });

  it('look for sources that are not too short and not too long', () => {
    expect(lengthWindow(20, 75)).toEqual({ shortest: 14, longest: 28 });
  });
});
