import { z } from 'zod';

const id = z.uuid();

/** Every job in the system. Payloads hold ids only; the row tells what is to be done. */
export const JOBS = {
  'translate-edition': { queue: 'translation', payload: z.object({ translationJobId: id }) },
  'publish-release': { queue: 'publishing', payload: z.object({ releaseId: id }) },
  'withdraw-article': { queue: 'publishing', payload: z.object({ withdrawalId: id }) },
  'send-campaign': { queue: 'newsletter', payload: z.object({ campaignId: id }) },
  'deliver-batch': { queue: 'newsletter', payload: z.object({ campaignId: id, lane: z.number().int().min(0) }) },
  'render-image': { queue: 'media', payload: z.object({ assetId: id }) },
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;
export type QueueName = (typeof JOBS)[JobName]['queue'];

export const QUEUE_NAMES = ['translation', 'publishing', 'newsletter', 'media'] as const satisfies readonly QueueName[];

/** Attempts, backoff and locks, per queue and nowhere else. */
export const QUEUE_SETTINGS = {
  translation: { attempts: 4, backoffMs: 1_000, concurrency: 2 },
  publishing: { attempts: 4, backoffMs: 500, concurrency: 1 },
  newsletter: { attempts: 4, backoffMs: 500, concurrency: 5 },
  media: { attempts: 3, backoffMs: 500, concurrency: 1 },
} as const satisfies Record<QueueName, { attempts: number; backoffMs: number; concurrency: number }>;

/** A worker that dies holds its jobs' locks this long; then another worker takes them. */
export const LOCK_SETTINGS = { lockDuration: 6_000, stalledInterval: 3_000, maxStalledCount: 10 } as const;
