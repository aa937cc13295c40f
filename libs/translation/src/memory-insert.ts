import { conflict } from '@anverso/kernel';
import { type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { inBatches, ROWS_AT_ONCE } from './domain/batches.js';
import { sourceKey } from './domain/memory-keys.js';
import { type ImportedUnit } from './domain/memory-unit.js';
import { type NewMemoryRow } from './memory-rows.js';

/** One file at a time is read in: two that bring the same units would not see each other's. */
export async function lockImports(trx: Trx): Promise<void> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('memory-import', 0)) as free`.execute(trx);
  if (rows[0]?.free !== true) throw conflict('MEMORY_IMPORT_RUNNING');
}

/**
 * The units that the memory does not have yet. One that comes without its surroundings is known when the pair of texts
 * is; one that brings them is another unit in another place, as it is for approved texts.
 */
export async function withoutKnown(units: readonly ImportedUnit[], trx: Trx): Promise<ImportedUnit[]> {
  const rows = await trx
    .selectFrom('memory_units')
    .distinct()
    .select(['source', 'target', 'source_locale', 'target_locale', 'unit_kind', 'previous_key', 'next_key'])
    .where('source_key', 'in', [...new Set(units.map(({ source }) => sourceKey(source)))])
    .execute();
  const known = new Set<string>();
  for (const row of rows) {
    const pair = nameOf(row.source_locale, row.target_locale, row.source, row.target);
    known.add(pair).add(nameOf(pair, row.unit_kind, row.previous_key, row.next_key));
  }
  return units.filter(({ from, to, source, target, unitKind = '', previousKey = null, nextKey = null }) => {
    const pair = nameOf(from, to, source, target);
    const place = previousKey === null && nextKey === null ? pair : nameOf(pair, unitKind, previousKey, nextKey);
    const isNew = !known.has(place);
    known.add(pair).add(place);
    return isNew;
  });
}

const nameOf = (...parts: (string | null)[]): string => JSON.stringify(parts);

/** One statement for many rows, whose keys would be too many values for an ordinary one. */
export async function insertRows(rows: readonly NewMemoryRow[], trx: Trx): Promise<number> {
  let added = 0;
  for (const batch of inBatches(rows, ROWS_AT_ONCE)) {
    const lists = batch.map(({ phrase_keys = [], word_keys = [], created_at, ...row }) => ({
      ...row,
      phrase_keys: `{${phrase_keys.join(',')}}`,
      word_keys: `{${word_keys.join(',')}}`,
      created_at: created_at instanceof Date ? created_at.toISOString() : created_at,
    }));
    const { numAffectedRows = 0n } = await sql`
      insert into memory_units (id, source_locale, target_locale, source, target, unit_kind, source_key, previous_key,
        next_key, source_words, phrase_keys, word_keys, approval_id, segment_id, edition_id, source_revision_id,
        translated_by, approved_by, imported_by, imported_from, created_at, source_variant, target_variant)
      select id, source_locale, target_locale, source, target, unit_kind, source_key, previous_key, next_key, source_words,
        phrase_keys::integer[], word_keys::integer[], approval_id, segment_id, edition_id, source_revision_id,
        translated_by, approved_by, imported_by, imported_from, coalesce(created_at, now()), source_variant,
        target_variant
      from jsonb_to_recordset(${JSON.stringify(lists)}::jsonb) as unit (id uuid, source_locale text, target_locale text,
        source text, target text, unit_kind text, source_key bigint, previous_key bigint, next_key bigint,
        source_words smallint, phrase_keys text, word_keys text, approval_id uuid, segment_id uuid, edition_id uuid,
        source_revision_id uuid, translated_by uuid, approved_by uuid, imported_by uuid, imported_from text,
        created_at timestamptz, source_variant text, target_variant text)
      on conflict (approval_id, segment_id) do nothing`.execute(trx);
    added += Number(numAffectedRows);
  }
  return added;
}
