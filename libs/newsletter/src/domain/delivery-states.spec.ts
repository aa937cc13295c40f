import { canTransition, unreachableStates } from '@anverso/kernel';
import { describe, expect, it, test } from '@jest/globals';
import { DELIVERY_STATES, type DeliveryState, OPEN_STATES, toCounts } from './delivery-states.js';

const STATES = Object.keys(DELIVERY_STATES) as DeliveryState[];
const LEGAL = [
  'planned → sending',
  'sending → accepted',
  'sending → deferred',
  'sending → rejected',
  'sending → skipped',
  'sending → uncertain',
  'sending → planned',
  'deferred → sending',
  'uncertain → accepted',
  'uncertain → rejected',
];

describe('the states of a delivery', () => {
  it('are all reachable from planned', () => {
    expect(unreachableStates(DELIVERY_STATES, 'planned')).toEqual([]);
  });

  test.each(STATES.flatMap((from) => STATES.map((to) => ({ from, to, step: `${from} → ${to}` }))))(
    'allow $step only if it is listed',
    ({ from, to, step }) => {
      expect(canTransition(DELIVERY_STATES, from, to)).toBe(LEGAL.includes(step));
    },
  );

  test.each(STATES)('never send again what is %s unless it certainly has not gone', (state) => {
    const mayBeSentAgain = canTransition(DELIVERY_STATES, state, 'sending');
    expect(mayBeSentAgain).toBe(state === 'planned' || state === 'deferred');
  });

  test.each(STATES)('count %s as open only if a worker has something to do', (state) => {
    const isOpen = (OPEN_STATES as readonly DeliveryState[]).includes(state);
    expect(isOpen).toBe(['planned', 'sending', 'deferred'].includes(state));
  });
});

describe('toCounts', () => {
  it('balances: frozen is the sum of all states, and absent states are nought', () => {
    const counts = toCounts([
      { state: 'accepted', count: 7 },
      { state: 'skipped', count: 2 },
      { state: 'uncertain', count: 1 },
    ]);
    expect(counts).toMatchObject({ frozen: 10, accepted: 7, skipped: 2, uncertain: 1, planned: 0, rejected: 0 });
  });
});
