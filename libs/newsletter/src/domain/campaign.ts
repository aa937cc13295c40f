import { type Locale } from '@anverso/kernel';
import { type CampaignState } from './campaign-states.js';

/** The sending of one issue; there is one per issue. */
export interface Campaign {
  id: string;
  issueId: string;
  state: CampaignState;
  /** Why it failed: an error code. */
  reason?: string;
  createdAt: Date;
  startedAt?: Date;
  finishedAt?: Date;
}

/** The mail of one language, rendered once; the reader's token is still to be filled in. */
export interface CampaignVariant {
  locale: Locale;
  subject: string;
  html: string;
  text: string;
}

/** A message to one person, claimed by a worker: it counts as being sent until it is settled. */
export interface ClaimedDelivery {
  id: string;
  subscriptionId: string;
  locale: Locale;
  email: string;
  token: string;
  messageId: string;
  /** Counted from 1. */
  attempts: number;
}
