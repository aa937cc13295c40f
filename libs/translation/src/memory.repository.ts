import { Inject, Injectable } from '@nestjs/common';
import { invalidInput, type Locale, newId, notFound, type UserId } from '@anverso/kernel';
import { verifyCodes } from '@anverso/document';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { inBatches, ROWS_AT_ONCE } from './domain/batches.js';
import { sourceKey } from './domain/memory-keys.js';
import { type ImportedUnit, type MemoryChange, type MemoryUnit } from './domain/memory-unit.js';
import { type Segment } from './domain/segment.js';
import { insertRows, lockImports, withoutKnown } from './memory-insert.js';
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
   * Adds units that are read from a file, batch by batch as they come, so that a file of any size takes little memory,
   * and all of them or none. What the memory knows is not added again. Answers how many were new.
   */
  async appendUnits(
    batches: AsyncIterable<readonly ImportedUnit[]> | Iterable<readonly ImportedUnit[]>,
    file: { importedBy: UserId; importedFrom: string },
  ): Promise<number> {
    const added = await this.db.transaction().execute(async (trx) => {
      await lockImports(trx);
      let rows = 0;
      for await (const batch of batches) {
        for (const units of inBatches(batch, ROWS_AT_ONCE)) {
          const fresh = await withoutKnown(units, trx);
          rows += await insertRows(
            fresh.map((unit) => importedRow(unit, file)),
            trx,
          );
        }
      }
      return rows;
    });
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

  /** Changes a remembered target, which keeps its inline codes (MEMORY_CODES_CHANGED); what it was, who changed it and when stays readable. */
  correct(id: string, target: string, editedBy: UserId): Promise<MemoryUnit> {
    return this.db.transaction().execute(async (trx) => {
      const row = await trx
        .selectFrom('memory_units')
        .select(UNIT_COLUMNS)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) throw notFound('MEMORY_UNIT_NOT_FOUND');
      if (row.target === target) return toMemoryUnit(row);
      // One that never had its source's codes, because a file brought it so, may be corrected as it is.
      const losesCodes = [row.source, row.target].every((text) => verifyCodes(text, target).length > 0);
      if (losesCodes) throw invalidInput('MEMORY_CODES_CHANGED');
      const { word_keys } = keysOf(row.source, target, row.source_locale, row.target_locale);
      await trx
        .insertInto('memory_unit_changes')
        .values({ id: newId(), unit_id: id, target_before: row.target, target_after: target, changed_by: editedBy })
        .execute();
      const corrected = await trx
        .updateTable('memory_units')
        .set({ target, word_keys, edited_by: editedBy, edited_at: sql`now()` })
        .where('id', '=', id)
        .returning(UNIT_COLUMNS)
        .executeTakeFirstOrThrow();
      return toMemoryUnit(corrected);
    });
  }

  /** The corrections of a unit, newest first. */
  async changesOf(id: string): Promise<MemoryChange[]> {
    await this.get(id);
    const rows = await this.db
      .selectFrom('memory_unit_changes')
      .selectAll()
      .where('unit_id', '=', id)
      .orderBy('changed_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map((row) => ({
      targetBefore: row.target_before,
      targetAfter: row.target_after,
      changedBy: row.changed_by,
      changedAt: row.changed_at,
    }));
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
}
