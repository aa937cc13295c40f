import { ENGINE_NAMES } from '@anverso/translation';
import { z } from 'zod';

/** Absent: the house's own choice, or the engine that the job had. */
export const EngineChoice = z.object({ engine: z.enum(ENGINE_NAMES).optional() }).meta({ id: 'EngineChoice' });
export type EngineChoice = z.infer<typeof EngineChoice>;

export const TranslationJobDto = z
  .object({
    id: z.uuid(),
    editionId: z.uuid(),
    engine: z.enum(ENGINE_NAMES),
    state: z.enum(['queued', 'running', 'parked', 'finished', 'failed']),
    reason: z.string().nullable(),
    total: z.int(),
    drafted: z.int(),
    confirmed: z.int(),
    /** The state of the term base that the engine's glossary had; null where it had none. */
    glossaryVersion: z.int().nullable(),
  })
  .meta({ id: 'TranslationJob' });
export type TranslationJobDto = z.infer<typeof TranslationJobDto>;
