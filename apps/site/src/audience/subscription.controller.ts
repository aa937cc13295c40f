import { Controller, Get, HttpCode, Param, Post, Res, UseFilters } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { Subscriptions, type SubscriptionView } from '@anverso/audience';
import { Newsletters } from '@anverso/newsletter';
import { House } from '@anverso/platform';
import { type FastifyReply } from 'fastify';
import { sendPage } from './page-reply.js';
import {
  confirmedPage,
  confirmPage,
  resubscribedPage,
  type SubscriptionPage,
  unsubscribedPage,
  unsubscribePage,
} from './pages.js';
import { ReaderLocale } from './reader-locale.pipe.js';
import { ReaderPageFilter } from './reader-page.filter.js';

/**
 * Behind the links of a mail. A GET only shows a page, because mail scanners follow every link; a POST acts, needs
 * nothing but the link, may be repeated, and answers without a redirect (RFC 8058 §3.2).
 */
@Controller(':locale')
@UseFilters(ReaderPageFilter)
export class SubscriptionController {
  constructor(
    private readonly house: House,
    private readonly subscriptions: Subscriptions,
    private readonly newsletters: Newsletters,
  ) {}

  @Get('confirm/:token')
  async showConfirm(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.page(locale, token, await this.subscriptions.describe(token));
    const isConfirmed = page.view.state === 'confirmed' && page.view.locale === locale;
    await sendPage(reply, isConfirmed ? confirmedPage(page) : confirmPage(page));
  }

  @Post('confirm/:token')
  @HttpCode(200)
  async confirm(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.subscriptions.confirm(token, locale);
    await sendPage(reply, confirmedPage(await this.page(locale, token, view)));
  }

  @Get('unsubscribe/:token')
  async showUnsubscribe(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.page(locale, token, await this.subscriptions.describe(token));
    await sendPage(reply, page.view.state === 'unsubscribed' ? unsubscribedPage(page) : unsubscribePage(page));
  }

  @Post('unsubscribe/:token')
  @HttpCode(200)
  async unsubscribe(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.subscriptions.unsubscribe(token);
    await sendPage(reply, unsubscribedPage(await this.page(locale, token, view)));
  }

  @Post('resubscribe/:token')
  @HttpCode(200)
  async resubscribe(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.page(locale, token, await this.subscriptions.resubscribe(token));
    await sendPage(reply, page.view.state === 'confirmed' ? resubscribedPage(page) : unsubscribedPage(page));
  }

  private async page(locale: Locale, token: string, view: SubscriptionView): Promise<SubscriptionPage> {
    const newsletter = await this.newsletters.get(view.newsletterId);
    const siteName = await this.house.siteName();
    return { locale, siteName, token, newsletterName: newsletter.names[locale], view };
  }
}
