import { type Kysely, sql } from 'kysely';

/** The variants of both languages that a file names; null is what the house writes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table memory_units add column source_variant text, add column target_variant text`.execute(db);
}
