import { type Locale, type UserId } from '@anverso/kernel';
import { type ColumnType } from 'kysely';
import { type DefaultedTime, type Timestamp } from './columns.js';

/** What was translated and approved before: `@anverso/translation`. */
export interface MemoryTables {
  memory_units: MemoryUnitsTable;
  memory_unit_changes: MemoryUnitChangesTable;
}

/** Translation memory: a pair of texts that were approved here, and go when their approval does, or read from a file. */
export interface MemoryUnitsTable {
  id: string;
  source_locale: Locale;
  target_locale: Locale;
  source: string;
  target: string;
  unit_kind: string;
  /** The first 64 bits of the source's hash; a bigint travels as text. */
  source_key: string;
  /** The same of the segments before and after it in its article. */
  previous_key: string | null;
  next_key: string | null;
  /** Null until the keys below are made. */
  source_words: number | null;
  /** Two neighbouring words of the source each, hashed: what similar sources have in common. */
  phrase_keys: ColumnType<number[], number[] | undefined, number[]>;
  /** The stems of both texts, hashed. */
  word_keys: ColumnType<number[], number[] | undefined, number[]>;
  /** Null on what was read from a file, as are the edition, the segment and their people. */
  approval_id: string | null;
  segment_id: string | null;
  edition_id: string | null;
  source_revision_id: string | null;
  translated_by: UserId | null;
  approved_by: UserId | null;
  imported_by: UserId | null;
  /** The name of the file. */
  imported_from: string | null;
  edited_by: UserId | null;
  edited_at: Timestamp | null;
  created_at: DefaultedTime;
  /** A variant of the language that is not the house's own, as a file named it. */
  source_variant: ColumnType<string | null, string | null | undefined, string | null>;
  target_variant: ColumnType<string | null, string | null | undefined, string | null>;
}

/** What people corrected in the memory; a unit that goes takes its changes along. */
export interface MemoryUnitChangesTable {
  id: string;
  unit_id: string;
  target_before: string;
  target_after: string;
  changed_by: UserId;
  changed_at: DefaultedTime;
}
