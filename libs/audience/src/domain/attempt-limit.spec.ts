import { describe, expect, it } from '@jest/globals';
import { AttemptLimit } from './attempt-limit.js';

const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('AttemptLimit', () => {
  it('refuses the attempt after the last allowed one, per key', () => {
    const limit = new AttemptLimit(2, 60_000);
    expect([limit.take('a', at(0)), limit.take('a', at(1)), limit.take('a', at(2))]).toEqual([true, true, false]);
    expect(limit.take('b', at(2))).toBe(true);
  });

  it('allows again as soon as the window has moved on', () => {
    const limit = new AttemptLimit(1, 60_000);
    limit.take('a', at(0));
    expect(limit.take('a', at(59))).toBe(false);
    expect(limit.take('a', at(61))).toBe(true);
  });
});
