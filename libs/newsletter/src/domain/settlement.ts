import { type DeliveryState } from './delivery-states.js';

/** What a hand-over came to: as the mail transport's receipt says it. */
export interface Outcome {
  outcome: 'accepted' | 'deferred' | 'rejected' | 'uncertain';
  code: string;
}

/** How one attempt at a delivery ended, as the ledger keeps it. */
export interface Settlement {
  deliveryId: string;
  claimId: string;
  state: Exclude<DeliveryState, 'planned' | 'sending'>;
  reason: string;
  nextAttemptAt: Date | null;
}

/** What is handed over, and under which claim. */
export interface Attempt {
  deliveryId: string;
  claimId: string;
  /** Counted from 1. */
  attempts: number;
}

/** Minutes until the next attempt: a relay that says "later" gets a little more time each time, five attempts in all. */
const WAITS = [1, 5, 30, 120] as const;
const MINUTE = 60_000;

/** The entry for an answer of the relay; a message put off too often counts as refused. */
export function settle(attempt: Attempt, { outcome, code }: Outcome, now: Date): Settlement {
  const wait = outcome === 'deferred' ? WAITS[attempt.attempts - 1] : undefined;
  const state = outcome === 'deferred' && wait === undefined ? 'rejected' : outcome;
  return {
    deliveryId: attempt.deliveryId,
    claimId: attempt.claimId,
    state,
    reason: code,
    nextAttemptAt: wait === undefined ? null : new Date(now.getTime() + wait * MINUTE),
  };
}

/** The entry for a person who left, or may no longer be mailed, after the recipients were frozen. */
export function skip(attempt: Attempt): Settlement {
  const { deliveryId, claimId } = attempt;
  return { deliveryId, claimId, state: 'skipped', reason: 'NO_LONGER_WANTED', nextAttemptAt: null };
}
