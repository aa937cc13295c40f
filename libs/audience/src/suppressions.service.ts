import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, sha256 } from '@anverso/kernel';
import { CLOCK, DB, type Db } from '@anverso/platform';

/** Why an address is mailed no more. */
export type SuppressionReason = 'hard-bounce' | 'complaint' | 'manual';

/** Addresses that are mailed no more. Their hashes alone are kept, so that they outlive the erasure of their owners. */
@Injectable()
export class Suppressions {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Mails an address no more; the first reason stays. Safe to repeat. */
  async add(email: string, reason: SuppressionReason): Promise<void> {
    await this.db
      .insertInto('suppressions')
      .values({ id: newId(), email_hash: hashOf(email), reason, created_at: this.clock.now() })
      .onConflict((conflict) => conflict.column('email_hash').doNothing())
      .execute();
  }

  /** Lets an address be mailed again. */
  async lift(email: string): Promise<void> {
    await this.db.deleteFrom('suppressions').where('email_hash', '=', hashOf(email)).execute();
  }
}

const hashOf = (email: string): string => sha256(email.toLowerCase());
