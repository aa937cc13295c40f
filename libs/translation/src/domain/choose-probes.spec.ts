import { describe, expect, it } from '@jest/globals';
import { chooseProbes, lengthWindow } from './choose-probes.js';

const common = (...keys: number[]) => new Map(keys.map((key) => [key, 90_000]));

describe('what a lookup asks for', () => {
  it('is every key alone, where none is common', () => {
    expect(chooseProbes([1, 2, 3], new Map())).toEqual([[1], [2], [3]]);
  });

  it('is rare keys alone, the rarest first, and common ones that stand far apart together', () => {
    const unitsOf = new Map([...common(90, 91, 92, 93, 94, 95), [3, 400]]);
    expect(chooseProbes([90, 3, 91, 1, 92, 93, 2, 94, 95], unitsOf)).toEqual([
      [1],
      [2],
      [3],
      [90, 92, 94],
      [91, 93, 95],
    ]);
  });

  it('leaves out common keys that are too few to lead anywhere', () => {
    expect(chooseProbes([1, 2, 3, 90, 91], common(90, 91))).toEqual([[1], [2], [3]]);
  });

  it('is never nothing', () => {
    expect(chooseProbes([1, 2, 3, 4], common(1, 2, 3, 4))).toEqual([[1], [2], [3]]);
    expect(chooseProbes([], new Map())).toEqual([]);
  });

  it('look for sources that are not too short and not too long', () => {
    expect(lengthWindow(20, 75)).toEqual({ shortest: 14, longest: 28 });
  });
});
