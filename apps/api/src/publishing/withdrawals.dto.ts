import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);

export const WithdrawStory = z
  .object({ reason: z.string().trim().min(3).max(2_000).describe('For the record; readers do not see it') })
  .meta({ id: 'WithdrawStory' });
export type WithdrawStory = z.infer<typeof WithdrawStory>;

export const WithdrawalDto = z
  .object({
    id: z.uuid(),
    articleId: z.uuid(),
    headline: z.string(),
    locale,
    state: z.enum(['planned', 'withdrawing', 'withdrawn', 'failed']),
    reason: z.string(),
    failure: z.string().nullable(),
    requestedBy: z.uuid(),
    createdAt: z.iso.datetime(),
    withdrawnAt: z.iso.datetime().nullable(),
    /** The addresses that answer 410 since then. */
    pages: z.array(z.object({ locale, url: z.string() })),
  })
  .meta({ id: 'Withdrawal' });
export type WithdrawalDto = z.infer<typeof WithdrawalDto>;

export const PublicationDto = z
  .object({
    articleId: z.uuid(),
    section: z.string(),
    releaseId: z.uuid(),
    publishedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    faces: z.array(z.object({ editionId: z.uuid(), locale, headline: z.string(), url: z.string() })),
    /** Set while it is being taken back, and when that failed. */
    withdrawal: z.object({ id: z.uuid(), state: z.string(), failure: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Publication' });
export type PublicationDto = z.infer<typeof PublicationDto>;
