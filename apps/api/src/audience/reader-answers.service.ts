import { Injectable } from '@nestjs/common';
import { Editions } from '@anverso/articles';
import { type Feedback, type FeedbackState, FeedbackInbox, Reactions } from '@anverso/audience';
import { PublishedStories } from '@anverso/publishing';
import { type FeedbackDto, type StoryReactionsDto } from './audience.dto.js';

const NEWEST = 60;

/** What readers answered, beside the stories that they answered to. */
@Injectable()
export class ReaderAnswers {
  constructor(
    private readonly editions: Editions,
    private readonly published: PublishedStories,
    private readonly reactions: Reactions,
    private readonly feedback: FeedbackInbox,
  ) {}

  /** Likes and dislikes of the stories that went live last, face by face. */
  async listReactions(): Promise<StoryReactionsDto[]> {
    const stories = await this.published.listNewest(NEWEST);
    const counts = await this.reactions.counts(stories.map(({ editionId }) => editionId));
    return [...Map.groupBy(stories, ({ articleId }) => articleId)].map(([articleId, faces]) => ({
      articleId,
      faces: faces.map(({ editionId, locale, headline, url }) => {
        const own = counts.filter((count) => count.editionId === editionId);
        return {
          locale,
          headline,
          url,
          like: own.reduce((sum, { like }) => sum + like, 0),
          dislike: own.reduce((sum, { dislike }) => sum + dislike, 0),
        };
      }),
    }));
  }

  /** Messages with the headline that they are about, newest first. */
  async listFeedback(query: { before?: string; limit?: number; state?: FeedbackState }): Promise<FeedbackDto[]> {
    const messages = await this.feedback.list(query);
    const ids = [...new Set(messages.map(({ editionId }) => editionId))];
    const headlines = new Map(
      await Promise.all(
        ids.map(async (id) => {
          const { articleId, document } = await this.editions.get(id);
          return [id, { articleId, headline: document.headline }] as const;
        }),
      ),
    );
    return messages.map((message) => toFeedbackDto(message, headlines.get(message.editionId)));
  }
}

function toFeedbackDto(
  { id, editionId, locale, message, name, email, state, createdAt }: Feedback,
  story: { articleId: string; headline: string } | undefined,
): FeedbackDto {
  return {
    id,
    editionId,
    articleId: story?.articleId ?? null,
    headline: story?.headline ?? null,
    locale,
    message,
    name: name ?? null,
    email: email ?? null,
    state,
    at: createdAt.toISOString(),
  };
}
