import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

export const PlanRelease = z
  .object({
    articleIds: z.array(z.uuid()).min(1).max(100),
    /** Absent: now. */
    publishAt: z.iso.datetime({ offset: true }).optional(),
  })
  .meta({ id: 'PlanRelease' });
export type PlanRelease = z.infer<typeof PlanRelease>;

export const ReleaseDto = z
  .object({
    id: z.uuid(),
    state: z.enum(['planned', 'publishing', 'published', 'failed']),
    reason: z.string().nullable(),
    publishAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
    editions: z.array(z.object({ editionId: z.uuid(), articleId: z.uuid(), locale: z.enum(LOCALES), url: z.string() })),
    manifest: z.unknown(),
  })
  .meta({ id: 'Release' });
export type ReleaseDto = z.infer<typeof ReleaseDto>;
