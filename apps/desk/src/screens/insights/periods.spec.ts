import { describe, expect, it, test } from '@jest/globals';
import { daysOf, type Period, queryOf } from './periods.js';

const OWN = { from: '2026-11-01', to: '' };

describe('the days of a period', () => {
  test.each<[Period, string, string]>([
    ['month', '2026-10-26', '2026-11-24'],
    ['quarter', '2026-08-27', '2026-11-24'],
    ['year', '2025-11-25', '2026-11-24'],
    ['all', '', ''],
    ['own', '2026-11-01', ''],
  ])('of %s are from %s to %s', (period, from, to) => {
    expect(daysOf(period, '2026-11-24', OWN)).toEqual({ from, to });
  });

  it('leave an open side out of the question', () => {
    expect(queryOf(OWN)).toEqual({ from: '2026-11-01' });
    expect(queryOf({ from: '', to: '' })).toEqual({});
  });
});
