import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const locale = z.enum(LOCALES);
const variant = z.object({
  subject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\r\n]*$/),
  preheader: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\r\n]*$/),
});

export const NewsletterDto = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    names: z.object({ en: z.string(), es: z.string() }),
  })
  .meta({ id: 'Newsletter' });

export const CreateIssue = z
  .object({
    articleIds: z.array(z.uuid()).min(1).max(18),
    variants: z
      .object({ en: variant.partial().optional(), es: variant.partial().optional() })
      .optional()
      .describe('A line that is left out is made of the stories'),
  })
  .meta({ id: 'CreateIssue' });
export type CreateIssue = z.infer<typeof CreateIssue>;

export const UpdateIssue = CreateIssue.meta({ id: 'UpdateIssue' });

export const CampaignDto = z
  .object({
    id: z.uuid(),
    issueId: z.uuid(),
    state: z.enum(['planned', 'running', 'finished', 'failed']),
    reason: z.string().nullable(),
    /** What the reason means, in the caller's language. */
    explanation: z.string().nullable(),
    /** The ledger: frozen is always the sum of the others. */
    counts: z.object({
      frozen: z.int(),
      planned: z.int(),
      sending: z.int(),
      accepted: z.int(),
      deferred: z.int(),
      rejected: z.int(),
      skipped: z.int(),
      uncertain: z.int(),
    }),
  })
  .meta({ id: 'Campaign' });

export const IssueDto = z
  .object({
    id: z.uuid(),
    newsletterId: z.uuid(),
    number: z.int(),
    articleIds: z.array(z.uuid()),
    variants: z.object({ en: variant, es: variant }),
    createdAt: z.iso.datetime(),
    /** Absent while it is a draft. */
    campaign: CampaignDto.nullable(),
  })
  .meta({ id: 'Issue' });
export type IssueDto = z.infer<typeof IssueDto>;

export const IssuePreviewDto = z
  .object({ subject: z.string(), html: z.string(), text: z.string() })
  .meta({ id: 'IssuePreview' });

export const PreviewQuery = z.object({ locale });
export type PreviewQuery = z.infer<typeof PreviewQuery>;

export const TestMail = z.object({ locale, email: z.string().trim().min(1).max(254) }).meta({ id: 'TestMail' });
export type TestMail = z.infer<typeof TestMail>;

export const PublishedStoryDto = z
  .object({
    articleId: z.uuid(),
    section: z.string(),
    publishedAt: z.iso.datetime(),
    faces: z.object({
      en: z.object({ headline: z.string(), dek: z.string().nullable(), url: z.string() }),
      es: z.object({ headline: z.string(), dek: z.string().nullable(), url: z.string() }),
    }),
  })
  .meta({ id: 'PublishedStory' });
export type PublishedStoryDto = z.infer<typeof PublishedStoryDto>;
