import { type Locale, type UserId } from '@anverso/kernel';
import { type ColumnType, type Generated } from 'kysely';
import { type DefaultedTime, type Timestamp } from './columns.js';

/** What readers see, and what was taken back: `@anverso/publishing`. */
export interface PublishingTables {
  releases: ReleasesTable;
  release_editions: ReleaseEditionsTable;
  publications: PublicationsTable;
  withdrawals: WithdrawalsTable;
  withdrawn_pages: WithdrawnPagesTable;
}

export type ReleaseState = 'planned' | 'publishing' | 'published' | 'failed' | 'cancelled';

export interface ReleasesTable {
  id: string;
  state: ReleaseState;
  publish_at: Timestamp;
  reason: string | null;
  attempts: Generated<number>;
  lease_until: Timestamp | null;
  manifest: ColumnType<unknown, string | null, string | null>;
  created_by: UserId;
  created_at: DefaultedTime;
  published_at: Timestamp | null;
}

export interface ReleaseEditionsTable {
  release_id: string;
  edition_id: string;
  article_id: string;
  locale: Locale;
  revision_id: string;
  approval_id: string;
  /** Where readers find it: `/es/politica/slug`. */
  path: string;
}

/** What is live now: one row per edition that readers can reach. */
export interface PublicationsTable {
  edition_id: string;
  article_id: string;
  locale: Locale;
  section_id: string;
  release_id: string;
  revision_id: string;
  approval_id: string;
  path: string;
  first_published_at: Timestamp;
  updated_at: Timestamp;
}

export type WithdrawalState = 'planned' | 'withdrawing' | 'withdrawn' | 'failed';

/** A story taken back in both languages: as a release, but the other way. */
export interface WithdrawalsTable {
  id: string;
  article_id: string;
  state: WithdrawalState;
  /** Why the house took it back: for the record, not for readers. */
  reason: string;
  /** Why an attempt failed: an error code. */
  failure: string | null;
  attempts: Generated<number>;
  lease_until: Timestamp | null;
  requested_by: UserId;
  created_at: DefaultedTime;
  withdrawn_at: Timestamp | null;
}

/** The addresses that a withdrawal emptied; as long as nothing else is live at one, it says that the story is gone. */
export interface WithdrawnPagesTable {
  withdrawal_id: string;
  edition_id: string;
  locale: Locale;
  path: string;
}
