import { type Kysely, sql } from 'kysely';

/** The newsroom keeps track of which messages of readers it has dealt with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table feedback add column state text not null default 'new' check (state in ('new', 'done'))`)
    .execute(db);
}
