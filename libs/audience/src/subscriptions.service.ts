import { Inject, Injectable } from '@nestjs/common';
import { canTransition, type Clock, conflict, type Locale, notFound } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { CLOCK, DB, type Db, type Trx } from '@anverso/platform';
import { Confirmations, type SubscribeRequest } from './confirmations.service.js';
import { maskEmail, parseEmail } from './domain/email-address.js';
import {
  type Recipient,
  type Subscription,
  type SubscriptionCount,
  type SubscriptionQuery,
  type SubscriptionView,
} from './domain/subscription.js';
import { SUBSCRIPTION_STATES, type SubscriptionState } from './domain/subscription-states.js';
import { SubscriptionsRepository } from './subscriptions.repository.js';

const RECIPIENT_PAGE = 1_000;
const LIST_PAGE = 100;

@Injectable()
export class Subscriptions {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly confirmations: Confirmations,
    private readonly repository: SubscriptionsRepository,
  ) {}

  /**
   * Asks for a confirmation by mail. The answer, and the time it takes, are the same for every address, whether it is
   * subscribed, suppressed or unknown; the mail goes out after the answer, once in ten minutes per address.
   */
  subscribe(request: SubscribeRequest): Promise<void> {
    return this.confirmations.request(request);
  }

  /** The reader's yes, in the language of the page it was given on. A second yes changes nothing. */
  confirm(token: string, locale: Locale): Promise<SubscriptionView> {
    return this.change(token, async (subscription, now, trx) => {
      if (subscription.state === 'unsubscribed') throw conflict('SUBSCRIPTION_ENDED');
      if (subscription.state === 'confirmed' && subscription.locale === locale) return;
      const wording = translator(locale, 'audience')('confirm.button');
      await this.agree(subscription.id, locale, wording, now, trx);
    });
  }

  /** Ends the subscription; a second time changes nothing. */
  unsubscribe(token: string): Promise<SubscriptionView> {
    return this.change(token, async ({ id, locale, state }, now, trx) => {
      if (!mayBecome(state, 'unsubscribed')) return;
      const wording = translator(locale, 'audience')('unsubscribe.button');
      await this.repository.update(id, { state: 'unsubscribed' }, now, trx);
      await this.repository.recordConsent({ subscriptionId: id, kind: 'withdrawn', wording, locale }, now, trx);
    });
  }

  /** Undoes an unsubscription; nothing happens to a subscription that still runs or was never confirmed. */
  resubscribe(token: string): Promise<SubscriptionView> {
    return this.change(token, async ({ id, locale, state }, now, trx) => {
      if (state !== 'unsubscribed' || !(await this.repository.wasEverConfirmed(id, trx))) return;
      await this.agree(id, locale, translator(locale, 'audience')('unsubscribe.undo'), now, trx);
    });
  }

  /** What the page behind a link may show. */
  async describe(token: string): Promise<SubscriptionView> {
    const subscription = await this.repository.findByToken(token);
    if (subscription === undefined) throw notFound('SUBSCRIPTION_NOT_FOUND');
    return toView(subscription);
  }

  /** Everybody who confirmed and is not suppressed, page by page. */
  async *listRecipients(newsletterId: string): AsyncGenerator<Recipient[]> {
    let page: Recipient[];
    let lastId: string | undefined;
    do {
      page = await this.repository.listRecipientsAfter(newsletterId, lastId, RECIPIENT_PAGE);
      lastId = page.at(-1)?.subscriptionId;
      if (page.length > 0) yield page;
    } while (page.length === RECIPIENT_PAGE);
  }

  /** Those of these subscriptions that may still be mailed: asked again right before each message. */
  async stillWanted(subscriptionIds: readonly string[]): Promise<Set<string>> {
    return new Set(subscriptionIds.length === 0 ? [] : await this.repository.listStillWanted(subscriptionIds));
  }

  /** Subscribes somebody whose consent was given elsewhere, in the words given here. Safe to repeat. */
  async addConfirmed(wanted: {
    newsletterId: string;
    email: string;
    locale: Locale;
    wording: string;
  }): Promise<Subscription> {
    const { newsletterId, locale, wording } = wanted;
    const email = parseEmail(wanted.email);
    const now = this.clock.now();
    return this.db.transaction().execute(async (trx) => {
      const { id: subscriberId } = await this.repository.lockSubscriber(email, now, trx);
      const standing = await this.repository.ensure({ subscriberId, newsletterId, locale, state: 'pending', now }, trx);
      if (standing.state === 'confirmed') return standing;
      await this.agree(standing.id, locale, wording, now, trx);
      return { ...standing, state: 'confirmed' as const, locale };
    });
  }

  /** A newsletter's subscriptions, newest first; `before` is the last id of the page before. */
  list(newsletterId: string, options: SubscriptionQuery & { limit?: number } = {}): Promise<Subscription[]> {
    return this.repository.listNewest(newsletterId, { ...options, limit: options.limit ?? LIST_PAGE });
  }

  /** How many a campaign would mail now, by language: confirmed, and not suppressed. */
  countRecipients(newsletterId: string): Promise<Record<Locale, number>> {
    return this.repository.countRecipients(newsletterId);
  }

  /** How many subscriptions stand in each state and language. */
  count(newsletterId: string): Promise<SubscriptionCount[]> {
    return this.repository.count(newsletterId);
  }

  /** One change behind a link, with its row held; answers what stands afterwards. */
  private async change(
    token: string,
    act: (subscription: Subscription, now: Date, trx: Trx) => Promise<void>,
  ): Promise<SubscriptionView> {
    await this.db.transaction().execute(async (trx) => {
      const subscription = await this.repository.lockByToken(token, trx);
      if (subscription === undefined) throw notFound('SUBSCRIPTION_NOT_FOUND');
      await act(subscription, this.clock.now(), trx);
    });
    return this.describe(token);
  }

  private async agree(id: string, locale: Locale, wording: string, now: Date, trx: Trx): Promise<void> {
    await this.repository.update(id, { state: 'confirmed', locale }, now, trx);
    await this.repository.recordConsent({ subscriptionId: id, kind: 'confirmed', wording, locale }, now, trx);
  }
}

const mayBecome = (from: SubscriptionState, to: SubscriptionState): boolean =>
  canTransition(SUBSCRIPTION_STATES, from, to);

function toView({ newsletterId, locale, state, email }: Subscription): SubscriptionView {
  return { newsletterId, locale, state, maskedEmail: maskEmail(email) };
}
