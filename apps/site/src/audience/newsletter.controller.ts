import { Body, Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { Subscriptions } from '@anverso/audience';
import { Newsletters } from '@anverso/newsletter';
import { House } from '@anverso/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { readForm, subscribeForm } from './forms.js';
import { leadTo, sendPage } from './page-reply.js';
import { checkMailPage, newsletterPage } from './pages.js';
import { ReaderLocale } from './reader-locale.pipe.js';
import { ReaderPageFilter } from './reader-page.filter.js';

/** Where readers ask for a newsletter. */
@Controller(':locale/newsletter')
@UseFilters(ReaderPageFilter)
export class NewsletterController {
  constructor(
    private readonly house: House,
    private readonly newsletters: Newsletters,
    private readonly subscriptions: Subscriptions,
  ) {}

  @Get()
  async showNewsletters(@Param('locale', ReaderLocale) locale: Locale, @Res() reply: FastifyReply): Promise<void> {
    await sendPage(reply, newsletterPage(locale, await this.house.siteName(), await this.newsletters.list()));
  }

  @Get('check-mail')
  async showCheckMail(@Param('locale', ReaderLocale) locale: Locale, @Res() reply: FastifyReply): Promise<void> {
    await sendPage(reply, checkMailPage(locale, await this.house.siteName()));
  }

  @Post(':slug')
  async subscribe(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { email } = readForm(subscribeForm, body);
    const newsletter = await this.newsletters.getBySlug(slug);
    await this.subscriptions.subscribe({
      newsletterId: newsletter.id,
      newsletterName: newsletter.names[locale],
      email,
      locale,
      network: request.ip,
    });
    await leadTo(reply, `/${locale}/newsletter/check-mail`);
  }
}
