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

/** By the day of the approval, on the house's clock; a side that is absent is open. */
export const MetricsPeriod = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() });
export type MetricsPeriod = z.infer<typeof MetricsPeriod>;

const group = z.object({
  /** An engine by its name, `memory` or `human`; the id of a section or of a person. */
  key: z.string(),
  /** As people call it; null where it has no name of its own. */
  name: z.string().nullable(),
  editions: z.int(),
  segments: z.int(),
  ...measures,
});

export const HouseMetricsDto = z
  .object({
    timeZone: z.string(),
    /** Approvals of the period that are not in these figures yet: ask again. */
    pending: z.int(),
    total: z.object({ editions: z.int(), segments: z.int(), ...measures }),
    bySource: z.array(group),
    bySection: z.array(group),
    byTranslator: z.array(group),
  })
  .meta({ id: 'HouseMetrics' });
export type HouseMetricsDto = z.infer<typeof HouseMetricsDto>;
