import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);
const recognition = z.object({
  part: z.string(),
  line: z.number(),
  text: z.string(),
  /** On what was unsure: a stable code, and its words in the caller's language. */
  reason: z.string().optional(),
  message: z.string().optional(),
});

/** A story as JSON; the same file may be sent raw with its own media type. */
export const ImportStory = z.object({
  text: z.string(),
  fileName: z.string().trim().min(1).max(200).default('story.txt'),
  locale: locale.optional(),
  section: z.string().trim().min(1).max(80).optional(),
});
export type ImportStory = z.infer<typeof ImportStory>;

export const ImportQuery = z.object({
  fileName: z.string().trim().min(1).max(200).optional(),
  locale: locale.optional(),
  section: z.string().trim().min(1).max(80).optional(),
});
export type ImportQuery = z.infer<typeof ImportQuery>;

export const ImportedStoryDto = z
  .object({
    articleId: z.uuid(),
    editionId: z.uuid(),
    locale,
    section: z.string(),
    headline: z.string(),
    /** What `line` counts in the account. */
    counts: z.enum(['lines', 'paragraphs']),
    recognised: z.array(recognition),
    unsure: z.array(recognition),
  })
  .meta({ id: 'ImportedStory' });

export const AssignmentDto = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    dueAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Assignment' });
export type AssignmentDto = z.infer<typeof AssignmentDto>;

const EditionSummary = z
  .object({
    id: z.uuid(),
    locale,
    /** On a target edition in its own language, as soon as it has a draft. */
    headline: z.string(),
    state: z.enum(['draft', 'submitted', 'in-translation', 'in-review', 'handed-in', 'approved']),
    /** Set while readers can reach it. */
    url: z.string().optional(),
    /** Set on the target edition while its job is not finished, or when it stopped. */
    job: z.object({ id: z.uuid(), state: z.string(), reason: z.string().nullable() }).optional(),
    progress: z.object({ total: z.int(), drafted: z.int(), confirmed: z.int(), stale: z.int() }).optional(),
    /** Who has this translation in hand, and by when it is wanted. */
    assignment: AssignmentDto.optional(),
  })
  .meta({ id: 'EditionSummary' });

export const ArticleDto = z
  .object({
    id: z.uuid(),
    sourceLocale: locale,
    section: z.string(),
    createdAt: z.iso.datetime(),
    editions: z.array(EditionSummary),
  })
  .meta({ id: 'Article' });
export type ArticleDto = z.infer<typeof ArticleDto>;

export const Page = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});
export type Page = z.infer<typeof Page>;

export const SectionDto = z
  .object({
    id: z.string(),
    names: z.object({
      en: z.object({ name: z.string(), slug: z.string() }),
      es: z.object({ name: z.string(), slug: z.string() }),
    }),
  })
  .meta({ id: 'Section' });

export const PictureDto = z
  .object({ editionId: z.uuid(), figureId: z.string(), version: z.int() })
  .meta({ id: 'Picture' });
