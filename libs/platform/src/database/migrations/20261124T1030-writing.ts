import { type Kysely, sql } from 'kysely';

/** Who wrote a draft last: conflicts and histories name the person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table editions add column updated_by uuid`.execute(db);
}
