import { type Locale } from '@anverso/kernel';
import { type SubscriptionState } from './subscription-states.js';

/** One person's tie to one newsletter, in one language. */
export interface Subscription {
  id: string;
  newsletterId: string;
  email: string;
  locale: Locale;
  state: SubscriptionState;
  /** Stands in links; says nothing about the address. */
  token: string;
  createdAt: Date;
}

/** What a page may know from a link alone: never the whole address. */
export interface SubscriptionView {
  newsletterId: string;
  locale: Locale;
  state: SubscriptionState;
  maskedEmail: string;
}

/** Who a campaign mails: confirmed, and not suppressed. */
export interface Recipient {
  subscriptionId: string;
  email: string;
  locale: Locale;
  token: string;
}

/** Which subscriptions a list shows; `before` is the last id of the page before. */
export interface SubscriptionQuery {
  before?: string;
  state?: SubscriptionState;
  /** A part of the address. */
  search?: string;
}

/** How many subscriptions stand in a state and language. */
export interface SubscriptionCount {
  locale: Locale;
  state: SubscriptionState;
  count: number;
}
