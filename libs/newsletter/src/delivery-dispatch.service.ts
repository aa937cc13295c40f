import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { AppError, type Clock, newId } from '@anverso/kernel';
import { CLOCK, MAIL_TRANSPORT, type MailTransport, type OutgoingMail, SMTP_CONNECTIONS } from '@anverso/platform';
import { Subscriptions, Suppressions } from '@anverso/audience';
import { type CampaignMail } from './campaign-mail.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { withPatience } from './database-patience.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { type ClaimedDelivery } from './domain/campaign.js';
import { type Outcome, settle, type Settlement, skip } from './domain/settlement.js';
import { MessagesInHand } from './messages-in-hand.js';

/** A worker that is not heard of for this long is taken for dead; a living one is heard of three times as often. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;

/**
 * Hands the messages of a campaign over, as many at once as there are connections to the relay, so that after a crash
 * no more than these are in doubt. One round writes down how messages ended and claims the next ones.
 */
@Injectable()
export class DeliveryDispatch implements OnModuleDestroy {
  private readonly logger = new Logger('newsletter');
  private isStopping = false;
  private atWork?: Promise<void>;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly campaigns: CampaignsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly subscriptions: Subscriptions,
    private readonly suppressions: Suppressions,
  ) {}

  /** Ends with the messages in hand; the other rows stay planned for whoever comes next. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.atWork?.catch(() => undefined);
  }

  /**
   * Sends until there is nothing to send at this moment, and finishes the campaign if that was all. A process sends one
   * campaign at a time: while it is at work, nothing is done, and the sweeper asks again.
   */
  async run(campaignId: string, mail: CampaignMail): Promise<void> {
    if (this.atWork !== undefined || this.isStopping) return;
    this.atWork = this.work(campaignId, mail);
    try {
      await this.atWork;
    } finally {
      this.atWork = undefined;
    }
  }

  private async work(campaignId: string, mail: CampaignMail): Promise<void> {
    await this.recoverExpired(campaignId);
    await this.sendAll(campaignId, mail);
    if (this.isStopping) return;
    const isDone = await this.campaigns.finishIfDone(campaignId, this.clock.now());
    if (isDone) this.logger.log(`campaign ${campaignId} is finished`);
  }

  /**
   * Asks the transport about messages whose worker was lost: what it took is accepted, what it certainly never saw is
   * planned again, and what nobody can tell is uncertain and never sent again.
   */
  private async recoverExpired(campaignId: string): Promise<void> {
    for (const expired of await this.deliveries.listExpired(campaignId, this.clock.now())) {
      const state = stateOf(await this.transport.wasAccepted(expired.messageId));
      await this.deliveries.resolveExpired(expired, state, this.clock.now());
      this.logger.warn(`delivery ${expired.id} was left behind by its worker: ${state}`);
    }
  }

  private async sendAll(campaignId: string, mail: CampaignMail): Promise<void> {
    const inHand = new MessagesInHand<Settlement>(SMTP_CONNECTIONS);
    const renewal = setInterval(() => {
      this.deliveries.renewLeases(inHand.ids(), this.leaseUntil()).catch(() => undefined);
    }, RENEW_MS);
    try {
      do {
        await this.round(campaignId, mail, inHand);
        await inHand.roomForMore();
      } while (!inHand.isEmpty());
    } finally {
      clearInterval(renewal);
    }
  }

  private async round(campaignId: string, mail: CampaignMail, inHand: MessagesInHand<Settlement>): Promise<void> {
    const ended = inHand.takeResults();
    const claimId = newId();
    const claimed = await this.settleAndClaim(campaignId, ended, { id: claimId, limit: inHand.room() });
    if (claimed.length === 0) return;
    const ids = claimed.map(({ subscriptionId }) => subscriptionId);
    const wanted = await this.patiently(() => this.subscriptions.stillWanted(ids));
    for (const delivery of claimed) {
      const attempt = { deliveryId: delivery.id, claimId, attempts: delivery.attempts };
      const sent = wanted.has(delivery.subscriptionId)
        ? this.handOver(mail.to(delivery)).then((outcome) => settle(attempt, outcome, this.clock.now()))
        : Promise.resolve(skip(attempt));
      inHand.add(delivery.id, sent);
    }
  }

  private settleAndClaim(
    campaignId: string,
    ended: readonly Settlement[],
    claim: { id: string; limit: number },
  ): Promise<ClaimedDelivery[]> {
    return this.patiently(async (isRepeated) => {
      const standing = isRepeated ? await this.deliveries.listClaimed(campaignId, claim.id) : [];
      if (standing.length > 0) return standing;
      return this.deliveries.settleAndClaim(campaignId, ended, {
        id: claim.id,
        limit: this.isStopping ? 0 : claim.limit,
        now: this.clock.now(),
        leaseUntil: this.leaseUntil(),
      });
    });
  }

  private async handOver(mail: OutgoingMail): Promise<Outcome> {
    try {
      const receipt = await this.transport.send(mail);
      if (receipt.outcome === 'rejected' && receipt.badAddress === true) await this.suppress(mail.to);
      return receipt;
    } catch (error) {
      if (error instanceof AppError) return { outcome: 'rejected', code: error.code };
      this.logger.error(`a message was not handed over: ${error instanceof Error ? error.message : 'unknown'}`);
      const state = stateOf(await this.transport.wasAccepted(mail.messageId));
      return { outcome: state === 'planned' ? 'deferred' : state, code: 'TRANSPORT_FAILED' };
    }
  }

  /** The relay's answer is written whatever comes of this: a dead address that is asked again answers the same. */
  private async suppress(email: string): Promise<void> {
    await this.patiently(() => this.suppressions.add(email, 'hard-bounce')).catch((error: unknown) => {
      this.logger.error(`a dead address was not struck off: ${error instanceof Error ? error.name : 'unknown'}`);
    });
  }

  private patiently<Value>(step: (isRepeated: boolean) => Promise<Value>): Promise<Value> {
    return withPatience(step, () => !this.isStopping);
  }

  private leaseUntil(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}

function stateOf(wasAccepted: boolean | undefined): 'accepted' | 'planned' | 'uncertain' {
  if (wasAccepted === undefined) return 'uncertain';
  return wasAccepted ? 'accepted' : 'planned';
}
