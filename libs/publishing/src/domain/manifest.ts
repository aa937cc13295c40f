import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

/** The proof of one page: which words, approved by whom, drafted by what, and the bytes that went out. */
const manifestEntrySchema = z.object({
  editionId: z.string(),
  articleId: z.string(),
  locale: z.enum(LOCALES),
  path: z.string(),
  revisionId: z.string(),
  contentHash: z.string(),
  approvalId: z.string(),
  approvedBy: z.string(),
  sourceHash: z.string(),
  targetHash: z.string(),
  engines: z.array(z.string()),
  people: z.array(z.object({ id: z.string(), name: z.string(), part: z.enum(['translator', 'editor']) })),
  /** SHA-256 of the page as written. */
  pageHash: z.string(),
});

/** What a release left behind: the site's generation and one entry per page. */
export const manifestSchema = z.object({ generation: z.string(), editions: z.array(manifestEntrySchema) });

export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
export type Manifest = z.infer<typeof manifestSchema>;
