import { canTransition, unreachableStates } from '@anverso/kernel';
import { describe, expect, it, test } from '@jest/globals';
import { SUBSCRIPTION_STATES, type SubscriptionState } from './subscription-states.js';

describe('the states of a subscription', () => {
  it('are all reachable from the first request', () => {
    expect(unreachableStates(SUBSCRIPTION_STATES, 'pending')).toEqual([]);
  });

  test.each<[SubscriptionState, SubscriptionState, boolean]>([
    ['pending', 'confirmed', true],
    ['pending', 'unsubscribed', true],
    ['pending', 'pending', false],
    ['confirmed', 'unsubscribed', true],
    ['confirmed', 'pending', false],
    ['confirmed', 'confirmed', false],
    ['unsubscribed', 'confirmed', true],
    ['unsubscribed', 'pending', true],
    ['unsubscribed', 'unsubscribed', false],
  ])('from %s to %s: %s', (from, to, legal) => {
    expect(canTransition(SUBSCRIPTION_STATES, from, to)).toBe(legal);
  });
});
