import { Inject, Injectable } from '@nestjs/common';
import { type Locale, newId, sha256 } from '@anverso/kernel';
import { DB, type Db, type Trx } from '@anverso/platform';
import { inBatches, ROWS_AT_ONCE } from './domain/batches.js';
import { type Segment } from './domain/segment.js';

/** The translation memory: pairs of approved texts, withdrawn with their approval. */
@Injectable()
export class Memory {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The newest approved target of each of these source texts, word for word and code for code. */
  async findExact(sources: readonly string[], from: Locale, to: Locale): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const batch of inBatches([...new Set(sources)], ROWS_AT_ONCE)) {
      const rows = await this.db
        .selectFrom('memory_units')
        .select(['source', 'target'])
        .where('source_locale', '=', from)
        .where('target_locale', '=', to)
        .where('source_hash', 'in', batch.map(sha256))
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      for (const { source, target } of rows) found.set(source, target);
    }
    return found;
  }

  /** Remembers the segments of an approved edition; quotes are left out, because a speaker's words are never reused. */
  async remember(
    approved: { approvalId: string; from: Locale; to: Locale; segments: readonly Segment[] },
    trx: Trx,
  ): Promise<void> {
    const values = approved.segments.flatMap(({ id, source, target, unitKind }) =>
      target === null || unitKind === 'quote'
        ? []
        : {
            id: newId(),
            source_locale: approved.from,
            target_locale: approved.to,
            source_hash: sha256(source),
            source,
            target,
            unit_kind: unitKind,
            approval_id: approved.approvalId,
            segment_id: id,
          },
    );
    for (const batch of inBatches(values, ROWS_AT_ONCE)) {
      await trx
        .insertInto('memory_units')
        .values(batch)
        .onConflict((existing) => existing.columns(['approval_id', 'segment_id']).doNothing())
        .execute();
    }
  }

  /** Forgets what an approval had taught. */
  async forget(approvalId: string, trx: Trx): Promise<void> {
    await trx.deleteFrom('memory_units').where('approval_id', '=', approvalId).execute();
  }
}
