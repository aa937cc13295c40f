import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // No reference to the segments: the row outlives the one that went into another, and is the only one who knows where to.
  `create table segment_lineage (
    id uuid primary key,
    edition_id uuid not null references editions on delete cascade,
    kind text not null check (kind in ('split', 'merge')),
    segment_id uuid not null,
    other_id uuid not null,
    source text not null,
    source_offset integer not null,
    first_source text not null,
    second_source text not null,
    target text,
    first_target text,
    second_target text,
    made_by uuid not null,
    created_at timestamptz not null default now())`,
  `create index segment_lineage_by_segment on segment_lineage (segment_id, created_at)`,
  `create index segment_lineage_by_other on segment_lineage (other_id, created_at)`,
  `create index segment_lineage_by_edition on segment_lineage (edition_id)`,

  // Everybody who stands behind a text that was put together of two.
  `alter table segments
    add column also_edited_by uuid[] not null default '{}',
    add column also_drafted_by text[] not null default '{}'`,

  `alter table segment_events drop constraint segment_events_kind_check`,
  `alter table segment_events add constraint segment_events_kind_check
    check (kind in ('drafted', 'edited', 'confirmed', 'reopened', 'approved', 'finding-ignored', 'split', 'merged'))`,
  `alter table segment_events add column of_segment uuid`,
  `create index segment_events_of_segment on segment_events (of_segment) where of_segment is not null`,

  // What was approved stays remembered when its segment goes into another.
  `alter table memory_units drop constraint memory_units_segment_id_fkey`,
  `alter table memory_units add constraint memory_units_segment_id_fkey
    foreign key (segment_id) references segments on delete set null`,
];

/** Segments can be split and merged, and which came from which is never forgotten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
