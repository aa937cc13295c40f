import { Inject, Injectable } from '@nestjs/common';
import { type Locale, newId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx } from '@anverso/platform';
import { type RawBuilder, sql } from 'kysely';
import { type ClaimedDelivery } from './domain/campaign.js';
import { type DeliveryCounts, toCounts } from './domain/delivery-states.js';
import { type Settlement } from './domain/settlement.js';

/** Whom a campaign mails, as the audience knows them when it starts. */
export interface FrozenRecipient {
  subscriptionId: string;
  email: string;
  locale: Locale;
  token: string;
}

/** A message whose worker has not been heard of since its lease ran out. */
export interface ExpiredDelivery {
  id: string;
  claimId: string;
  messageId: string;
}

const CLAIMED_COLUMNS = sql`d.id, d.subscription_id as "subscriptionId", d.locale, d.email, d.token,
  d.message_id as "messageId", d.attempts`;

@Injectable()
export class DeliveriesRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Writes one planned delivery per recipient; whoever already has one keeps it. */
  async freeze(
    campaign: { id: string; mailDomain: string; now: Date },
    recipients: readonly FrozenRecipient[],
    db: DbOrTrx,
  ): Promise<void> {
    const ids = recipients.map(() => newId());
    await sql`
      insert into deliveries (id, campaign_id, subscription_id, locale, email, token, state, message_id, updated_at)
      select r.id, ${campaign.id}::uuid, r.subscription_id, r.locale, r.email, r.token, 'planned',
        ${campaign.id}::text || '.' || r.id || '@' || ${campaign.mailDomain}::text, ${campaign.now}::timestamptz
      from unnest(
        ${ids}::uuid[], ${recipients.map((recipient) => recipient.subscriptionId)}::uuid[],
        ${recipients.map((recipient) => recipient.locale)}::text[],
        ${recipients.map((recipient) => recipient.email)}::text[],
        ${recipients.map((recipient) => recipient.token)}::text[]
      ) as r (id, subscription_id, locale, email, token)
      on conflict (campaign_id, subscription_id) do nothing`.execute(db);
  }

  /**
   * Writes down how messages ended and claims the next ones, in one statement: one wait for the disk. A claimed message
   * is `sending` from here on. Nothing is answered when there is nothing to send now.
   */
  async settleAndClaim(
    campaignId: string,
    ended: readonly Settlement[],
    claim: { id: string; limit: number; now: Date; leaseUntil: Date },
  ): Promise<ClaimedDelivery[]> {
    const { rows } = await sql<ClaimedDelivery>`
      with settled as (${settling(ended, claim.now)}),
      picked as materialized (
        select id from deliveries
        where campaign_id = ${campaignId} and state in ('planned', 'deferred')
          and (next_attempt_at is null or next_attempt_at <= ${claim.now})
        limit ${claim.limit} for update skip locked)
      update deliveries d
      set state = 'sending', claim_id = ${claim.id}, lease_until = ${claim.leaseUntil}, next_attempt_at = null,
        attempts = d.attempts + 1, updated_at = ${claim.now}
      from picked where d.id = picked.id
      returning ${CLAIMED_COLUMNS}`.execute(this.db);
    return rows;
  }

  /** What this claim holds: a claim whose answer was lost on the way may have been written. */
  async listClaimed(campaignId: string, claimId: string): Promise<ClaimedDelivery[]> {
    const { rows } = await sql<ClaimedDelivery>`
      select ${CLAIMED_COLUMNS} from deliveries d
      where campaign_id = ${campaignId} and claim_id = ${claimId} and state = 'sending'`.execute(this.db);
    return rows;
  }

  /** Their worker still has these messages in its hands. */
  async renewLeases(deliveryIds: readonly string[], leaseUntil: Date): Promise<void> {
    await sql`update deliveries set lease_until = ${leaseUntil}
      where id = any(${deliveryIds}::uuid[]) and state = 'sending'`.execute(this.db);
  }

  async listExpired(campaignId: string, now: Date): Promise<ExpiredDelivery[]> {
    const { rows } = await sql<ExpiredDelivery>`
      select id, claim_id as "claimId", message_id as "messageId" from deliveries
      where campaign_id = ${campaignId} and state = 'sending' and lease_until <= ${now}
      order by id`.execute(this.db);
    return rows;
  }

  /** Ends an expired claim, unless its worker has been heard of after all. What goes back to `planned` is claimed anew. */
  async resolveExpired(
    expired: ExpiredDelivery,
    state: 'accepted' | 'planned' | 'uncertain',
    now: Date,
  ): Promise<void> {
    await this.db
      .updateTable('deliveries')
      .set({
        state,
        reason: 'WORKER_LOST',
        lease_until: null,
        updated_at: now,
        ...(state === 'planned' ? { claim_id: null } : {}),
      })
      .where('id', '=', expired.id)
      .where('claim_id', '=', expired.claimId)
      .where('state', '=', 'sending')
      .where('lease_until', '<=', now)
      .execute();
  }

  /** How many deliveries could be claimed or recovered now; counts no further than `limit`. */
  async countDue(campaignId: string, now: Date, limit: number): Promise<number> {
    const { rows } = await sql<{ count: string }>`
      select count(*) from (
        select from deliveries
        where campaign_id = ${campaignId} and (
          (state in ('planned', 'deferred') and (next_attempt_at is null or next_attempt_at <= ${now}))
          or (state = 'sending' and lease_until <= ${now}))
        limit ${limit}) as due`.execute(this.db);
    return Number(rows[0]?.count ?? 0);
  }

  async counts(campaignId: string): Promise<DeliveryCounts> {
    const rows = await this.db
      .selectFrom('deliveries')
      .select((eb) => ['state', eb.fn.countAll<string>().as('count')])
      .where('campaign_id', '=', campaignId)
      .groupBy('state')
      .execute();
    return toCounts(rows.map(({ state, count }) => ({ state, count: Number(count) })));
  }
}

/**
 * A result counts only under the claim it was reached under. A late one may still settle a message that was given up as
 * uncertain, where it is final.
 */
function settling(ended: readonly Settlement[], now: Date): RawBuilder<unknown> {
  return sql`update deliveries d
    set state = r.state, reason = r.reason, next_attempt_at = r.next_attempt_at, lease_until = null,
      updated_at = ${now}
    from unnest(
      ${ended.map(({ deliveryId }) => deliveryId)}::uuid[], ${ended.map(({ claimId }) => claimId)}::uuid[],
      ${ended.map(({ state }) => state)}::text[], ${ended.map(({ reason }) => reason)}::text[],
      ${ended.map(({ nextAttemptAt }) => nextAttemptAt)}::timestamptz[]
    ) as r (id, claim_id, state, reason, next_attempt_at)
    where d.id = r.id and d.claim_id = r.claim_id
      and (d.state = 'sending' or d.state = 'uncertain' and r.state in ('accepted', 'rejected'))`;
}
