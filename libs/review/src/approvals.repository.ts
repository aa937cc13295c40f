import { Inject, Injectable } from '@nestjs/common';
import { LOCALES, newId } from '@anverso/kernel';
import { type ApprovalsTable, DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { type Approval, type Provenance } from './domain/approval.js';

const provenanceSchema: z.ZodType<Provenance> = z.object({
  sourceLocale: z.enum(LOCALES),
  engines: z.array(z.string()),
  handedIn: z.object({ id: z.string(), name: z.string(), at: z.string() }).optional(),
  people: z.array(z.object({ id: z.string(), name: z.string(), part: z.enum(['translator', 'editor']) })),
});

@Injectable()
export class Approvals {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The standing approvals of these target editions; an edition without one is not among them. */
  async findValid(editionIds: readonly string[], db: DbOrTrx = this.db): Promise<Approval[]> {
    if (editionIds.length === 0) return [];
    const rows = await db
      .selectFrom('approvals')
      .selectAll()
      .where('edition_id', 'in', editionIds)
      .where('withdrawn_at', 'is', null)
      .execute();
    return rows.map(toApproval);
  }

  /** Approvals by id, withdrawn ones included: what was published stays provable. */
  async getMany(ids: readonly string[]): Promise<Map<string, Approval>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.selectFrom('approvals').selectAll().where('id', 'in', ids).execute();
    return new Map(rows.map((row) => [row.id, toApproval(row)]));
  }

  /** The last approval that an edition was given, whether it stands or was withdrawn. */
  async findLatest(editionId: string): Promise<(Approval & { withdrawnAt: Date | null }) | undefined> {
    const row = await this.db
      .selectFrom('approvals')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    return row === undefined ? undefined : { ...toApproval(row), withdrawnAt: row.withdrawn_at };
  }

  async insert(approval: Omit<Approval, 'id' | 'createdAt'>, trx: Trx): Promise<Approval> {
    const row = await trx
      .insertInto('approvals')
      .values({
        id: newId(),
        edition_id: approval.editionId,
        source_revision_id: approval.sourceRevisionId,
        target_revision_id: approval.targetRevisionId,
        source_hash: approval.sourceHash,
        target_hash: approval.targetHash,
        approved_by: approval.approvedBy,
        provenance: JSON.stringify(approval.provenance),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toApproval(row);
  }

  /** Takes back the standing approval of an edition; answers its id, or undefined when there was none. */
  async withdraw(editionId: string, trx: Trx): Promise<string | undefined> {
    const row = await trx
      .updateTable('approvals')
      .set({ withdrawn_at: sql`now()` })
      .where('edition_id', '=', editionId)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return row?.id;
  }

  async insertReturn(editionId: string, reason: string, returnedBy: string, trx: Trx): Promise<void> {
    await trx
      .insertInto('review_returns')
      .values({ id: newId(), edition_id: editionId, reason, returned_by: returnedBy })
      .execute();
  }

  /** Why an edition was sent back, newest first. */
  async listReturns(editionId: string): Promise<{ reason: string; returnedBy: string; createdAt: Date }[]> {
    const rows = await this.db
      .selectFrom('review_returns')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('created_at', 'desc')
      .execute();
    return rows.map((row) => ({ reason: row.reason, returnedBy: row.returned_by, createdAt: row.created_at }));
  }
}

function toApproval(row: Selectable<ApprovalsTable>): Approval {
  return {
    id: row.id,
    editionId: row.edition_id,
    sourceRevisionId: row.source_revision_id,
    targetRevisionId: row.target_revision_id,
    sourceHash: row.source_hash,
    targetHash: row.target_hash,
    approvedBy: row.approved_by,
    provenance: provenanceSchema.parse(row.provenance),
    createdAt: row.created_at,
  };
}
