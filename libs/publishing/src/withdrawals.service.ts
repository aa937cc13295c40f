import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Clock, conflict, type UserId } from '@anverso/kernel';
import { Articles } from '@anverso/articles';
import { CLOCK, DB, type Db, JobQueue } from '@anverso/platform';
import { MAX_CLAIMS } from './domain/release.js';
import { type Withdrawal } from './domain/withdrawal.js';
import { whileLeased } from './leases.js';
import { LiveSet } from './live-set.service.js';
import { Publications } from './publications.repository.js';
import { WithdrawalRepository } from './withdrawals.repository.js';

/** Takes stories back: both languages leave the site in one switch, and their addresses say so. */
@Injectable()
export class Withdrawals {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly articles: Articles,
    private readonly publications: Publications,
    private readonly withdrawals: WithdrawalRepository,
    private readonly liveSet: LiveSet,
  ) {}

  /** Asks for a live story to be taken back; asking again while that is under way answers the same withdrawal. */
  async request(request: { articleId: string; reason: string; userId: UserId }): Promise<Withdrawal> {
    const { articleId, reason, userId } = request;
    await this.articles.get(articleId);
    const live = await this.publications.listOfArticles([articleId]);
    if (live.length === 0) throw conflict('ARTICLE_NOT_LIVE');
    const id = await this.db
      .transaction()
      .execute((trx) => this.withdrawals.ensureOpen({ articleId, reason, requestedBy: userId }, trx));
    await this.ring(id);
    return this.withdrawals.get(id);
  }

  get(id: string): Promise<Withdrawal> {
    return this.withdrawals.get(id);
  }

  list(limit = 100): Promise<Withdrawal[]> {
    return this.withdrawals.list(limit);
  }

  /** The newest withdrawal of each of these articles that has one. */
  listLatest(articleIds: readonly string[]): Promise<Withdrawal[]> {
    return this.withdrawals.listLatest(articleIds);
  }

  /** Carries a withdrawal out; safe to call at any time and again after a crash at any line. */
  async run(withdrawalId: string): Promise<void> {
    const withdrawal = await this.withdrawals.claim(withdrawalId);
    if (withdrawal === undefined) return;
    if (withdrawal.attempts > MAX_CLAIMS) {
      await this.withdrawals.giveUp(withdrawalId, 'failed', 'WITHDRAWAL_DIED');
      return;
    }
    try {
      await whileLeased(
        () => this.withdrawals.renewLease(withdrawalId),
        () => this.withdraw(withdrawal),
      );
    } catch (error) {
      const isFinal = error instanceof AppError && !error.retryable;
      const failure = error instanceof AppError ? error.code : 'WITHDRAWAL_BROKE_OFF';
      await this.withdrawals.giveUp(withdrawalId, isFinal ? 'failed' : 'planned', failure);
      if (!isFinal) throw error;
    }
  }

  /** Rings for every withdrawal that nobody answers. */
  async ringUnanswered(): Promise<number> {
    const ids = await this.withdrawals.listUnanswered(50);
    for (const id of ids) await this.ring(id);
    return ids.length;
  }

  private ring(withdrawalId: string): Promise<void> {
    return this.queue.ring('withdraw-article', withdrawalId, { withdrawalId });
  }

  /**
   * One transaction around the site's switch, as a release has it: a crash in between leaves the story in the rows, and
   * the next attempt finds the site already without it.
   */
  private async withdraw({ id, articleId }: Withdrawal): Promise<void> {
    await this.liveSet.change(async (trx) => {
      const removed = await this.publications.removeArticle(articleId, trx);
      await this.withdrawals.keepPages(id, removed, trx);
      return () => this.withdrawals.finish(id, this.clock.now(), trx);
    });
  }
}
