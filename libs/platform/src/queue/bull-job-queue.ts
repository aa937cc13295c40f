import { getQueueToken } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type Queue } from 'bull';
import { type JobQueue } from './job-queue.js';
import { type JobName, type JobPayload, JOBS, QUEUE_SETTINGS } from './jobs.js';

/** Redis may be away: the row is written, so give up soon and let the sweeper ring. */
const RING_TIMEOUT_MS = 2_000;

@Injectable()
export class BullJobQueue implements JobQueue {
  private readonly logger = new Logger('queue');

  constructor(private readonly moduleRef: ModuleRef) {}

  async ring<Name extends JobName>(name: Name, jobId: string, payload: JobPayload<Name>): Promise<void> {
    const queueName = JOBS[name].queue;
    const { attempts, backoffMs } = QUEUE_SETTINGS[queueName];
    const queue = this.moduleRef.get<Queue>(getQueueToken(queueName), { strict: false });
    const added = queue.add(name, payload, {
      jobId,
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      // A finished job that stays would swallow the next ring with the same id.
      removeOnComplete: true,
      removeOnFail: true,
    });
    try {
      await withTimeout(added, RING_TIMEOUT_MS);
    } catch (error) {
      this.logger.warn(`${name} ${jobId} was not rung: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
}

async function withTimeout(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from Redis')), milliseconds);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
