import { describe, expect, it } from '@jest/globals';
import { canTransition, unreachableStates } from '@anverso/kernel';
import { SOURCE_TRANSITIONS, TARGET_TRANSITIONS, type TargetState } from './edition.js';

describe('the states of an edition', () => {
  it('are all reached from the first one', () => {
    expect(unreachableStates(SOURCE_TRANSITIONS, 'draft')).toEqual([]);
    expect(unreachableStates(TARGET_TRANSITIONS, 'in-translation')).toEqual([]);
  });

  it.each<[TargetState, TargetState]>([
    ['in-translation', 'handed-in'],
    ['in-translation', 'approved'],
    ['in-review', 'approved'],
    ['approved', 'handed-in'],
  ])('refuse the step from %s to %s', (from, to) => {
    expect(canTransition(TARGET_TRANSITIONS, from, to)).toBe(false);
  });
});
