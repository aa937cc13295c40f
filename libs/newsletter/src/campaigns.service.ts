import { Inject, Injectable, Logger } from '@nestjs/common';
import { AppError, type Clock, LOCALES, type UserId } from '@anverso/kernel';
import { CLOCK, CONFIG, type Config, DB, type Db, JobQueue, mailDomain } from '@anverso/platform';
import { Subscriptions } from '@anverso/audience';
import { CampaignMail } from './campaign-mail.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryDispatch } from './delivery-dispatch.service.js';
import { type Campaign, type CampaignVariant } from './domain/campaign.js';
import { type DeliveryCounts } from './domain/delivery-states.js';
import { tokenMarker } from './domain/personal-mail.js';
import { Issues } from './issues.service.js';
import { Newsletters } from './newsletters.repository.js';

/** One worker answers one; the others are for further workers. */
const LANES = 8;

@Injectable()
export class Campaigns {
  private readonly logger = new Logger('newsletter');

  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly issues: Issues,
    private readonly newsletters: Newsletters,
    private readonly subscriptions: Subscriptions,
    private readonly campaigns: CampaignsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly dispatch: DeliveryDispatch,
  ) {}

  /** Plans the sending of an issue and rings for it. There is one per issue: a second call answers the same. */
  async start(issueId: string, userId: UserId): Promise<Campaign> {
    const issue = await this.issues.get(issueId);
    const campaign = await this.campaigns.plan(issue.id, userId, this.clock.now());
    await this.ring(campaign.id);
    return campaign;
  }

  get(id: string): Promise<Campaign> {
    return this.campaigns.get(id);
  }

  /** The campaign of an issue, if its sending was ever started. */
  findOfIssue(issueId: string): Promise<Campaign | undefined> {
    return this.campaigns.findOfIssue(issueId);
  }

  /** The ledger's sums; `frozen` is always the sum of the others. */
  counts(campaignId: string): Promise<DeliveryCounts> {
    return this.deliveries.counts(campaignId);
  }

  /** Campaigns in which something can be done at this moment. */
  listOpen(now: Date): Promise<Campaign[]> {
    return this.campaigns.listOpen(now);
  }

  /** Rings for every campaign in which something can be done now; answers how many there are. */
  async ringUnanswered(): Promise<number> {
    const open = await this.listOpen(this.clock.now());
    for (const { id } of open) await this.ring(id);
    return open.length;
  }

  /**
   * Answers `send-campaign`: freezes mails and recipients of a planned campaign, all or nothing, and rings the lanes.
   * Safe to repeat at any time. A campaign that cannot be rendered fails, with the reason in its row.
   */
  async run(campaignId: string): Promise<void> {
    const campaign = await this.campaigns.get(campaignId);
    if (campaign.state === 'planned' && !(await this.freezeOrFail(campaign))) return;
    if (await this.campaigns.finishIfDone(campaignId, this.clock.now())) return;
    await this.ringLanes(campaignId);
  }

  /** Answers `deliver-batch`: sends until nothing is to be sent at this moment. Any number may run at once. */
  async deliver(campaignId: string): Promise<void> {
    const campaign = await this.campaigns.get(campaignId);
    if (campaign.state !== 'running') return;
    await this.dispatch.run(campaignId, await this.mailOf(campaign));
  }

  private ring(campaignId: string): Promise<void> {
    return this.queue.ring('send-campaign', campaignId, { campaignId });
  }

  private async freezeOrFail(campaign: Campaign): Promise<boolean> {
    try {
      const variants = await this.render(campaign);
      await this.freeze(campaign.id, variants);
      return true;
    } catch (error) {
      if (!(error instanceof AppError) || error.retryable) throw error;
      this.logger.warn(`campaign ${campaign.id} failed: ${error.code}`);
      await this.campaigns.fail(campaign.id, error.code);
      return false;
    }
  }

  private async render(campaign: Campaign): Promise<CampaignVariant[]> {
    const mails = await this.issues.render(await this.issues.get(campaign.issueId), tokenMarker(campaign.id));
    return LOCALES.map((locale) => ({ locale, ...mails[locale] }));
  }

  /** One transaction: a crash leaves a campaign that is still planned, never one with half of its readers. */
  private async freeze(campaignId: string, variants: readonly CampaignVariant[]): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction().execute(async (trx) => {
      const { state, issueId } = await this.campaigns.lock(campaignId, trx);
      if (state !== 'planned') return;
      const { newsletterId } = await this.issues.get(issueId);
      await this.campaigns.saveVariants(campaignId, variants, trx);
      const campaign = { id: campaignId, mailDomain: mailDomain(this.config), now };
      for await (const page of this.subscriptions.listRecipients(newsletterId)) {
        await this.deliveries.freeze(campaign, page, trx);
      }
      await this.campaigns.startRunning(campaignId, now, trx);
    });
  }

  private async ringLanes(campaignId: string): Promise<void> {
    const due = await this.deliveries.countDue(campaignId, this.clock.now(), LANES);
    for (let lane = 0; lane < due; lane += 1) {
      await this.queue.ring('deliver-batch', `${campaignId}.${lane}`, { campaignId, lane });
    }
  }

  private async mailOf(campaign: Campaign): Promise<CampaignMail> {
    const { newsletterId } = await this.issues.get(campaign.issueId);
    const newsletter = await this.newsletters.get(newsletterId);
    const variants = await this.campaigns.listVariants(campaign.id);
    return new CampaignMail(campaign.id, variants, newsletter, {
      siteUrl: this.config.site.url,
      mailDomain: mailDomain(this.config),
    });
  }
}
