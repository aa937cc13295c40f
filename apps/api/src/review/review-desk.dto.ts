import { ENGINE_NAMES } from '@anverso/translation';
import { z } from 'zod';
import { MemoryMatchDto } from '../memory/memory.dto.js';

export const ReviewOverviewDto = z
  .object({
    editionId: z.uuid(),
    articleId: z.uuid(),
    locale: z.enum(['en', 'es']),
    sourceLocale: z.enum(['en', 'es']),
    state: z.enum(['in-translation', 'in-review', 'handed-in', 'approved']),
    headline: z.string(),
    /** Which engine drafts on demand. */
    engine: z.enum(ENGINE_NAMES).nullable(),
    /** Those that can be asked, that one first. */
    engines: z.array(z.enum(ENGINE_NAMES)),
    /** Why an editor sent it back last. */
    returned: z.object({ reason: z.string(), by: z.string().nullable(), at: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'ReviewOverview' });

export const Pulse = z.object({ segmentId: z.uuid().optional() }).meta({ id: 'Pulse' });
export type Pulse = z.infer<typeof Pulse>;

export const PulseDto = z
  .object({
    others: z.array(z.object({ segmentId: z.uuid(), userId: z.uuid(), name: z.string() })),
    stamp: z.int(),
  })
  .meta({ id: 'ReviewPulse' });

export const AddComment = z.object({ body: z.string().trim().min(1).max(4_000) }).meta({ id: 'AddComment' });
export type AddComment = z.infer<typeof AddComment>;

export const CommentDto = z
  .object({
    id: z.uuid(),
    segmentId: z.uuid(),
    authorId: z.uuid(),
    authorName: z.string(),
    body: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'SegmentComment' });
export type CommentDto = z.infer<typeof CommentDto>;

export const SuggestionDto = z
  .object({
    origin: z.enum(['memory', 'machine']),
    match: z.enum(['context', 'exact', 'fuzzy', 'draft']),
    target: z.string(),
    engine: z.string().nullable(),
    /** Null on an engine's draft. */
    memory: MemoryMatchDto.nullable(),
  })
  .meta({ id: 'Suggestion' });
