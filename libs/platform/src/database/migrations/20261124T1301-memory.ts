import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // Where a unit comes from. What was read from a file has no approval, edition or segment of this house.
  `alter table memory_units alter column approval_id drop not null`,
  `alter table memory_units alter column segment_id drop not null`,
  `alter table memory_units
    add column edition_id uuid references editions on delete cascade,
    add column source_revision_id uuid references revisions on delete cascade,
    add column translated_by uuid,
    add column approved_by uuid,
    add column imported_by uuid,
    add column imported_from text,
    add column edited_by uuid,
    add column edited_at timestamptz`,
  `update memory_units unit set edition_id = approval.edition_id, source_revision_id = approval.source_revision_id,
      approved_by = approval.approved_by, translated_by = coalesce(segment.last_edited_by, segment.confirmed_by)
    from approvals approval, segments segment
    where approval.id = unit.approval_id and segment.id = unit.segment_id`,

  // How a unit is found. Old rows get the keys that SQL can make below, the others from the worker's sweeper.
  `alter table memory_units
    add column source_key bigint,
    add column previous_key bigint,
    add column next_key bigint,
    add column source_words smallint,
    add column phrase_keys integer[] not null default '{}',
    add column word_keys integer[] not null default '{}'`,
  `update memory_units set source_key = ('x' || left(source_hash, 16))::bit(64)::bigint`,
  `with neighbours as (
      select id, lag(source_hash) over article as previous_hash, lead(source_hash) over article as next_hash
      from segments window article as (partition by edition_id order by position))
    update memory_units unit set
      previous_key = ('x' || left(neighbours.previous_hash, 16))::bit(64)::bigint,
      next_key = ('x' || left(neighbours.next_hash, 16))::bit(64)::bigint
    from neighbours where neighbours.id = unit.segment_id`,
  `drop index memory_units_exact`,
  `alter table memory_units drop column source_hash, alter column source_key set not null`,
  `create index memory_units_by_source on memory_units (source_key)`,
  `create index memory_units_by_phrase on memory_units using gin (phrase_keys) with (fastupdate = off)`,
  `create index memory_units_by_word on memory_units using gin (word_keys) with (fastupdate = off)`,
  `create index memory_units_by_segment on memory_units (segment_id)`,
  `create index memory_units_by_edition on memory_units (edition_id)`,
  `create index memory_units_unkeyed on memory_units (id) where source_words is null`,
  // Lookups read from these statistics which keys are too common to lead anywhere.
  `alter table memory_units alter column phrase_keys set statistics 1000`,
  `alter table memory_units alter column word_keys set statistics 10`,

  // Repetitions inside an article.
  `alter table segments
    add column repeats uuid references segments on delete set null,
    add column cut_loose boolean not null default false`,
  `create index segments_by_source on segments (edition_id, source_hash)`,
];

/** The memory learns where its units come from and how to find similar ones; segments learn whom they repeat. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
