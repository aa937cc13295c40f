import { Inject, Injectable } from '@nestjs/common';
import { type Locale, newId, notFound, type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { inBatches, ROWS_AT_ONCE } from './domain/batches.js';
import { sourceKey } from './domain/memory-keys.js';
import { type ImportedUnit, type MemoryUnit } from './domain/memory-unit.js';
import { type Segment } from './domain/segment.js';
import { importedRow, keysOf, type NewMemoryRow, toMemoryUnit, UNIT_COLUMNS } from './memory-rows.js';

/** An approval whose texts are to be remembered. */
export interface ApprovedTexts {
  approvalId: string;
  approvedBy: UserId;
  from: Locale;
  to: Locale;
  /** All of the edition, in reading order. */
  segments: readonly Segment[];
}

const EXPORTED_AT_ONCE = 1_000;

/** The translation memory: pairs of approved texts, withdrawn with their approval, and what was read from files. */
@Injectable()
export class Memory {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Remembers the segments of an approved edition; quotes are left out, because a speaker's words are never reused. */
  async remember(approved: ApprovedTexts, trx: Trx): Promise<void> {
    const { approvalId, approvedBy, from, to, segments } = approved;
    const keys = segments.map(({ source }) => sourceKey(source));
    const rows = segments.flatMap(({ target, source, unitKind, ...segment }, index): NewMemoryRow[] =>
      target === null || unitKind === 'quote'
        ? []
        : [
            {
              id: newId(),
              source_locale: from,
              target_locale: to,
              source,
              target,
              unit_kind: unitKind,
              source_key: keys[index] ?? sourceKey(source),
              previous_key: keys[index - 1] ?? null,
              next_key: keys[index + 1] ?? null,
              ...keysOf(source, target, from, to),
              approval_id: approvalId,
              segment_id: segment.id,
              edition_id: segment.editionId,
              source_revision_id: segment.sourceRevisionId,
              translated_by: segment.lastEditedBy ?? segment.confirmedBy,
              approved_by: approvedBy,
            },
          ],
    );
    await insertRows(rows, trx);
  }

  /** Forgets what an approval had taught. */
  async forget(approvalId: string, trx: Trx): Promise<void> {
    await trx.deleteFrom('memory_units').where('approval_id', '=', approvalId).execute();
  }

  /**
   * Adds units that are read from a file, batch by batch as they come, so that a file of any size takes little memory.
   * A pair of texts that the same file has brought before is not added again. Answers how many were new.
   */
  async appendUnits(
    batches: AsyncIterable<readonly ImportedUnit[]> | Iterable<readonly ImportedUnit[]>,
    file: { importedBy: UserId; importedFrom: string },
  ): Promise<number> {
    let added = 0;
    for await (const batch of batches) {
      for (const units of inBatches(batch, ROWS_AT_ONCE)) {
        const fresh = await this.withoutKnown(units, file.importedFrom);
        const rows = fresh.map((unit) => importedRow(unit, file));
        added += await this.db.transaction().execute((trx) => insertRows(rows, trx));
      }
    }
    if (added >= ROWS_AT_ONCE) await sql`analyze memory_units`.execute(this.db);
    return added;
  }

  /** Every unit in batches, oldest first; nothing but the batch at hand is held. */
  async *exportUnits(only: { from?: Locale; to?: Locale } = {}): AsyncIterable<MemoryUnit[]> {
    let after: string | undefined;
    for (;;) {
      const rows = await this.db
        .selectFrom('memory_units')
        .select(UNIT_COLUMNS)
        .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
        .$if(only.from !== undefined, (query) => query.where('source_locale', '=', only.from ?? 'en'))
        .$if(only.to !== undefined, (query) => query.where('target_locale', '=', only.to ?? 'es'))
        .orderBy('id')
        .limit(EXPORTED_AT_ONCE)
        .execute();
      if (rows.length > 0) yield rows.map(toMemoryUnit);
      after = rows.at(-1)?.id;
      if (rows.length < EXPORTED_AT_ONCE) return;
    }
  }

  async get(id: string, db: DbOrTrx = this.db): Promise<MemoryUnit> {
    const row = await db.selectFrom('memory_units').select(UNIT_COLUMNS).where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('MEMORY_UNIT_NOT_FOUND');
    return toMemoryUnit(row);
  }

  /** Units newest first; `before` is the id of the last one of the page before. */
  async list(page: { limit: number; before?: string }): Promise<MemoryUnit[]> {
    const rows = await this.db
      .selectFrom('memory_units')
      .select(UNIT_COLUMNS)
      .$if(page.before !== undefined, (query) => query.where('id', '<', page.before ?? ''))
      .orderBy('id', 'desc')
      .limit(page.limit)
      .execute();
    return rows.map(toMemoryUnit);
  }

  /** How many units there are, as the database last counted them. */
  async estimateSize(): Promise<number> {
    const { rows } = await sql<{ units: number }>`
      select greatest(reltuples, 0)::float8 as units from pg_class where oid = 'memory_units'::regclass`.execute(
      this.db,
    );
    return rows[0]?.units ?? 0;
  }

  /** Changes a remembered target, and says on it who did and when. */
  async correct(id: string, target: string, editedBy: UserId): Promise<MemoryUnit> {
    const unit = await this.get(id);
    const { word_keys } = keysOf(unit.source, target, unit.from, unit.to);
    const row = await this.db
      .updateTable('memory_units')
      .set({ target, word_keys, edited_by: editedBy, edited_at: sql`now()` })
      .where('id', '=', id)
      .returning(UNIT_COLUMNS)
      .executeTakeFirst();
    if (row === undefined) throw notFound('MEMORY_UNIT_NOT_FOUND');
    return toMemoryUnit(row);
  }

  async remove(id: string): Promise<void> {
    const { numDeletedRows } = await this.db.deleteFrom('memory_units').where('id', '=', id).executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound('MEMORY_UNIT_NOT_FOUND');
  }

  /** Makes the keys of units that were remembered before there were any; answers how many got theirs now. */
  async keyOldUnits(limit = ROWS_AT_ONCE): Promise<number> {
    const rows = await this.db
      .selectFrom('memory_units')
      .select(['id', 'source', 'target', 'source_locale', 'target_locale'])
      .where('source_words', 'is', null)
      .orderBy('id')
      .limit(limit)
      .execute();
    for (const { id, source, target, source_locale, target_locale } of rows) {
      const keys = keysOf(source, target, source_locale, target_locale);
      await this.db.updateTable('memory_units').set(keys).where('id', '=', id).execute();
    }
    return rows.length;
  }

  private async withoutKnown(units: readonly ImportedUnit[], importedFrom: string): Promise<ImportedUnit[]> {
    const rows = await this.db
      .selectFrom('memory_units')
      .select(['source', 'target', 'source_locale'])
      .where('source_key', 'in', [...new Set(units.map(({ source }) => sourceKey(source)))])
      .where('imported_from', '=', importedFrom)
      .execute();
    const known = new Set(rows.map(({ source, target, source_locale }) => pairName(source_locale, source, target)));
    return units.filter(({ from, source, target }) => {
      const name = pairName(from, source, target);
      const isNew = !known.has(name);
      known.add(name);
      return isNew;
    });
  }
}

const pairName = (...parts: string[]): string => JSON.stringify(parts);

/** One statement for many rows, whose keys would be too many values for an ordinary one. */
async function insertRows(rows: readonly NewMemoryRow[], trx: Trx): Promise<number> {
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
        translated_by, approved_by, imported_by, imported_from, created_at)
      select id, source_locale, target_locale, source, target, unit_kind, source_key, previous_key, next_key, source_words,
        phrase_keys::integer[], word_keys::integer[], approval_id, segment_id, edition_id, source_revision_id,
        translated_by, approved_by, imported_by, imported_from, coalesce(created_at, now())
      from jsonb_to_recordset(${JSON.stringify(lists)}::jsonb) as unit (id uuid, source_locale text, target_locale text,
        source text, target text, unit_kind text, source_key bigint, previous_key bigint, next_key bigint,
        source_words smallint, phrase_keys text, word_keys text, approval_id uuid, segment_id uuid, edition_id uuid,
        source_revision_id uuid, translated_by uuid, approved_by uuid, imported_by uuid, imported_from text,
        created_at timestamptz)
      on conflict (approval_id, segment_id) do nothing`.execute(trx);
    added += Number(numAffectedRows);
  }
  return added;
}
