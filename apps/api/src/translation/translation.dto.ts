import { ENGINE_NAMES } from '@anverso/translation';
import { z } from 'zod';

/** Absent: the house's own choice, or the engine that the job had. */
const engineChoice = z.object({ engine: z.enum(ENGINE_NAMES).optional() });
/** As a query, which has no name in the description of the api. */
export const EngineQuery = engineChoice;
export const EngineChoice = engineChoice.meta({ id: 'EngineChoice' });
export type EngineChoice = z.infer<typeof EngineChoice>;

/** Characters of an engine's account; null where it has no limit or does not say. */
export const QuotaDto = z
  .object({
    /** Whether the account has a limit, has none, or could not be asked. */
    kind: z.enum(['limited', 'unlimited', 'unknown']),
    used: z.number().nullable(),
    limit: z.number().nullable(),
    /** Set aside for jobs that are not done. */
    reserved: z.number(),
    left: z.number().nullable(),
  })
  .meta({ id: 'EngineQuota' });

const passedOver = z.array(
  z.object({
    engine: z.enum(ENGINE_NAMES),
    /** Why it could not answer: an error code. */
    reason: z.string(),
  }),
);

export const TranslationEstimateDto = z
  .object({
    /** Whom the job would ask, in this order. */
    engines: z.array(z.enum(ENGINE_NAMES)),
    passedOver,
    segments: z.int(),
    /** Segments that the memory fills. */
    remembered: z.int(),
    /** What is left for an engine, as it bills it. */
    characters: z.int(),
    /** Of the first engine; null where it has no limit or does not say. */
    quota: QuotaDto.nullable(),
    fits: z.boolean(),
    /** The engines that may be named instead. */
    choices: z.array(z.enum(ENGINE_NAMES)),
  })
  .meta({ id: 'TranslationEstimate' });

export const TranslationJobDto = z
  .object({
    id: z.uuid(),
    editionId: z.uuid(),
    /** The one that is asked now, or was asked last. */
    engine: z.enum(ENGINE_NAMES),
    /** Those that may be asked, in order of preference. */
    engines: z.array(z.enum(ENGINE_NAMES)),
    /** Those that could not answer. */
    passedOver,
    state: z.enum(['queued', 'running', 'parked', 'finished', 'failed']),
    reason: z.string().nullable(),
    total: z.int(),
    drafted: z.int(),
    confirmed: z.int(),
    /** The state of the term base that the engine's glossary had; null where it had none. */
    glossaryVersion: z.int().nullable(),
    /** Segments by who drafted them: an engine, or `memory`. */
    draftedBy: z.array(z.object({ by: z.string(), segments: z.int() })),
    /** Characters of a paid engine that are set aside for this job. */
    reservedCharacters: z.int(),
  })
  .meta({ id: 'TranslationJob' });
export type TranslationJobDto = z.infer<typeof TranslationJobDto>;
