import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // What the drafts of an approved translation were worth, in sums that add up over any period.
  `create table draft_measures (
    approval_id uuid not null references approvals on delete cascade,
    source text not null,
    translator_id uuid not null,
    section_id text not null,
    segments integer not null,
    drafted integer not null,
    words integer not null,
    draft_words integer not null,
    edits integer not null,
    ngrams integer[] not null,
    edit_ms bigint not null,
    primary key (approval_id, source, translator_id))`,
  `create index approvals_valid_by_time on approvals (created_at) where withdrawn_at is null`,
];

/** What drafts were worth is kept for each approval, and summed up by the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
