import { getQueueToken } from '@nestjs/bull';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type JobName, JOBS } from '@anverso/platform';
import { type Queue } from 'bull';

/** A job without a processor would wait for ever in silence: the worker refuses to start instead. */
@Injectable()
export class ProcessorCheck implements OnApplicationBootstrap {
  constructor(private readonly moduleRef: ModuleRef) {}

  onApplicationBootstrap(): void {
    const missing = (Object.keys(JOBS) as JobName[]).filter((name) => {
      const queue = this.moduleRef.get<Queue & { handlers: Record<string, unknown> }>(getQueueToken(JOBS[name].queue), {
        strict: false,
      });
      return queue.handlers[name] === undefined;
    });
    if (missing.length > 0) throw new Error(`No processor for: ${missing.join(', ')}`);
  }
}
