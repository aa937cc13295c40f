import { describe, expect, it } from '@jest/globals';
import { canTransition, unreachableStates } from '@anverso/kernel';
import { RELEASE_TRANSITIONS, type ReleaseState } from './release.js';

describe('the states of a release', () => {
  it('are all reached from planned', () => {
    expect(unreachableStates(RELEASE_TRANSITIONS, 'planned')).toEqual([]);
  });

  it.each<[ReleaseState, ReleaseState]>([
    ['planned', 'published'],
    ['planned', 'failed'],
    ['failed', 'publishing'],
    ['failed', 'published'],
    ['published', 'planned'],
    ['published', 'publishing'],
    ['published', 'failed'],
    ['publishing', 'cancelled'],
    ['cancelled', 'planned'],
    ['cancelled', 'publishing'],
  ])('refuse the step from %s to %s', (from, to) => {
    expect(canTransition(RELEASE_TRANSITIONS, from, to)).toBe(false);
  });
});
