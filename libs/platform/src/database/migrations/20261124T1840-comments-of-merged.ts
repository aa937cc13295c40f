import { type Kysely, sql } from 'kysely';

/** A comment that came along with a merged segment knows beside which one it was said, and goes back when the merge is taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table segment_comments add column of_segment uuid`.execute(db);
}
