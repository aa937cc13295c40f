import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Articles, Editions } from '@anverso/articles';
import { FeedbackInbox, Reactions, Subscriptions } from '@anverso/audience';
import { z } from 'zod';
import { Access } from '../http/access.js';
import { Id } from '../http/id.js';
import { FeedbackDto, ListQuery, ReactionsDto, SubscriptionDto } from './audience.dto.js';

@ApiTags('audience')
@Controller()
export class AudienceController {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly reactions: Reactions,
    private readonly feedback: FeedbackInbox,
    private readonly subscriptions: Subscriptions,
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

  @Get('feedback')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: 'What readers wrote, newest first; `before` is the last id of the page before' })
  @ApiQuery({ name: 'before', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOkResponse({ standardSchema: z.array(FeedbackDto) })
  async listFeedback(@Query({ schema: ListQuery }) query: ListQuery) {
    const messages = await this.feedback.list(query);
    return messages.map(({ id, editionId, locale, message, name, email, createdAt }) => ({
      id,
      editionId,
      locale,
      message,
      name: name ?? null,
      email: email ?? null,
      at: createdAt.toISOString(),
    }));
  }

  @Get('newsletters/:id/subscriptions')
  @Access({ role: 'editor', scope: 'audience' })
  @ApiOperation({ summary: "A newsletter's subscriptions, newest first" })
  @ApiQuery({ name: 'before', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @ApiOkResponse({ standardSchema: z.array(SubscriptionDto) })
  async listSubscriptions(
    @Param('id', { schema: Id }) newsletterId: string,
    @Query({ schema: ListQuery }) query: ListQuery,
  ) {
    const subscriptions = await this.subscriptions.list(newsletterId, query);
    return subscriptions.map(({ id, email, locale, state }) => ({ id, email, newsletterId, locale, state }));
  }
}
