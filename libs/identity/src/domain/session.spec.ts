import { describe, expect, test } from '@jest/globals';
import { isWorthExtending, sessionEnd } from './session.js';

const hour = (hours: number): Date => new Date(hours * 3_600_000);

describe('a session', () => {
  test.each([
    ['ends twelve hours after the sign-in', 0, 12],
    ['ends twelve hours after its last use', 9, 21],
    ['ends a week after the sign-in even in use', 7 * 24 - 1, 7 * 24],
  ])('%s', (_case, usedAt, endsAt) => {
    expect(sessionEnd(hour(0), hour(usedAt))).toEqual(hour(endsAt));
  });

  test.each([
    ['a minute later', 12 + 1 / 60, false],
    ['an hour later', 13, true],
  ])('is written anew %s: %s', (_case, moved, worth) => {
    expect(isWorthExtending(hour(12), hour(moved))).toBe(worth);
  });
});
