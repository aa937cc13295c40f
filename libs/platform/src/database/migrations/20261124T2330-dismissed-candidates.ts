import { type Kysely, sql } from 'kysely';

/** What somebody looked at and said is no term, so that it is not suggested again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table dismissed_candidates (
    key text primary key,
    dismissed_by uuid not null references users (id),
    dismissed_at timestamptz not null default now()
  )`.execute(db);
}
