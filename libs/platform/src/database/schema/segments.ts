import { type UserId } from '@anverso/kernel';
import { type ColumnType, type Generated } from 'kysely';
import { type DefaultedTime, type Json, type JsonDefaulted } from './columns.js';

/** The segments of target editions and what happened to them: `@anverso/translation`. */
export interface SegmentTables {
  segments: SegmentsTable;
  segment_events: SegmentEventsTable;
  segment_lineage: SegmentLineageTable;
}

export type SegmentState = 'initial' | 'translated' | 'reviewed' | 'final';
export type SegmentOrigin = 'machine' | 'memory' | 'human';

export interface SegmentsTable {
  id: string;
  edition_id: string;
  source_revision_id: string;
  unit_path: string;
  unit_kind: string;
  ordinal: number;
  /** Reading order within the edition. */
  position: number;
  source: string;
  source_hash: string;
  codes: Json;
  target: string | null;
  state: SegmentState;
  /** The source moved on after this was translated: never publishable until confirmed again. */
  stale: Generated<boolean>;
  origin: SegmentOrigin | null;
  engine: string | null;
  /** What the engine's guard saw, as findings; cleared when a person edits the target. */
  draft_findings: JsonDefaulted;
  /** Findings that a person has set aside, with the reason; cleared when the target is edited. */
  ignored_findings: JsonDefaulted;
  last_edited_by: UserId | null;
  confirmed_by: UserId | null;
  /** Whose words and which engines' drafts came in with a segment that was merged into this one. */
  also_edited_by: Generated<UserId[]>;
  also_drafted_by: Generated<string[]>;
  /** The segment of the same source whose text this one took over. */
  repeats: string | null;
  /** Its text never follows that of a segment with the same source. */
  cut_loose: Generated<boolean>;
  version: Generated<number>;
  updated_at: DefaultedTime;
}

export type SegmentEventKind =
  'drafted' | 'edited' | 'confirmed' | 'reopened' | 'approved' | 'finding-ignored' | 'split' | 'merged';

export interface SegmentEventsTable {
  id: string;
  segment_id: string;
  kind: SegmentEventKind;
  actor_id: UserId | null;
  origin: SegmentOrigin | null;
  engine: string | null;
  target: string | null;
  version: number;
  /** On `finding-ignored`: which finding, and why. */
  ignored_finding: ColumnType<unknown, string | null | undefined, never>;
  /** The segment that it happened to, where that went into this one later. */
  of_segment: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: DefaultedTime;
}

/** Which segment came out of which, or went into which: `segment_id` stays, `other_id` comes or goes. */
export interface SegmentLineageTable {
  id: string;
  edition_id: string;
  kind: 'split' | 'merge';
  segment_id: string;
  other_id: string;
  /** The whole, and the place in it where its two parts meet. */
  source: string;
  source_offset: number;
  first_source: string;
  second_source: string;
  target: string | null;
  first_target: string | null;
  second_target: string | null;
  made_by: UserId;
  created_at: DefaultedTime;
}
