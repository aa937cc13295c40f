import { canTransition, unreachableStates } from '@anverso/kernel';
import { describe, expect, it, test } from '@jest/globals';
import { CAMPAIGN_STATES, type CampaignState } from './campaign-states.js';

const STATES = Object.keys(CAMPAIGN_STATES) as CampaignState[];
const LEGAL = ['planned → running', 'planned → failed', 'running → finished', 'failed → planned'];

describe('the states of a campaign', () => {
  it('are all reachable from planned', () => {
    expect(unreachableStates(CAMPAIGN_STATES, 'planned')).toEqual([]);
  });

  test.each(STATES.flatMap((from) => STATES.map((to) => ({ from, to, step: `${from} → ${to}` }))))(
    'allow $step only if it is listed',
    ({ from, to, step }) => {
      expect(canTransition(CAMPAIGN_STATES, from, to)).toBe(LEGAL.includes(step));
    },
  );
});
