import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, notFound, sha256 } from '@anverso/kernel';
import { CLOCK, DB, type Db, type SuppressionsTable } from '@anverso/platform';
import { SubscriptionsRepository } from './subscriptions.repository.js';

/** Why an address is mailed no more. */
export type SuppressionReason = SuppressionsTable['reason'];

/** Addresses that are mailed no more. Their hashes alone are kept, so that they outlive the erasure of their owners. */
@Injectable()
export class Suppressions {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly subscriptions: SubscriptionsRepository,
  ) {}

  /** Mails an address no more; the first reason stays. Safe to repeat. */
  async add(email: string, reason: SuppressionReason): Promise<void> {
    await this.db
      .insertInto('suppressions')
      .values({ id: newId(), email_hash: hashOf(email), reason, created_at: this.clock.now() })
      .onConflict((conflict) => conflict.column('email_hash').doNothing())
      .execute();
  }

  /** The same for whoever holds this subscription, in all newsletters. */
  async addOf(subscriptionId: string, reason: SuppressionReason): Promise<void> {
    await this.add(await this.emailOf(subscriptionId), reason);
  }

  /** Lets whoever holds this subscription be mailed again. */
  async liftOf(subscriptionId: string): Promise<void> {
    await this.lift(await this.emailOf(subscriptionId));
  }

  /** Why each of these addresses is mailed no more; one that is mailed is not among them. */
  async reasonsOf(emails: readonly string[]): Promise<Map<string, SuppressionReason>> {
    if (emails.length === 0) return new Map();
    const byHash = new Map(emails.map((email) => [hashOf(email), email]));
    const rows = await this.db
      .selectFrom('suppressions')
      .select(['email_hash', 'reason'])
      .where('email_hash', 'in', [...byHash.keys()])
      .execute();
    return new Map(rows.map(({ email_hash, reason }) => [byHash.get(email_hash) ?? '', reason]));
  }

  /** Lets an address be mailed again. */
  async lift(email: string): Promise<void> {
    await this.db.deleteFrom('suppressions').where('email_hash', '=', hashOf(email)).execute();
  }

  private async emailOf(subscriptionId: string): Promise<string> {
    const subscription = await this.subscriptions.find(subscriptionId);
    if (subscription === undefined) throw notFound('SUBSCRIBER_NOT_FOUND');
    return subscription.email;
  }
}

const hashOf = (email: string): string => sha256(email.toLowerCase());
