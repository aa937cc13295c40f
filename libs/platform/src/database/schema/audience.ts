import { type Locale } from '@anverso/kernel';
import { type Generated } from 'kysely';
import { type DefaultedTime, type Timestamp } from './columns.js';

/** Readers: `@anverso/audience`. */
export interface AudienceTables {
  subscribers: SubscribersTable;
  subscriptions: SubscriptionsTable;
  consents: ConsentsTable;
  suppressions: SuppressionsTable;
  reactions: ReactionsTable;
  feedback: FeedbackTable;
  captcha_solutions: CaptchaSolutionsTable;
}

export interface SubscribersTable {
  id: string;
  /** Lower-cased. */
  email: string;
  created_at: DefaultedTime;
}

export type SubscriptionState = 'pending' | 'confirmed' | 'unsubscribed';

export interface SubscriptionsTable {
  id: string;
  subscriber_id: string;
  newsletter_id: string;
  locale: Locale;
  state: SubscriptionState;
  /** Identifies the subscription in links; says nothing about the address. */
  token: string;
  confirm_sent_at: Timestamp | null;
  created_at: DefaultedTime;
  updated_at: DefaultedTime;
}

/** Append-only: what was agreed to or withdrawn, in which words, when. */
export interface ConsentsTable {
  id: string;
  subscription_id: string;
  kind: 'requested' | 'confirmed' | 'withdrawn';
  wording: string;
  locale: Locale;
  created_at: DefaultedTime;
}

export interface SuppressionsTable {
  id: string;
  email_hash: string;
  reason: 'hard-bounce' | 'complaint' | 'manual';
  created_at: DefaultedTime;
}

export interface ReactionsTable {
  id: string;
  edition_id: string;
  locale: Locale;
  /** A pseudonym that differs per edition and cannot be reversed: no address is kept. */
  reader_hash: string;
  value: 'like' | 'dislike';
  created_at: DefaultedTime;
}

export interface FeedbackTable {
  id: string;
  edition_id: string;
  locale: Locale;
  message: string;
  name: string | null;
  email: string | null;
  created_at: DefaultedTime;
  state: Generated<'new' | 'done'>;
}

/** Proof-of-work solutions already used: a replay would verify again. */
export interface CaptchaSolutionsTable {
  solution_hash: string;
  expires_at: Timestamp;
}
