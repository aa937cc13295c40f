import { type Transitions } from '@anverso/kernel';

export type CampaignState = 'planned' | 'running' | 'finished' | 'failed';

/** A campaign fails only before its recipients are frozen, so starting it again mails nobody twice. */
export const CAMPAIGN_STATES: Transitions<CampaignState> = {
  planned: ['running', 'failed'],
  running: ['finished'],
  finished: [],
  failed: ['planned'],
};
