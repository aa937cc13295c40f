import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);

export const PlanRelease = z
  .object({
    articleIds: z.array(z.uuid()).min(1).max(100),
    /** Absent: now. */
    publishAt: z.iso.datetime({ offset: true }).optional(),
  })
  .meta({ id: 'PlanRelease' });
export type PlanRelease = z.infer<typeof PlanRelease>;

const ManifestEntry = z
  .object({
    editionId: z.uuid(),
    articleId: z.uuid(),
    locale,
    path: z.string(),
    revisionId: z.uuid(),
    contentHash: z.string(),
    approvalId: z.uuid(),
    approvedBy: z.uuid(),
    sourceHash: z.string(),
    targetHash: z.string(),
    engines: z.array(z.string()),
    people: z.array(z.object({ id: z.uuid(), name: z.string(), part: z.enum(['translator', 'editor']) })),
    pageHash: z.string(),
  })
  .meta({ id: 'ManifestEntry' });

export const ReleaseDto = z
  .object({
    id: z.uuid(),
    state: z.enum(['planned', 'publishing', 'published', 'failed', 'cancelled']),
    reason: z.string().nullable(),
    publishAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
    createdBy: z.uuid(),
    createdAt: z.iso.datetime(),
    editions: z.array(
      z.object({
        editionId: z.uuid(),
        articleId: z.uuid(),
        locale,
        headline: z.string(),
        url: z.string(),
      }),
    ),
    manifest: z.object({ generation: z.string(), editions: z.array(ManifestEntry) }).nullable(),
  })
  .meta({ id: 'Release' });
export type ReleaseDto = z.infer<typeof ReleaseDto>;

export const ReleaseCandidateDto = z
  .object({
    articleId: z.uuid(),
    section: z.string(),
    sourceLocale: locale,
    targetEditionId: z.uuid(),
    /** A translation has a headline of its own once it is approved. */
    faces: z.array(z.object({ locale, headline: z.string() })),
    approval: z.object({ approvedBy: z.uuid(), approvedAt: z.iso.datetime() }).nullable(),
    /** What readers have of the story now. */
    live: z.enum(['never', 'older', 'withdrawn']),
    releasable: z.boolean(),
    gates: z.array(
      z.object({
        gate: z.enum(['approval', 'withdrawal', 'pictures', 'alternative-texts', 'schedule']),
        outcome: z.enum(['passed', 'warning', 'blocking']),
        details: z.record(z.string(), z.string()),
      }),
    ),
  })
  .meta({ id: 'ReleaseCandidate' });
export type ReleaseCandidateDto = z.infer<typeof ReleaseCandidateDto>;
