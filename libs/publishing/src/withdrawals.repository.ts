import { Inject, Injectable } from '@nestjs/common';
import { conflict, newId, notFound, type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx, type WithdrawalsTable } from '@anverso/platform';
import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { type Publication } from './domain/story.js';
import { type GonePage, type Withdrawal, type WithdrawalState } from './domain/withdrawal.js';
import { leaseEnd } from './leases.js';

const OPEN: readonly WithdrawalState[] = ['planned', 'withdrawing'];

@Injectable()
export class WithdrawalRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string, db: DbOrTrx = this.db): Promise<Withdrawal> {
    const row = await db.selectFrom('withdrawals').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('WITHDRAWAL_NOT_FOUND');
    const [withdrawal] = await this.withPages([row], db);
    if (withdrawal === undefined) throw notFound('WITHDRAWAL_NOT_FOUND');
    return withdrawal;
  }

  /** The newest ones first. */
  async list(limit: number): Promise<Withdrawal[]> {
    const rows = await this.db
      .selectFrom('withdrawals')
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return this.withPages(rows, this.db);
  }

  /** The newest withdrawal of each of these articles that has one. */
  async listLatest(articleIds: readonly string[], db: DbOrTrx = this.db): Promise<Withdrawal[]> {
    if (articleIds.length === 0) return [];
    const rows = await db
      .selectFrom('withdrawals')
      .selectAll()
      .distinctOn('article_id')
      .where('article_id', 'in', articleIds)
      .orderBy('article_id')
      .orderBy('created_at', 'desc')
      .execute();
    return this.withPages(rows, db);
  }

  /** Writes the withdrawal unless one of this article is under way, and answers the one that stands. */
  async ensureOpen(request: { articleId: string; reason: string; requestedBy: UserId }, trx: Trx): Promise<string> {
    await trx
      .insertInto('withdrawals')
      .values({
        id: newId(),
        article_id: request.articleId,
        state: 'planned',
        reason: request.reason,
        requested_by: request.requestedBy,
      })
      .onConflict((standing) => standing.column('article_id').where('state', 'in', OPEN).doNothing())
      .execute();
    const standing = await trx
      .selectFrom('withdrawals')
      .select('id')
      .where('article_id', '=', request.articleId)
      .where('state', 'in', OPEN)
      .executeTakeFirst();
    // The one that stood in the way was carried out in this very moment.
    if (standing === undefined) throw conflict('ARTICLE_NOT_LIVE');
    return standing.id;
  }

  /** Takes a withdrawal that waits, or one whose worker is gone; undefined when there is nothing to take. */
  async claim(id: string): Promise<Withdrawal | undefined> {
    const row = await this.db
      .updateTable('withdrawals')
      .set({ state: 'withdrawing', failure: null, attempts: sql`attempts + 1`, lease_until: leaseEnd })
      .where('id', '=', id)
      .where(isUnanswered)
      .returning('id')
      .executeTakeFirst();
    return row === undefined ? undefined : this.get(row.id);
  }

  async renewLease(id: string): Promise<void> {
    await this.db
      .updateTable('withdrawals')
      .set({ lease_until: leaseEnd })
      .where('id', '=', id)
      .where('state', '=', 'withdrawing')
      .execute();
  }

  /** Lets go of a withdrawal that was not carried out. */
  async giveUp(id: string, to: 'planned' | 'failed', failure: string): Promise<void> {
    await this.db
      .updateTable('withdrawals')
      .set({ state: to, failure, lease_until: null })
      .where('id', '=', id)
      .where('state', '=', 'withdrawing')
      .execute();
  }

  /** Remembers which addresses fell empty, so that they can say so. */
  async keepPages(id: string, publications: readonly Publication[], trx: Trx): Promise<void> {
    if (publications.length === 0) return;
    await trx
      .insertInto('withdrawn_pages')
      .values(
        publications.map(({ editionId, locale, path }) => ({
          withdrawal_id: id,
          edition_id: editionId,
          locale,
          path,
        })),
      )
      .execute();
  }

  /** The last step, in the transaction that also takes the story out of what is live. */
  async finish(id: string, withdrawnAt: Date, trx: Trx): Promise<void> {
    await trx
      .updateTable('withdrawals')
      .set({ state: 'withdrawn', failure: null, lease_until: null, withdrawn_at: withdrawnAt })
      .where('id', '=', id)
      .where('state', '=', 'withdrawing')
      .execute();
  }

  /** Withdrawals whose bell should ring. */
  async listUnanswered(limit: number): Promise<string[]> {
    const rows = await this.db
      .selectFrom('withdrawals')
      .select('id')
      .where(isUnanswered)
      .orderBy('created_at')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Every address that a withdrawal emptied and at which nothing is live again. */
  async listGonePages(db: DbOrTrx): Promise<GonePage[]> {
    return db
      .selectFrom('withdrawn_pages')
      .select(['locale', 'path'])
      .distinct()
      .where('path', 'not in', (live) => live.selectFrom('publications').select('path'))
      .orderBy('path')
      .execute();
  }

  /** The address that each of these editions had when it was taken back last: it comes back at the same one. */
  async formerPaths(editionIds: readonly string[], db: DbOrTrx): Promise<Map<string, string>> {
    if (editionIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('withdrawn_pages')
      .innerJoin('withdrawals', 'withdrawals.id', 'withdrawn_pages.withdrawal_id')
      .select(['withdrawn_pages.edition_id', 'withdrawn_pages.path'])
      .distinctOn('withdrawn_pages.edition_id')
      .where('withdrawn_pages.edition_id', 'in', editionIds)
      .orderBy('withdrawn_pages.edition_id')
      .orderBy('withdrawals.created_at', 'desc')
      .execute();
    return new Map(rows.map((row) => [row.edition_id, row.path]));
  }

  private async withPages(rows: readonly Selectable<WithdrawalsTable>[], db: DbOrTrx): Promise<Withdrawal[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const pages = await db
      .selectFrom('withdrawn_pages')
      .selectAll()
      .where('withdrawal_id', 'in', ids)
      .orderBy('locale')
      .execute();
    const byWithdrawal = Map.groupBy(pages, (page) => page.withdrawal_id);
    return rows.map((row) => ({
      id: row.id,
      articleId: row.article_id,
      state: row.state,
      reason: row.reason,
      failure: row.failure,
      attempts: row.attempts,
      requestedBy: row.requested_by,
      createdAt: row.created_at,
      withdrawnAt: row.withdrawn_at,
      pages: (byWithdrawal.get(row.id) ?? []).map(({ locale, path }) => ({ locale, path })),
    }));
  }
}

function isUnanswered(where: ExpressionBuilder<{ withdrawals: WithdrawalsTable }, 'withdrawals'>) {
  return where.or([
    where('state', '=', 'planned'),
    where.and([where('state', '=', 'withdrawing'), where('lease_until', '<', sql<Date>`now()`)]),
  ]);
}
