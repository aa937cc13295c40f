import { Inject, Injectable } from '@nestjs/common';
import { type Locale, newId, newSecret } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { sql, type SqlBool } from 'kysely';
import {
  type Recipient,
  type Subscription,
  type SubscriptionCount,
  type SubscriptionQuery,
} from './domain/subscription.js';
import { type SubscriptionState } from './domain/subscription-states.js';

/** A hashed address outlives the erasure of its owner; the column is compared, never read back. */
const notSuppressed = sql<SqlBool>`not exists (
  select from suppressions where email_hash = encode(sha256(convert_to(subscribers.email, 'UTF8')), 'hex'))`;

export interface Consent {
  subscriptionId: string;
  kind: 'requested' | 'confirmed' | 'withdrawn';
  wording: string;
  locale: Locale;
}

@Injectable()
export class SubscriptionsRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The subscriber of this address, made if new and held until the transaction ends. */
  async lockSubscriber(email: string, now: Date, trx: Trx): Promise<{ id: string; suppressed: boolean }> {
    await trx
      .insertInto('subscribers')
      .values({ id: newId(), email, created_at: now })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .execute();
    const { id, wanted } = await trx
      .selectFrom('subscribers')
      .select(['id', notSuppressed.as('wanted')])
      .where('email', '=', email)
      .forUpdate()
      .executeTakeFirstOrThrow();
    return { id, suppressed: !wanted };
  }

  /** When a confirmation last went to this person, for whatever newsletter. */
  async lastConfirmationSentAt(subscriberId: string, trx: Trx): Promise<Date | undefined> {
    const { last } = await trx
      .selectFrom('subscriptions')
      .select((eb) => eb.fn.max('confirm_sent_at').as('last'))
      .where('subscriber_id', '=', subscriberId)
      .executeTakeFirstOrThrow();
    return last ?? undefined;
  }

  /** The person's subscription to a newsletter, made in this state if there was none. */
  async ensure(
    wanted: { subscriberId: string; newsletterId: string; locale: Locale; state: SubscriptionState; now: Date },
    trx: Trx,
  ): Promise<Subscription> {
    await trx
      .insertInto('subscriptions')
      .values({
        id: newId(),
        subscriber_id: wanted.subscriberId,
        newsletter_id: wanted.newsletterId,
        locale: wanted.locale,
        state: wanted.state,
        token: newSecret(),
        created_at: wanted.now,
        updated_at: wanted.now,
      })
      .onConflict((conflict) => conflict.columns(['subscriber_id', 'newsletter_id']).doNothing())
      .execute();
    return this.query(trx)
      .where('subscriber_id', '=', wanted.subscriberId)
      .where('newsletter_id', '=', wanted.newsletterId)
      .executeTakeFirstOrThrow();
  }

  async update(
    id: string,
    change: { state?: SubscriptionState; locale?: Locale; confirm_sent_at?: Date | null },
    now: Date,
    db: DbOrTrx = this.db,
  ): Promise<void> {
    await db
      .updateTable('subscriptions')
      .set({ ...change, updated_at: now })
      .where('id', '=', id)
      .execute();
  }

  find(id: string): Promise<Subscription | undefined> {
    return this.query(this.db).where('subscriptions.id', '=', id).executeTakeFirst();
  }

  findByToken(token: string): Promise<Subscription | undefined> {
    return this.query(this.db).where('token', '=', token).executeTakeFirst();
  }

  /** The subscription of this link, held until the transaction ends. */
  lockByToken(token: string, trx: Trx): Promise<Subscription | undefined> {
    return this.query(trx).where('token', '=', token).forUpdate('subscriptions').executeTakeFirst();
  }

  async recordConsent(consent: Consent, now: Date, trx: Trx): Promise<void> {
    await trx
      .insertInto('consents')
      .values({
        id: newId(),
        subscription_id: consent.subscriptionId,
        kind: consent.kind,
        wording: consent.wording,
        locale: consent.locale,
        created_at: now,
      })
      .execute();
  }

  async wasEverConfirmed(subscriptionId: string, trx: Trx): Promise<boolean> {
    const consent = await trx
      .selectFrom('consents')
      .select('id')
      .where('subscription_id', '=', subscriptionId)
      .where('kind', '=', 'confirmed')
      .limit(1)
      .executeTakeFirst();
    return consent !== undefined;
  }

  /** Confirmed and not suppressed, in the order of ids, after the last one of the page before. */
  listRecipientsAfter(newsletterId: string, lastId: string | undefined, limit: number): Promise<Recipient[]> {
    let query = this.db
      .selectFrom('subscriptions')
      .innerJoin('subscribers', 'subscribers.id', 'subscriptions.subscriber_id')
      .select(['subscriptions.id as subscriptionId', 'email', 'locale', 'token'])
      .where('newsletter_id', '=', newsletterId)
      .where('state', '=', 'confirmed')
      .where(notSuppressed);
    if (lastId !== undefined) query = query.where('subscriptions.id', '>', lastId);
    return query.orderBy('subscriptions.id').limit(limit).execute();
  }

  /** Those of these subscriptions that may still be mailed. */
  async listStillWanted(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db
      .selectFrom('subscriptions')
      .innerJoin('subscribers', 'subscribers.id', 'subscriptions.subscriber_id')
      .select('subscriptions.id as id')
      .where(sql<SqlBool>`subscriptions.id = any(${ids}::uuid[])`)
      .where('state', '=', 'confirmed')
      .where(notSuppressed)
      .execute();
    return rows.map((row) => row.id);
  }

  async listNewest(newsletterId: string, options: SubscriptionQuery & { limit: number }): Promise<Subscription[]> {
    let query = this.query(this.db).where('newsletter_id', '=', newsletterId);
    if (options.before !== undefined) query = query.where('subscriptions.id', '<', options.before);
    if (options.state !== undefined) query = query.where('state', '=', options.state);
    if (options.search !== undefined) {
      query = query.where('email', 'like', `%${options.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
    }
    return query.orderBy('subscriptions.id', 'desc').limit(options.limit).execute();
  }

  /** How many a campaign would mail now, by language. */
  async countRecipients(newsletterId: string): Promise<Record<Locale, number>> {
    const rows = await this.db
      .selectFrom('subscriptions')
      .innerJoin('subscribers', 'subscribers.id', 'subscriptions.subscriber_id')
      .select((eb) => ['locale', eb.fn.countAll<string>().as('count')])
      .where('newsletter_id', '=', newsletterId)
      .where('state', '=', 'confirmed')
      .where(notSuppressed)
      .groupBy('locale')
      .execute();
    const of = (locale: Locale): number => Number(rows.find((row) => row.locale === locale)?.count ?? 0);
    return { en: of('en'), es: of('es') };
  }

  async count(newsletterId: string): Promise<SubscriptionCount[]> {
    const rows = await this.db
      .selectFrom('subscriptions')
      .select((eb) => ['locale', 'state', eb.fn.countAll<string>().as('count')])
      .where('newsletter_id', '=', newsletterId)
      .groupBy(['locale', 'state'])
      .orderBy('locale')
      .orderBy('state')
      .execute();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  private query(db: DbOrTrx) {
    return db
      .selectFrom('subscriptions')
      .innerJoin('subscribers', 'subscribers.id', 'subscriptions.subscriber_id')
      .select([
        'subscriptions.id as id',
        'newsletter_id as newsletterId',
        'email',
        'locale',
        'state',
        'token',
        'subscriptions.created_at as createdAt',
      ]);
  }
}
