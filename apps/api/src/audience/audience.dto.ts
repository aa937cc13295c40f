import { FEEDBACK_STATES } from '@anverso/audience';
import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);
const subscriptionState = z.enum(['pending', 'confirmed', 'unsubscribed']);

const ListQuery = z.object({
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const FeedbackQuery = ListQuery.extend({ state: z.enum(FEEDBACK_STATES).optional() });
export type FeedbackQuery = z.infer<typeof FeedbackQuery>;

export const SubscriptionsQuery = ListQuery.extend({
  state: subscriptionState.optional(),
  search: z.string().trim().max(254).optional(),
});
export type SubscriptionsQuery = z.infer<typeof SubscriptionsQuery>;

export const SubscriptionDto = z
  .object({
    id: z.uuid(),
    email: z.string(),
    newsletterId: z.uuid(),
    locale,
    state: subscriptionState,
    /** Why the address is mailed no more; null while it is. */
    suppressed: z.enum(['hard-bounce', 'complaint', 'manual']).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Subscription' });

export const Suppress = z.object({ reason: z.enum(['complaint', 'manual']) }).meta({ id: 'Suppress' });
export type Suppress = z.infer<typeof Suppress>;

export const SubscriptionCountsDto = z
  .object({
    states: z.array(z.object({ locale, state: subscriptionState, count: z.int() })),
    recipients: z
      .object({ en: z.int(), es: z.int() })
      .describe('How many an issue would go to now: confirmed, and not suppressed'),
  })
  .meta({ id: 'SubscriptionCounts' });

export const ReactionsDto = z
  .object({
    articleId: z.uuid(),
    en: z.object({ like: z.int(), dislike: z.int() }),
    es: z.object({ like: z.int(), dislike: z.int() }),
  })
  .meta({ id: 'Reactions' });

export const StoryReactionsDto = z
  .object({
    articleId: z.uuid(),
    faces: z.array(z.object({ locale, headline: z.string(), url: z.string(), like: z.int(), dislike: z.int() })),
  })
  .meta({ id: 'StoryReactions' });
export type StoryReactionsDto = z.infer<typeof StoryReactionsDto>;

export const FeedbackDto = z
  .object({
    id: z.uuid(),
    editionId: z.uuid(),
    articleId: z.uuid().nullable(),
    headline: z.string().nullable(),
    locale,
    message: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    state: z.enum(FEEDBACK_STATES),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Feedback' });
export type FeedbackDto = z.infer<typeof FeedbackDto>;

export const FeedbackCountDto = z.object({ new: z.int() }).meta({ id: 'FeedbackCount' });

export const MarkFeedback = z.object({ state: z.enum(FEEDBACK_STATES) }).meta({ id: 'MarkFeedback' });
export type MarkFeedback = z.infer<typeof MarkFeedback>;
