import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue.js';

/** A process without Redis writes rows and rings for none of them: the workers' sweeper finds them. */
const NO_QUEUE: JobQueue = { ring: () => Promise.resolve() };

@Global()
@Module({ providers: [{ provide: JobQueue, useValue: NO_QUEUE }], exports: [JobQueue] })
export class NoQueueModule {}
