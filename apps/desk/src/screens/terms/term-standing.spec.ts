import { describe, expect, test } from '@jest/globals';
import { stateOn, validityOn } from './term-standing.js';

const TODAY = '2026-11-24';

describe('the days of a term', () => {
  test.each([
    [null, null, 'valid', 'always'],
    ['2026-11-24', null, 'valid', 'from'],
    ['2026-11-25', null, 'upcoming', 'fromLater'],
    [null, '2026-11-24', 'valid', 'until'],
    [null, '2026-11-23', 'over', 'over'],
    ['2026-01-01', '2026-12-31', 'valid', 'between'],
    ['2027-01-01', '2027-12-31', 'upcoming', 'fromLater'],
    ['2025-01-01', '2025-12-31', 'over', 'over'],
  ] as const)('from %s until %s are %s, said as %s', (validFrom, validUntil, state, key) => {
    expect([stateOn({ validFrom, validUntil }, TODAY), validityOn({ validFrom, validUntil }, TODAY).key]).toEqual([
      state,
      key,
    ]);
  });
});
