import { getQueueToken } from '@nestjs/bull';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AppError } from '@anverso/kernel';
import { QUEUE_NAMES } from '@anverso/platform';
import { type Job, type Queue } from 'bull';

/** Writes down why a job failed: Bull itself keeps silent about it, and a failed row holds no more than a code. */
@Injectable()
export class FailureLog implements OnApplicationBootstrap {
  private readonly logger = new Logger('worker');

  constructor(private readonly moduleRef: ModuleRef) {}

  onApplicationBootstrap(): void {
    for (const name of QUEUE_NAMES) {
      const queue = this.moduleRef.get<Queue>(getQueueToken(name), { strict: false });
      queue.on('failed', (job: Job<unknown>, error: unknown) => {
        const line = failureLine(job, error);
        if (error instanceof AppError) this.logger.warn(line);
        else this.logger.error(line);
      });
    }
  }
}

/** What the log may hold of a failed job: a code where the failure was expected, else what the programmer needs. */
export function failureLine(
  { id, name, attemptsMade }: Pick<Job<unknown>, 'id' | 'name' | 'attemptsMade'>,
  error: unknown,
): Record<string, unknown> {
  const job = { job: name, jobId: id, attempt: attemptsMade };
  if (error instanceof AppError) return { ...job, code: error.code };
  if (!(error instanceof Error)) return { ...job, error: typeof error };
  // Other fields of a database error quote the row, and with it article text.
  return { ...job, error: error.name, message: error.message, stack: error.stack };
}
