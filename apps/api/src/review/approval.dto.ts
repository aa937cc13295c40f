import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

const side = z.object({ editionId: z.uuid(), locale: z.enum(LOCALES), headline: z.string() });

export const ApprovalComparisonDto = z
  .object({
    articleId: z.uuid(),
    state: z.enum(['in-translation', 'in-review', 'handed-in', 'approved']),
    source: side,
    target: side,
    /** Names this very state: send it with the approval. */
    fingerprint: z.string(),
    lastApproval: z
      .object({
        approvedBy: z.uuid(),
        approvedAt: z.iso.datetime(),
        /** Set when it was taken back since. */
        withdrawnAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    /** Every time it was handed in, newest first. */
    handIns: z.array(z.object({ by: z.uuid(), at: z.iso.datetime() })),
    /** Four eyes: whether none of the segments is your own work. If one is, an approval by you is refused (FOUR_EYES). */
    isSecondPairOfEyes: z.boolean(),
    segments: z.array(
      z.object({
        segmentId: z.uuid(),
        /** The version that was compared. */
        version: z.int(),
        /** Against the words that were approved last, also when that approval was taken back. */
        change: z.enum(['same', 'changed', 'new']),
        approvedTarget: z.string().nullable(),
        /** What makes it your own work; null when it is not. */
        own: z.enum(['wrote', 'confirmed', 'set-aside']).nullable(),
        /** Who split or merged it last; null where it stands as the source made it. */
        lastCut: z.object({ kind: z.enum(['split', 'merge']), by: z.uuid(), at: z.iso.datetime() }).nullable(),
        ignored: z.array(
          z.object({
            check: z.string(),
            severity: z.enum(['blocking', 'warning', 'hint']),
            message: z.string(),
            reason: z.string(),
            by: z.uuid(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ApprovalComparison' });
export type ApprovalComparisonDto = z.infer<typeof ApprovalComparisonDto>;

export const ReturnDto = z
  .object({ reason: z.string(), returnedBy: z.uuid(), at: z.iso.datetime() })
  .meta({ id: 'ReviewReturn' });
