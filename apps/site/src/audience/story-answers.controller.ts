import { Body, Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { type Locale, notFound } from '@anverso/kernel';
import { Captcha, FeedbackInbox, Reactions } from '@anverso/audience';
import { House } from '@anverso/platform';
import { PublishedStories } from '@anverso/publishing';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { EditionId } from './edition-id.pipe.js';
import { feedbackForm, reactionForm, readForm } from './forms.js';
import { leadTo, sendPage } from './page-reply.js';
import { thanksPage } from './pages.js';
import { ReaderLocale } from './reader-locale.pipe.js';
import { ReaderPageFilter } from './reader-page.filter.js';

/** What readers answer to a story: whether they liked it, and what they have to say. */
@Controller()
@UseFilters(ReaderPageFilter)
export class StoryAnswersController {
  constructor(
    private readonly reactions: Reactions,
    private readonly feedback: FeedbackInbox,
    private readonly captcha: Captcha,
    private readonly published: PublishedStories,
    private readonly house: House,
  ) {}

  @Get('captcha')
  async createChallenge(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('cache-control', 'no-store').send(await this.captcha.createChallenge());
  }

  @Post(':locale/reactions/:editionId')
  async react(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('editionId', EditionId) editionId: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { value } = readForm(reactionForm, body);
    await this.pathOf(editionId, locale);
    const readerKey = `${request.ip}|${request.headers['user-agent'] ?? ''}`;
    await this.reactions.react({ editionId, locale, value, readerKey });
    await leadTo(reply, `/${locale}/reactions/${editionId}`);
  }

  @Get(':locale/reactions/:editionId')
  async thankForReaction(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('editionId', EditionId) editionId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPage(reply, await this.thanks(locale, 'reaction', editionId));
  }

  @Post(':locale/feedback/:editionId')
  async submitFeedback(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('editionId', EditionId) editionId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { message, name, email, altcha } = readForm(feedbackForm, body);
    await this.pathOf(editionId, locale);
    await this.feedback.submit({ editionId, locale, message, name, email, captcha: altcha });
    await leadTo(reply, `/${locale}/feedback/${editionId}`);
  }

  @Get(':locale/feedback/:editionId')
  async thankForFeedback(
    @Param('locale', ReaderLocale) locale: Locale,
    @Param('editionId', EditionId) editionId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPage(reply, await this.thanks(locale, 'feedback', editionId));
  }

  private async thanks(locale: Locale, kind: 'reaction' | 'feedback', editionId: string): Promise<string> {
    const siteName = await this.house.siteName();
    return thanksPage({ locale, siteName }, kind, await this.pathOf(editionId, locale));
  }

  /** Where the edition is live, in the language of the address. */
  private async pathOf(editionId: string, locale: Locale): Promise<string> {
    const path = await this.published.findPath(editionId);
    if (path?.startsWith(`/${locale}/`) !== true) throw notFound('STORY_NOT_FOUND');
    return path;
  }
}
