import { type Locale, type UserId } from '@anverso/kernel';
import { type Generated } from 'kysely';
import { type DefaultedTime, type Timestamp } from './columns.js';

/** Issues and their sending: `@anverso/newsletter`. */
export interface NewsletterTables {
  newsletters: NewslettersTable;
  newsletter_names: NewsletterNamesTable;
  issues: IssuesTable;
  issue_stories: IssueStoriesTable;
  issue_variants: IssueVariantsTable;
  campaigns: CampaignsTable;
  campaign_variants: CampaignVariantsTable;
  deliveries: DeliveriesTable;
}

export interface NewslettersTable {
  id: string;
  slug: string;
  created_at: DefaultedTime;
}

export interface NewsletterNamesTable {
  newsletter_id: string;
  locale: Locale;
  name: string;
  description: string;
}

/** One dated number of a newsletter, in both locales. */
export interface IssuesTable {
  id: string;
  newsletter_id: string;
  number: number;
  created_by: UserId;
  created_at: DefaultedTime;
}

export interface IssueStoriesTable {
  issue_id: string;
  article_id: string;
  position: number;
}

export interface IssueVariantsTable {
  issue_id: string;
  locale: Locale;
  subject: string;
  preheader: string;
}

export type CampaignState = 'planned' | 'running' | 'finished' | 'failed';

/** The sending of one issue. Recipients are frozen into deliveries when it starts. */
export interface CampaignsTable {
  id: string;
  issue_id: string;
  state: CampaignState;
  reason: string | null;
  created_by: UserId;
  created_at: DefaultedTime;
  started_at: Timestamp | null;
  finished_at: Timestamp | null;
}

/** The mail of one locale, rendered once; deliveries fill in their own links. */
export interface CampaignVariantsTable {
  campaign_id: string;
  locale: Locale;
  subject: string;
  html: string;
  text: string;
}

export type DeliveryState = 'planned' | 'sending' | 'accepted' | 'deferred' | 'rejected' | 'skipped' | 'uncertain';

export interface DeliveriesTable {
  id: string;
  campaign_id: string;
  subscription_id: string;
  locale: Locale;
  /** Frozen at start. */
  email: string;
  token: string;
  state: DeliveryState;
  /** Deterministic, so that a relay's log can be asked about it. */
  message_id: string;
  attempts: Generated<number>;
  /** Whose hands it is in: a result counts only with the claim it was reached under. */
  claim_id: string | null;
  lease_until: Timestamp | null;
  next_attempt_at: Timestamp | null;
  /** An SMTP reply code or a stable code of our own. */
  reason: string | null;
  updated_at: DefaultedTime;
}
