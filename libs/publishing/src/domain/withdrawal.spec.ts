import { describe, expect, it } from '@jest/globals';
import { canTransition, unreachableStates } from '@anverso/kernel';
import { WITHDRAWAL_TRANSITIONS, type WithdrawalState } from './withdrawal.js';

describe('the states of a withdrawal', () => {
  it('are all reached from planned', () => {
    expect(unreachableStates(WITHDRAWAL_TRANSITIONS, 'planned')).toEqual([]);
  });

  it.each<[WithdrawalState, WithdrawalState]>([
    ['planned', 'withdrawn'],
    ['planned', 'failed'],
    ['failed', 'withdrawing'],
    ['withdrawn', 'planned'],
    ['withdrawn', 'failed'],
  ])('refuse the step from %s to %s', (from, to) => {
    expect(canTransition(WITHDRAWAL_TRANSITIONS, from, to)).toBe(false);
  });
});
