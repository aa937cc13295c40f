import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);

export const ListQuery = z.object({
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type ListQuery = z.infer<typeof ListQuery>;

export const SubscriptionDto = z
  .object({
    id: z.uuid(),
    email: z.string(),
    newsletterId: z.uuid(),
    locale,
    state: z.enum(['pending', 'confirmed', 'unsubscribed']),
  })
  .meta({ id: 'Subscription' });

export const ReactionsDto = z
  .object({
    articleId: z.uuid(),
    en: z.object({ like: z.int(), dislike: z.int() }),
    es: z.object({ like: z.int(), dislike: z.int() }),
  })
  .meta({ id: 'Reactions' });

export const FeedbackDto = z
  .object({
    id: z.uuid(),
    editionId: z.uuid(),
    locale,
    message: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Feedback' });
