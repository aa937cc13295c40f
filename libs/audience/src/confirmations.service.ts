import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Clock, forbidden, hmac, type Locale } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import {
  CLOCK,
  CONFIG,
  type Config,
  DB,
  type Db,
  House,
  MAIL_TRANSPORT,
  type MailTransport,
  SigningSecret,
  type Trx,
} from '@anverso/platform';
import { confirmationMail } from './confirmation-mail.js';
import { AttemptLimit } from './domain/attempt-limit.js';
import { parseEmail } from './domain/email-address.js';
import { type Subscription } from './domain/subscription.js';
import { SubscriptionsRepository } from './subscriptions.repository.js';

const TEN_MINUTES = 600_000;
/** Many readers may share one network address; a script that fills in other people's addresses gets this far. */
const REQUESTS_PER_NETWORK = 20;

export interface SubscribeRequest {
  newsletterId: string;
  /** In the reader's language: it stands in the mail and in the consent. */
  newsletterName: string;
  email: string;
  locale: Locale;
  /** The reader's network address; it is hashed, kept in memory only, and used against abuse. */
  network?: string;
}

/** The first half of the double opt-in: the request is written, and a mail asks whether it was the owner of the address. */
@Injectable()
export class Confirmations implements OnModuleDestroy {
  private readonly logger = new Logger('confirmations');
  private readonly networkLimit = new AttemptLimit(REQUESTS_PER_NETWORK, TEN_MINUTES);
  private readonly mailsUnderWay = new Set<Promise<void>>();

  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly house: House,
    private readonly signingSecret: SigningSecret,
    private readonly subscriptions: SubscriptionsRepository,
  ) {}

  async request(request: SubscribeRequest): Promise<void> {
    const email = parseEmail(request.email);
    await this.limitNetwork(request.network);
    const now = this.clock.now();
    const { subscription, mailIsDue } = await this.db
      .transaction()
      .execute((trx) => this.write({ ...request, email }, now, trx));
    if (mailIsDue) this.sendInBackground(this.send(subscription, request, now));
  }

  /** Resolves when every confirmation asked for so far has left. */
  async whenMailsHaveLeft(): Promise<void> {
    await Promise.all(this.mailsUnderWay);
  }

  async onModuleDestroy(): Promise<void> {
    await this.whenMailsHaveLeft();
  }

  private async limitNetwork(network: string | undefined): Promise<void> {
    if (network === undefined) return;
    const key = hmac(await this.signingSecret.get(), `network|${network}`);
    if (!this.networkLimit.take(key, this.clock.now())) throw forbidden('TOO_MANY_SUBSCRIPTIONS');
  }

  /** Who is confirmed stays so until another language is confirmed; the mail goes out once in ten minutes per address. */
  private async write(
    request: SubscribeRequest,
    now: Date,
    trx: Trx,
  ): Promise<{ subscription: Subscription; mailIsDue: boolean }> {
    const { newsletterId, locale } = request;
    const subscriber = await this.subscriptions.lockSubscriber(request.email, now, trx);
    const lastSent = await this.subscriptions.lastConfirmationSentAt(subscriber.id, trx);
    const mailIsDue =
      !subscriber.suppressed && (lastSent === undefined || now.getTime() - lastSent.getTime() >= TEN_MINUTES);
    const subscription = await this.subscriptions.ensure(
      { subscriberId: subscriber.id, newsletterId, locale, state: 'pending', now },
      trx,
    );
    const asked = subscription.state === 'confirmed' ? {} : { state: 'pending' as const, locale };
    const sent = mailIsDue ? { confirm_sent_at: now } : {};
    await this.subscriptions.update(subscription.id, { ...asked, ...sent }, now, trx);
    const wording = translator(locale, 'audience')('subscribe.consent', { newsletter: request.newsletterName });
    await this.subscriptions.recordConsent(
      { subscriptionId: subscription.id, kind: 'requested', wording, locale },
      now,
      trx,
    );
    return { subscription, mailIsDue };
  }

  /** A mail that did not leave may be asked for again at once. */
  private async send(subscription: Subscription, request: SubscribeRequest, sentAt: Date): Promise<void> {
    const { id, email, token } = subscription;
    const { locale, newsletterName } = request;
    const { siteName } = await this.house.get();
    const confirmation = { subscriptionId: id, email, token, locale, newsletterName, siteName, sentAt };
    const mail = confirmationMail(confirmation, this.config);
    const receipt = await this.transport.send(mail);
    if (receipt.outcome === 'accepted' || receipt.outcome === 'uncertain') return;
    this.logger.warn(`the confirmation of ${id} was not sent: ${receipt.code}`);
    await this.subscriptions.update(id, { confirm_sent_at: null }, this.clock.now());
  }

  private sendInBackground(mail: Promise<void>): void {
    const settled = mail
      .catch((error: unknown) => {
        this.logger.error(`a confirmation was not sent: ${error instanceof Error ? error.name : 'unknown'}`);
      })
      .finally(() => this.mailsUnderWay.delete(settled));
    this.mailsUnderWay.add(settled);
  }
}
