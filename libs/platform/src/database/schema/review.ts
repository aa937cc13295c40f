import { type UserId } from '@anverso/kernel';
import { type ColumnType } from 'kysely';
import { type DefaultedTime, type Json, type Timestamp } from './columns.js';

/** Work on translations and its approval: `@anverso/review`. */
export interface ReviewTables {
  assignments: AssignmentsTable;
  approvals: ApprovalsTable;
  draft_measures: DraftMeasuresTable;
  review_returns: ReviewReturnsTable;
  hand_ins: HandInsTable;
  segment_comments: SegmentCommentsTable;
  segment_leases: SegmentLeasesTable;
}

/** Who has a translation in hand and by when it is wanted; a row says at least one of the two. */
export interface AssignmentsTable {
  edition_id: string;
  user_id: UserId | null;
  due_at: Timestamp | null;
  assigned_by: UserId;
  updated_at: DefaultedTime;
}

/** An editor's decision on pinned text: this source revision, these hashes, this person. */
export interface ApprovalsTable {
  id: string;
  edition_id: string;
  source_revision_id: string;
  target_revision_id: string;
  source_hash: string;
  target_hash: string;
  approved_by: UserId;
  /** The people whose work was approved, and the engines behind it: the provenance that readers see. */
  provenance: Json;
  withdrawn_at: Timestamp | null;
  created_at: DefaultedTime;
}

/** What the drafts of an approved translation were worth: a row for each source and translator, counted once, in sums. */
export interface DraftMeasuresTable {
  approval_id: string;
  /** An engine by its name, `memory`, or `human` where nothing was drafted. */
  source: string;
  /** Who read these segments last. */
  translator_id: UserId;
  /** Where the story stood when it was counted. */
  section_id: string;
  segments: number;
  /** Those of them that had a draft. */
  drafted: number;
  words: number;
  /** Words of the approved text where there was a draft, as edits are counted. */
  draft_words: number;
  edits: number;
  /** By order of n-gram: in the draft, in the approved text, in both. */
  ngrams: number[];
  edit_ms: ColumnType<number, number, never>;
}

export interface ReviewReturnsTable {
  id: string;
  edition_id: string;
  reason: string;
  returned_by: UserId;
  created_at: DefaultedTime;
}

export interface HandInsTable {
  id: string;
  edition_id: string;
  /** The state that was handed in. */
  fingerprint: string;
  handed_in_by: UserId;
  created_at: DefaultedTime;
}

export interface SegmentCommentsTable {
  id: string;
  segment_id: string;
  author_id: UserId;
  body: string;
  created_at: DefaultedTime;
  /** The segment beside which it was said, where that one was merged into another since. */
  of_segment: ColumnType<string | null, string | null | undefined, string | null>;
}

/** Where a person is in an edition; it tells the others and keeps nobody out. */
export interface SegmentLeasesTable {
  edition_id: string;
  user_id: UserId;
  segment_id: string;
  expires_at: Timestamp;
}
