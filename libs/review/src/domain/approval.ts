import { type Locale, type UserId } from '@anverso/kernel';

/** Who and what stands behind an approved translation: shown to readers, and proof for the record. */
export interface Provenance {
  sourceLocale: Locale;
  /** Engines that drafted at least one segment. */
  engines: string[];
  /** Who said last that it was done, and when; older approvals do not know. */
  handedIn?: { id: UserId; name: string; at: string };
  people: { id: UserId; name: string; part: 'translator' | 'editor' }[];
}

/** An editor's decision on pinned text: these two revisions, word for word. */
export interface Approval {
  id: string;
  /** The target edition. */
  editionId: string;
  sourceRevisionId: string;
  targetRevisionId: string;
  sourceHash: string;
  targetHash: string;
  approvedBy: UserId;
  provenance: Provenance;
  createdAt: Date;
}
