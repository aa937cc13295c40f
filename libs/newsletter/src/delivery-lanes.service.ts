import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { AppError, type Clock, newId } from '@anverso/kernel';
import { CLOCK, MAIL_TRANSPORT, type MailTransport, type OutgoingMail, SMTP_CONNECTIONS } from '@anverso/platform';
import { Subscriptions } from '@anverso/audience';
import { type CampaignMail } from './campaign-mail.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { withPatience } from './database-patience.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { type ClaimedDelivery } from './domain/campaign.js';
import { type Outcome, settle, type Settlement, skip } from './domain/settlement.js';

/** A worker that is not heard of for this long is taken for dead; a living one is heard of three times as often. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;

/**
 * A lane sends one message after another, and a process runs one lane per connection to the relay: no more messages are
 * ever in doubt than connections are open.
 */
@Injectable()
export class DeliveryLanes implements OnModuleDestroy {
  private readonly logger = new Logger('newsletter');
  private isStopping = false;
  private readonly atWork = new Set<Promise<void>>();

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly campaigns: CampaignsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** Each lane ends after the message it is at; the other rows stay planned for whoever comes next. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await Promise.allSettled(this.atWork);
  }

  /**
   * Sends until there is nothing to send at this moment, and finishes the campaign if that was all. Does nothing when
   * every connection has its lane already.
   */
  async run(campaignId: string, mail: CampaignMail): Promise<void> {
    if (this.atWork.size >= SMTP_CONNECTIONS) return;
    const lane = this.work(campaignId, mail);
    this.atWork.add(lane);
    try {
      await lane;
    } finally {
      this.atWork.delete(lane);
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
    let settlement: Settlement | undefined;
    for (;;) {
      const claimId = newId();
      const claimed = await this.settleAndClaim(campaignId, settlement, claimId);
      if (claimed === undefined) return;
      settlement = await this.attempt(claimed, claimId, mail);
    }
  }

  private async settleAndClaim(
    campaignId: string,
    settlement: Settlement | undefined,
    claimId: string,
  ): Promise<ClaimedDelivery | undefined> {
    if (this.isStopping) {
      if (settlement !== undefined) await this.deliveries.settle(settlement, this.clock.now());
      return undefined;
    }
    return this.patiently(async (isRepeated) => {
      const standing = isRepeated ? await this.deliveries.findClaimed(campaignId, claimId) : undefined;
      return (
        standing ??
        this.deliveries.settleAndClaim(campaignId, settlement, {
          id: claimId,
          now: this.clock.now(),
          leaseUntil: this.leaseUntil(),
        })
      );
    });
  }

  /** Hands one message over, unless its reader has left since the recipients were frozen. */
  private async attempt(claimed: ClaimedDelivery, claimId: string, mail: CampaignMail): Promise<Settlement> {
    const attempt = { deliveryId: claimed.id, claimId, attempts: claimed.attempts };
    const renewal = setInterval(() => {
      this.deliveries.renewLease(claimed.id, claimId, this.leaseUntil()).catch(() => undefined);
    }, RENEW_MS);
    try {
      const wanted = await this.patiently(() => this.subscriptions.stillWanted([claimed.subscriptionId]));
      if (!wanted.has(claimed.subscriptionId)) return skip(attempt);
      return settle(attempt, await this.handOver(mail.to(claimed)), this.clock.now());
    } finally {
      clearInterval(renewal);
    }
  }

  private async handOver(mail: OutgoingMail): Promise<Outcome> {
    try {
      return await this.transport.send(mail);
    } catch (error) {
      if (error instanceof AppError) return { outcome: 'rejected', code: error.code };
      this.logger.error(`a message was not handed over: ${error instanceof Error ? error.message : 'unknown'}`);
      const state = stateOf(await this.transport.wasAccepted(mail.messageId));
      return { outcome: state === 'planned' ? 'deferred' : state, code: 'TRANSPORT_FAILED' };
    }
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
