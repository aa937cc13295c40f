import { Inject, Injectable } from '@nestjs/common';
import { newId, notFound, type UserId } from '@anverso/kernel';
import { type CampaignsTable, DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { type Selectable, sql, type SqlBool } from 'kysely';
import { type Campaign, type CampaignVariant } from './domain/campaign.js';
import { OPEN_STATES } from './domain/delivery-states.js';

@Injectable()
export class CampaignsRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The campaign of this issue, planned if there was none or if it had failed. */
  async plan(issueId: string, createdBy: UserId, now: Date): Promise<Campaign> {
    await this.db
      .insertInto('campaigns')
      .values({ id: newId(), issue_id: issueId, state: 'planned', created_by: createdBy, created_at: now })
      .onConflict((conflict) => conflict.column('issue_id').doNothing())
      .execute();
    await this.db
      .updateTable('campaigns')
      .set({ state: 'planned', reason: null })
      .where('issue_id', '=', issueId)
      .where('state', '=', 'failed')
      .execute();
    const row = await this.db
      .selectFrom('campaigns')
      .selectAll()
      .where('issue_id', '=', issueId)
      .executeTakeFirstOrThrow();
    return toCampaign(row);
  }

  async get(id: string): Promise<Campaign> {
    return found(await this.db.selectFrom('campaigns').selectAll().where('id', '=', id).executeTakeFirst());
  }

  /** The campaign, held until the transaction ends. */
  async lock(id: string, trx: Trx): Promise<Campaign> {
    return found(await trx.selectFrom('campaigns').selectAll().where('id', '=', id).forUpdate().executeTakeFirst());
  }

  async findOfIssue(issueId: string): Promise<Campaign | undefined> {
    const row = await this.db.selectFrom('campaigns').selectAll().where('issue_id', '=', issueId).executeTakeFirst();
    return row === undefined ? undefined : toCampaign(row);
  }

  async saveVariants(campaignId: string, variants: readonly CampaignVariant[], trx: Trx): Promise<void> {
    await trx.deleteFrom('campaign_variants').where('campaign_id', '=', campaignId).execute();
    await trx
      .insertInto('campaign_variants')
      .values(variants.map((variant) => ({ campaign_id: campaignId, ...variant })))
      .execute();
  }

  async listVariants(campaignId: string): Promise<CampaignVariant[]> {
    return this.db
      .selectFrom('campaign_variants')
      .select(['locale', 'subject', 'html', 'text'])
      .where('campaign_id', '=', campaignId)
      .execute();
  }

  async startRunning(id: string, now: Date, trx: DbOrTrx): Promise<void> {
    await trx
      .updateTable('campaigns')
      .set({ state: 'running', started_at: now })
      .where('id', '=', id)
      .where('state', '=', 'planned')
      .execute();
  }

  async fail(id: string, reason: string): Promise<void> {
    await this.db
      .updateTable('campaigns')
      .set({ state: 'failed', reason })
      .where('id', '=', id)
      .where('state', '=', 'planned')
      .execute();
  }

  /** Finishes a running campaign of which no delivery is open; true when it is finished afterwards. */
  async finishIfDone(id: string, now: Date): Promise<boolean> {
    const result = await this.db
      .updateTable('campaigns')
      .set({ state: 'finished', finished_at: now })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where(nothingIsOpen)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** Campaigns in which something can be done at this moment. */
  async listOpen(now: Date): Promise<Campaign[]> {
    const workIsDue = sql<SqlBool>`exists (
      select from deliveries where campaign_id = campaigns.id and (
        (state in ('planned', 'deferred') and (next_attempt_at is null or next_attempt_at <= ${now}))
        or (state = 'sending' and lease_until <= ${now})))`;
    const rows = await this.db
      .selectFrom('campaigns')
      .selectAll()
      .where((eb) =>
        eb.or([eb('state', '=', 'planned'), eb.and([eb('state', '=', 'running'), eb.or([workIsDue, nothingIsOpen])])]),
      )
      .orderBy('created_at')
      .execute();
    return rows.map(toCampaign);
  }
}

const nothingIsOpen = sql<SqlBool>`not exists (
  select from deliveries where campaign_id = campaigns.id and state in (${sql.join(OPEN_STATES.map((state) => sql.lit(state)))}))`;

function found(row: Selectable<CampaignsTable> | undefined): Campaign {
  if (row === undefined) throw notFound('CAMPAIGN_NOT_FOUND');
  return toCampaign(row);
}

function toCampaign(row: Selectable<CampaignsTable>): Campaign {
  return {
    id: row.id,
    issueId: row.issue_id,
    state: row.state,
    reason: row.reason ?? undefined,
    createdAt: row.created_at,
    startedAt: row.started_at ?? undefined,
    finishedAt: row.finished_at ?? undefined,
  };
}
