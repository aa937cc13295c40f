import { describe, expect, it } from '@jest/globals';
import { chooseProbes, lengthWindow } from './choose-probes.js';

/** Some keys are common; the others are had by no unit. */
const having = (units: number, ...keys: number[]) => {
  return (key: number): number => (keys.includes(key) ? units : 0);
};

describe('what a lookup asks for', () => {
  it('is every key alone, where none is common', () => {
    expect(chooseProbes([1, 2, 3], having(0))).toEqual([[1], [2], [3]]);
  });

  it('is rare keys alone, the rarest first, and common ones that stand far apart together', () => {
    const common = having(5_000, 90, 91, 92, 93, 94, 95);
    const unitsOf = (key: number): number => (key === 3 ? 400 : common(key));
    expect(chooseProbes([90, 3, 91, 1, 92, 93, 2, 94, 95], unitsOf)).toEqual([
      [1],
      [2],
      [3],
      [90, 92, 94],
      [91, 93, 95],
    ]);
  });

  it('takes common keys first that have a rarer one among them, and none that are everywhere', () => {
    const units = new Map([
      [90, 50_000],
      [91, 9_000],
      [92, 50_000],
      [93, 60_000],
      [94, 900],
      [95, 70_000],
    ]);
    const unitsOf = (key: number): number => units.get(key) ?? 50_000;
    const keys = [90, 91, 92, 93, 94, 95];
    expect(chooseProbes([1, 2, 3, ...keys], (key) => (key < 90 ? 0 : unitsOf(key)))).toEqual([
      [1],
      [2],
      [3],
      [90, 92, 94],
      [91, 93, 95],
    ]);
    const everywhere = having(50_000, ...keys);
    expect(chooseProbes([1, 2, 3, ...keys], everywhere)).toEqual([[1], [2], [3]]);
  });

  it('leaves out common keys that are too few to lead anywhere', () => {
    expect(chooseProbes([1, 2, 3, 90, 91], having(5_000, 90, 91))).toEqual([[1], [2], [3]]);
  });

  it('is never nothing', () => {
    expect(chooseProbes([1, 2, 3, 4], having(90_000, 1, 2, 3, 4))).toEqual([[1], [2], [3]]);
    expect(chooseProbes([], having(0))).toEqual([]);
  });

  it('look for sources that are not too short and not too long', () => {
    expect(lengthWindow(20, 75)).toEqual({ shortest: 14, longest: 28 });
  });
});
