import { type Transitions } from '@anverso/kernel';

export type SubscriptionState = 'pending' | 'confirmed' | 'unsubscribed';

/**
 * Nobody is mailed before they confirm. Who left may come back by undoing it, or by asking again, which needs a new
 * confirmation.
 */
export const SUBSCRIPTION_STATES: Transitions<SubscriptionState> = {
  pending: ['confirmed', 'unsubscribed'],
  confirmed: ['unsubscribed'],
  unsubscribed: ['pending', 'confirmed'],
};
