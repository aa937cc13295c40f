import { type UserId } from '@anverso/kernel';
import { type ColumnType, type Generated } from 'kysely';
import { type DefaultedTime, type JsonDefaulted, type Timestamp } from './columns.js';

/** Drafting by engines: `@anverso/translation`. */
export interface TranslationTables {
  translation_jobs: TranslationJobsTable;
  section_engines: SectionEnginesTable;
  engine_reservations: EngineReservationsTable;
  engine_answers: EngineAnswersTable;
}

export type TranslationJobState = 'queued' | 'running' | 'parked' | 'finished' | 'failed';

export interface TranslationJobsTable {
  id: string;
  source_revision_id: string;
  target_edition_id: string;
  /** The one that is asked now. */
  engine: string;
  /** Those that may be asked, in order of preference. */
  engines: JsonDefaulted;
  /** Those that could not answer, each with an error code. */
  passed_over: JsonDefaulted;
  state: TranslationJobState;
  /** Why it is parked or failed: an error code. */
  reason: string | null;
  /** Times it was claimed: a job that keeps dying fails in the end instead of going round for ever. */
  attempts: Generated<number>;
  /** A running job whose lease ran out belongs to nobody and may be claimed again. */
  lease_until: Timestamp | null;
  requested_by: UserId;
  created_at: DefaultedTime;
  started_at: Timestamp | null;
  finished_at: Timestamp | null;
  /** The state of the term base that the engine's glossary had, where it had one. */
  glossary_version: ColumnType<string | null, string | null | undefined, string | null>;
}

/** The engine that a section's stories are drafted by, where it is not the house's first. */
export interface SectionEnginesTable {
  section_id: string;
  engine: string;
}

/** Characters of a paid engine that are set aside for a job. */
export interface EngineReservationsTable {
  job_id: string;
  engine: string;
  characters: number;
  reserved_at: DefaultedTime;
  /** Counts still, until the engine's own figure is newer. */
  released_at: Timestamp | null;
}

/** What an engine answered, by a hash of all that makes the answer. */
export interface EngineAnswersTable {
  key: string;
  engine: string;
  answer: string;
  used_at: DefaultedTime;
}
