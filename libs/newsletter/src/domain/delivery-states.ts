import { type Transitions } from '@anverso/kernel';

export type DeliveryState = 'planned' | 'sending' | 'accepted' | 'deferred' | 'rejected' | 'skipped' | 'uncertain';

/**
 * One message to one person. `sending` is written before the message is handed over; back to `planned` it goes only when
 * the transport knows that nothing has left. What is `uncertain` is never sent again, but a late answer may settle it.
 */
export const DELIVERY_STATES: Transitions<DeliveryState> = {
  planned: ['sending'],
  sending: ['accepted', 'deferred', 'rejected', 'skipped', 'uncertain', 'planned'],
  deferred: ['sending'],
  uncertain: ['accepted', 'rejected'],
  accepted: [],
  rejected: [],
  skipped: [],
};

/** The states in which something is still to happen: a campaign is finished when none of its deliveries is in one. */
export const OPEN_STATES = ['planned', 'sending', 'deferred'] as const satisfies readonly DeliveryState[];

/** The ledger of a campaign: `frozen` is always the sum of the others. */
export type DeliveryCounts = Record<DeliveryState | 'frozen', number>;

/** Fills in the states that no delivery is in, and the sum. */
export function toCounts(rows: readonly { state: DeliveryState; count: number }[]): DeliveryCounts {
  const counts: DeliveryCounts = {
    frozen: 0,
    planned: 0,
    sending: 0,
    accepted: 0,
    deferred: 0,
    rejected: 0,
    skipped: 0,
    uncertain: 0,
  };
  for (const { state, count } of rows) {
    counts[state] += count;
    counts.frozen += count;
  }
  return counts;
}
