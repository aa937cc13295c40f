import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `alter table segment_events drop constraint segment_events_kind_check`,
  `alter table segment_events add constraint segment_events_kind_check
    check (kind in ('drafted', 'edited', 'confirmed', 'reopened', 'approved', 'finding-ignored'))`,
  `alter table segment_events add column ignored_finding jsonb`,
];

/** A finding that was set aside stays in the history of its segment, also when the text is edited later. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
