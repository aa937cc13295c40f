import { articleDocumentSchema, REQUIRED_PARTS } from '@anverso/document';
import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);
const sectionWord = z.string().trim().min(1).max(80);
const version = z.int().min(1);

const ArticleDocumentDto = articleDocumentSchema.meta({ id: 'ArticleDocument' });

export const BeginStory = z
  .object({ locale, section: sectionWord, headline: z.string().trim().min(1).max(300) })
  .meta({ id: 'BeginStory' });
export type BeginStory = z.infer<typeof BeginStory>;

export const BegunStoryDto = z.object({ articleId: z.uuid(), editionId: z.uuid() }).meta({ id: 'BegunStory' });

export const DraftDto = z
  .object({
    editionId: z.uuid(),
    articleId: z.uuid(),
    locale,
    section: z.string(),
    state: z.enum(['draft', 'submitted', 'in-translation', 'in-review', 'handed-in', 'approved']),
    version,
    updatedAt: z.iso.datetime(),
    document: ArticleDocumentDto,
    /** What keeps it from being submitted for translation, in reading order. */
    missing: z.array(
      z
        .object({
          part: z.enum(REQUIRED_PARTS),
          /** `lead`, a block's id, or `b4.1` for the second picture of a pair; absent for the story itself. */
          path: z.string().optional(),
          /** Counts figures from one, in reading order. */
          figure: z.int().optional(),
        })
        .meta({ id: 'MissingPart' }),
    ),
  })
  .meta({ id: 'Draft' });
export type DraftDto = z.infer<typeof DraftDto>;

export const SaveDraft = z
  .object({ version, document: ArticleDocumentDto, section: sectionWord.optional() })
  .meta({ id: 'SaveDraft' });
export type SaveDraft = z.infer<typeof SaveDraft>;

const revisionHead = {
  id: z.uuid(),
  number: z.int(),
  createdAt: z.iso.datetime(),
  /** The person's name. */
  createdBy: z.string(),
};
export const RevisionSummaryDto = z.object(revisionHead).meta({ id: 'RevisionSummary' });
export const RevisionDto = z
  .object({ ...revisionHead, editionId: z.uuid(), document: ArticleDocumentDto })
  .meta({ id: 'Revision' });

export const AssetDto = z.object({ id: z.uuid(), width: z.int(), height: z.int() }).meta({ id: 'Asset' });
