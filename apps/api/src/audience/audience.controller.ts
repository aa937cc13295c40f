import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Articles, Editions } from '@anverso/articles';
import { FeedbackInbox, Reactions, Subscriptions, Suppressions } from '@anverso/audience';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { Id } from '../http/id.js';
import {
  FeedbackCountDto,
  FeedbackDto,
  FeedbackQuery,
  MarkFeedback,
  ReactionsDto,
  StoryReactionsDto,
  SubscriptionCountsDto,
  SubscriptionDto,
  SubscriptionsQuery,
  Suppress,
} from './audience.dto.js';
import { ReaderAnswers } from './reader-answers.service.js';

@ApiTags('audience')
@Controller()
export class AudienceController {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly reactions: Reactions,
    private readonly feedback: FeedbackInbox,
    private readonly subscriptions: Subscriptions,
    private readonly suppressions: Suppressions,
    private readonly answers: ReaderAnswers,
  ) {}

  @Get('articles/:id/reactions')
  @Access({ role: 'translator', scope: 'audience' })
  @ApiOperation({ summary: 'What readers said of a story, by language' })
  @ApiOkResponse({ standardSchema: ReactionsDto })
  async countReactions(@Param('id', { schema: Id }) articleId: string) {
    await this.articles.get(articleId);
    const editions = await this.editions.listOfArticles([articleId]);
    const counts = await this.reactions.counts(editions.map(({ id }) => id));
    const of = (locale: 'en' | 'es') => {
      const { like = 0, dislike = 0 } = counts.find((count) => count.locale === locale) ?? {};
      return { like, dislike };
    };
    return { articleId, en: of('en'), es: of('es') };
  }

  @Get('reactions')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'What readers said of the stories that went live last, by language' })
  @ApiOkResponse({ standardSchema: z.array(StoryReactionsDto) })
  listReactions() {
    return this.answers.listReactions();
  }

  @Get('feedback')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'What readers wrote, newest first; `before` is the last id of the page before' })
  @ApiQuery({ name: 'before', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'state', required: false })
  @ApiOkResponse({ standardSchema: z.array(FeedbackDto) })
  listFeedback(@Query({ schema: FeedbackQuery }) query: FeedbackQuery) {
    return this.answers.listFeedback(query);
  }

  @Get('feedback-count')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'How many messages of readers nobody has dealt with yet' })
  @ApiOkResponse({ standardSchema: FeedbackCountDto })
  async countFeedback() {
    return { new: await this.feedback.countNew() };
  }

  @Put('feedback/:id/state')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'Mark a message as dealt with, or as new again' })
  @ApiNoContentResponse()
  async markFeedback(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: MarkFeedback }) { state }: MarkFeedback,
  ): Promise<void> {
    await this.feedback.mark(id, state);
  }

  @Get('newsletters/:id/subscriptions')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: "A newsletter's subscriptions, newest first" })
  @ApiQuery({ name: 'before', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiQuery({ name: 'state', required: false })
  @ApiQuery({ name: 'search', required: false })
  @ApiOkResponse({ standardSchema: z.array(SubscriptionDto) })
  async listSubscriptions(
    @Param('id', { schema: Id }) newsletterId: string,
    @Query({ schema: SubscriptionsQuery }) { search, ...query }: SubscriptionsQuery,
  ) {
    const wanted = search === '' ? undefined : search;
    const subscriptions = await this.subscriptions.list(newsletterId, { ...query, search: wanted });
    const suppressed = await this.suppressions.reasonsOf(subscriptions.map(({ email }) => email));
    return subscriptions.map(({ id, email, locale, state, createdAt }) => ({
      id,
      email,
      newsletterId,
      locale,
      state,
      suppressed: suppressed.get(email) ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }

  @Put('subscriptions/:id/suppression')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'Mail this address no more, in no newsletter' })
  @ApiNoContentResponse()
  async suppress(@Param('id', { schema: Id }) id: string, @Body({ schema: Suppress }) body: Suppress): Promise<void> {
    await this.suppressions.addOf(id, body.reason);
  }

  @Delete('subscriptions/:id/suppression')
  @HttpCode(204)
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'Let this address be mailed again' })
  @ApiNoContentResponse()
  async liftSuppression(@Param('id', { schema: Id }) id: string): Promise<void> {
    await this.suppressions.liftOf(id);
  }

  @Get('newsletters/:id/subscription-counts')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'How many subscriptions stand in each state, and how many an issue would go to now' })
  @ApiOkResponse({ standardSchema: SubscriptionCountsDto })
  async countSubscriptions(@Param('id', { schema: Id }) newsletterId: string) {
    const [states, recipients] = await Promise.all([
      this.subscriptions.count(newsletterId),
      this.subscriptions.countRecipients(newsletterId),
    ]);
    return { states, recipients };
  }
}
