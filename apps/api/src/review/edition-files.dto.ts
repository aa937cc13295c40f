import { z } from 'zod';

export const XliffQuery = z.object({ version: z.enum(['2.1', '1.2']).default('2.1') });
export type XliffQuery = z.infer<typeof XliffQuery>;

export const ImportReportDto = z
  .object({
    taken: z.int(),
    skipped: z.int(),
    refused: z.int(),
    lines: z.array(
      z.object({
        outcome: z.enum(['taken', 'skipped', 'refused']),
        reason: z.string(),
        /** The reason in the caller's language. */
        message: z.string(),
        unit: z.string(),
        segmentId: z.uuid().nullable(),
        position: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportReport' });
