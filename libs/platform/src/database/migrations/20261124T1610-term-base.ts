import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table terms (
    id uuid primary key,
    type text not null,
    forms jsonb not null,
    note text not null,
    valid_from text,
    valid_until text,
    case_rule text not null,
    -- What lists are ordered by, and what is searched: without case and accents.
    sort_key text collate "C" not null,
    search_text text not null,
    version integer not null default 1,
    updated_by uuid not null,
    updated_at timestamptz not null default now())`,
  `create index terms_by_key on terms (sort_key, id)`,
  // The history outlives the term; its numbers grow in the order of the commits.
  `create table term_changes (
    number bigint generated always as identity primary key,
    term_id uuid not null,
    kind text not null,
    changed_by uuid not null,
    content jsonb not null,
    changed_at timestamptz not null default now())`,
  `create index term_changes_by_term on term_changes (term_id, number)`,
  // What was pushed to an engine last: its name for the glossary, in which directions, and the state of the term base then.
  `create table glossaries (
    engine text primary key,
    remote_id text not null,
    directions text[] not null,
    term_version bigint not null,
    pushed_by uuid not null,
    pushed_at timestamptz not null default now())`,
  `alter table translation_jobs add column glossary_version bigint`,
];

/** The term base with its history, and what of it the engines have. */
export async function up<Schema>(db: Kysely<Schema>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
