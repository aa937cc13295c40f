import { z } from 'zod';

const measures = {
  /** Words of the approved text. */
  words: z.int(),
  /** HTER in percent, 0 to 100; null without a draft. */
  editRate: z.number().nullable(),
  /** chrF++, 0 to 100; null without a draft. */
  likeness: z.number().nullable(),
  /** Milliseconds between the steps of people, without long pauses. */
  editMs: z.int(),
};
/** An engine by its name, `memory`, or `human` where nothing was drafted. */
const source = z.string();

export const EditionMetricsDto = z
  .object({
    total: z.object({ segments: z.int(), ...measures }),
    /** The most words first. */
    bySource: z.array(z.object({ source, segments: z.int(), ...measures })),
    /** The most changed first. */
    segments: z.array(z.object({ segmentId: z.uuid(), position: z.int(), source, ...measures })),
  })
  .meta({ id: 'EditionMetrics' });
