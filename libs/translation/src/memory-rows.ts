import { type MemoryUnitsTable } from '@anverso/platform';
import { type Locale, newId, type UserId } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { type Insertable, type Selectable } from 'kysely';
import { phraseKeys, sourceKey, wordKeys } from './domain/memory-keys.js';
import { type ImportedUnit, type MemoryUnit } from './domain/memory-unit.js';

export type NewMemoryRow = Insertable<MemoryUnitsTable>;

/** The columns that make a unit; the keys it is found by stay in the database. */
export const UNIT_COLUMNS = [
  'id',
  'source_locale',
  'target_locale',
  'source',
  'target',
  'unit_kind',
  'previous_key',
  'next_key',
  'approval_id',
  'segment_id',
  'edition_id',
  'source_revision_id',
  'translated_by',
  'approved_by',
  'imported_by',
  'imported_from',
  'edited_by',
  'edited_at',
  'created_at',
  'source_variant',
  'target_variant',
] as const;

export type MemoryRow = Pick<Selectable<MemoryUnitsTable>, (typeof UNIT_COLUMNS)[number]>;

export function toMemoryUnit(row: MemoryRow): MemoryUnit {
  return {
    id: row.id,
    from: row.source_locale,
    to: row.target_locale,
    source: row.source,
    target: row.target,
    unitKind: row.unit_kind,
    ...((row.source_variant !== null || row.target_variant !== null) && {
      variants: { source: row.source_variant, target: row.target_variant },
    }),
    previousKey: row.previous_key,
    nextKey: row.next_key,
    provenance: {
      approvalId: row.approval_id,
      segmentId: row.segment_id,
      editionId: row.edition_id,
      sourceRevisionId: row.source_revision_id,
      translatedBy: row.translated_by,
      approvedBy: row.approved_by,
      importedBy: row.imported_by,
      importedFrom: row.imported_from,
      editedBy: row.edited_by,
      editedAt: row.edited_at,
    },
    createdAt: row.created_at,
  };
}

/** The keys that a pair of texts is found by. */
export function keysOf(source: string, target: string, from: Locale, to: Locale) {
  const { words, keys } = phraseKeys(source, from);
  return {
    source_words: words,
    phrase_keys: keys,
    word_keys: [...new Set([...wordKeys(plainText(source), from), ...wordKeys(plainText(target), to)])],
  };
}

/** The row of a unit that was read from a file. */
export function importedRow(unit: ImportedUnit, file: { importedBy: UserId; importedFrom: string }): NewMemoryRow {
  const { from, to, source, target } = unit;
  return {
    id: newId(),
    source_locale: from,
    target_locale: to,
    source,
    target,
    unit_kind: unit.unitKind ?? 'paragraph',
    source_key: sourceKey(source),
    previous_key: unit.previousKey ?? null,
    next_key: unit.nextKey ?? null,
    ...keysOf(source, target, from, to),
    source_variant: unit.variants?.source ?? null,
    target_variant: unit.variants?.target ?? null,
    imported_by: file.importedBy,
    imported_from: file.importedFrom,
    ...(unit.createdAt === undefined ? {} : { created_at: unit.createdAt }),
  };
}
