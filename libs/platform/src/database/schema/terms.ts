import { type UserId } from '@anverso/kernel';
import { type ColumnType, type Generated } from 'kysely';
import { type DefaultedTime, type Json } from './columns.js';

/** The words of the house, and what engines have of them: `@anverso/translation`. */
export interface TermTables {
  terms: TermsTable;
  term_changes: TermChangesTable;
  glossaries: GlossariesTable;
  dismissed_candidates: DismissedCandidatesTable;
}

/** What the house decides about a concept; its forms are one JSON list. */
export interface TermsTable {
  id: string;
  type: string;
  forms: Json;
  note: string;
  /** Days as `YYYY-MM-DD`. */
  valid_from: string | null;
  valid_until: string | null;
  case_rule: string;
  sort_key: string;
  search_text: string;
  version: Generated<number>;
  updated_by: UserId;
  updated_at: DefaultedTime;
}

export interface TermChangesTable {
  number: ColumnType<string, never, never>;
  term_id: string;
  kind: string;
  changed_by: UserId;
  content: Json;
  changed_at: DefaultedTime;
}

/** The glossary that an engine has of the term base. */
export interface GlossariesTable {
  engine: string;
  remote_id: string;
  /** Such as `en-es`; a direction without entries is not there. */
  directions: string[];
  term_version: string;
  pushed_by: UserId;
  pushed_at: DefaultedTime;
}

/** Candidates that somebody said are no terms, by the key that all forms of their words share. */
export interface DismissedCandidatesTable {
  key: string;
  dismissed_by: UserId;
  dismissed_at: DefaultedTime;
}
