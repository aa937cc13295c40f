import { z } from 'zod';

const reachability = z.enum(['reachable', 'unreachable']);

export const HealthDto = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
export type HealthDto = z.infer<typeof HealthDto>;

export const ReadinessDto = z
  .object({ ready: z.boolean(), database: reachability, redis: reachability })
  .meta({ id: 'Readiness' });
export type ReadinessDto = z.infer<typeof ReadinessDto>;
