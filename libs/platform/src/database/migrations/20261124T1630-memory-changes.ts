import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // A search by words reads the list of pending entries once, and an approval is quicker by half when it only adds to
  // it. Lookups of phrases ask for many keys, each of which would read such a list anew: that index stays without.
  `alter index memory_units_by_word set (fastupdate = on, gin_pending_list_limit = 1024)`,

  // What a person corrected stays readable; it goes with its unit.
  `create table memory_unit_changes (
    id uuid primary key,
    unit_id uuid not null references memory_units on delete cascade,
    target_before text not null,
    target_after text not null,
    changed_by uuid not null,
    changed_at timestamptz not null default now())`,
  `create index memory_unit_changes_by_unit on memory_unit_changes (unit_id, id)`,
];

/** Corrections of remembered texts are kept, and approvals write the words they are searched by more quickly. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
