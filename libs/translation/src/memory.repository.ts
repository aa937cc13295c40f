import { Inject, Injectable } from '@nestjs/common';
import { type Locale, newId, sha256 } from '@anverso/kernel';
import { DB, type Db, type Trx } from '@anverso/platform';
import { type Segment } from './domain/segment.js';

/** The translation memory: pairs of approved texts, withdrawn with their approval. */
@Injectable()
export class Memory {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The newest approved target of each of these source texts, word for word and code for code. */
  async findExact(sources: readonly string[], from: Locale, to: Locale): Promise<Map<string, string>> {
    if (sources.length === 0) return new Map();
    const rows = await this.db
      .selectFrom('memory_units')
      .select(['source', 'target'])
      .where('source_locale', '=', from)
      .where('target_locale', '=', to)
      .where('source_hash', 'in', sources.map(sha256))
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return new Map(rows.map(({ source, target }) => [source, target]));
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
    if (values.length === 0) return;
    await trx
      .insertInto('memory_units')
      .values(values)
      .onConflict((existing) => existing.columns(['approval_id', 'segment_id']).doNothing())
      .execute();
  }

  /** Forgets what an approval had taught. */
  async forget(approvalId: string, trx: Trx): Promise<void> {
    await trx.deleteFrom('memory_units').where('approval_id', '=', approvalId).execute();
  }
}
