import { type Locale, type Transitions, type UserId } from '@anverso/kernel';
import { type Manifest } from './manifest.js';

export type ReleaseState = 'planned' | 'publishing' | 'published' | 'failed' | 'cancelled';

/**
 * `publishing` falls back to `planned` when an attempt broke off; a failed release can be planned again by a person. One
 * that waits can be cancelled; once it is being published it cannot.
 */
export const RELEASE_TRANSITIONS = {
  planned: ['publishing', 'cancelled'],
  publishing: ['planned', 'published', 'failed'],
  failed: ['planned'],
  published: [],
  cancelled: [],
} as const satisfies Transitions<ReleaseState>;

/** Times a release may be claimed before it fails for good: each claim beyond the first means that one broke off. */
export const MAX_CLAIMS = 20;

/** One edition inside a release: this text, with this approval behind it, at this address. */
export interface ReleaseEdition {
  editionId: string;
  articleId: string;
  locale: Locale;
  revisionId: string;
  approvalId: string;
  path: string;
}

/** The revisions that go out together, and what became of them. */
export interface Release {
  id: string;
  state: ReleaseState;
  publishAt: Date;
  publishedAt: Date | null;
  /** Why it failed or fell back: an error code. */
  reason: string | null;
  attempts: number;
  editions: ReleaseEdition[];
  /** Present once published. */
  manifest: Manifest | null;
  createdBy: UserId;
  createdAt: Date;
}
