import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { sql } from 'kysely';
import { type AttemptKind, type Failures, nextAttemptAt, SIGN_IN_LIMIT } from './domain/sign-in-limit.js';

export type AttemptKeys = Record<AttemptKind, string>;

@Injectable()
export class SignInFailures {
  constructor(@Inject(DB) private readonly db: Db) {}

  /**
   * Counts an attempt as failed before its password is looked at, so that a hundred guesses sent at once are not all
   * below the limit. Answers when the next attempt is welcome if this one is one too many; that one is not counted.
   */
  async begin(keys: AttemptKeys, now: Date): Promise<{ attemptId: string } | { nextAttemptAt: Date }> {
    const since = new Date(now.getTime() - SIGN_IN_LIMIT.windowMs);
    return this.db.transaction().execute(async (trx) => {
      for (const key of Object.values(keys).sort()) {
        await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
      }
      await trx.deleteFrom('sign_in_failures').where('failed_at', '<=', since).execute();
      const rows = await trx
        .selectFrom('sign_in_failures')
        .select(['key_hash', (eb) => eb.fn.countAll().as('count'), (eb) => eb.fn.min('failed_at').as('oldest')])
        .where('key_hash', 'in', Object.values(keys))
        .groupBy('key_hash')
        .execute();
      const failures = (key: string): Failures | undefined => {
        const row = rows.find(({ key_hash }) => key_hash === key);
        return row === undefined ? undefined : { count: Number(row.count), oldest: new Date(row.oldest) };
      };
      const next = nextAttemptAt({ account: failures(keys.account), network: failures(keys.network) });
      if (next !== undefined) return { nextAttemptAt: next };
      const attemptId = newId();
      await trx
        .insertInto('sign_in_failures')
        .values([
          { id: newId(), key_hash: keys.account, failed_at: now },
          { id: attemptId, key_hash: keys.network, failed_at: now },
        ])
        .execute();
      return { attemptId };
    });
  }

  /** The attempt succeeded: the account starts anew, and the network is not blamed for it. */
  async forgive(keys: AttemptKeys, attemptId: string): Promise<void> {
    await this.db
      .deleteFrom('sign_in_failures')
      .where((eb) => eb.or([eb('key_hash', '=', keys.account), eb('id', '=', attemptId)]))
      .execute();
  }
}
