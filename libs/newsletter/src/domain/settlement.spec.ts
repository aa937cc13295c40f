import { describe, expect, it, test } from '@jest/globals';
import { settle, skip } from './settlement.js';

const NOW = new Date('2026-11-24T09:00:00Z');
const attempt = (attempts: number) => ({ deliveryId: 'd', claimId: 'c', attempts });

describe('settle', () => {
  test.each([
    ['accepted', 1, 'accepted', null],
    ['rejected', 1, 'rejected', null],
    ['uncertain', 1, 'uncertain', null],
    ['deferred', 1, 'deferred', '2026-11-24T09:01:00.000Z'],
    ['deferred', 2, 'deferred', '2026-11-24T09:05:00.000Z'],
    ['deferred', 3, 'deferred', '2026-11-24T09:30:00.000Z'],
    ['deferred', 4, 'deferred', '2026-11-24T11:00:00.000Z'],
    ['deferred', 5, 'rejected', null],
    ['deferred', 9, 'rejected', null],
  ] as const)('%s at attempt %i becomes %s, next attempt %s', (outcome, attempts, state, next) => {
    const settlement = settle(attempt(attempts), { outcome, code: '451' }, NOW);
    expect(settlement).toMatchObject({ deliveryId: 'd', claimId: 'c', state, reason: '451' });
    expect(settlement.nextAttemptAt?.toISOString() ?? null).toBe(next);
  });
});

describe('skip', () => {
  it('says why nothing was sent', () => {
    expect(skip(attempt(1))).toMatchObject({ state: 'skipped', reason: 'NO_LONGER_WANTED' });
  });
});
