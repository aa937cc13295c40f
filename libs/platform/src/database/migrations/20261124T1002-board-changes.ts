import { type Kysely, sql } from 'kysely';

/** What the board shows, and nothing that changes with every reader or mail. */
const SHOWN = ['articles', 'editions', 'segments', 'translation_jobs', 'assignments', 'approvals', 'publications'];

/** Tells whoever listens on `board_changed` that the board may look different; once per transaction, at its commit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function announce_board_change() returns trigger language plpgsql as
    $$ begin perform pg_notify('board_changed', ''); return null; end $$`.execute(db);
  for (const table of SHOWN) {
    await sql`create trigger announce_board_change after insert or update or delete on ${sql.table(table)}
      for each statement execute function announce_board_change()`.execute(db);
  }
}
