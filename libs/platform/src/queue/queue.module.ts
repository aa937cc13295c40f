import { BullModule, getQueueToken } from '@nestjs/bull';
import { Global, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type Queue } from 'bull';
import { type Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { BullJobQueue } from './bull-job-queue.js';
import { JobQueue } from './job-queue.js';
import { LOCK_SETTINGS, QUEUE_NAMES } from './jobs.js';
import { redisConnection } from './redis-connection.js';

@Global()
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({ redis: redisConnection(config), settings: LOCK_SETTINGS, prefix: 'anverso' }),
    }),
    BullModule.registerQueue(...QUEUE_NAMES.map((name) => ({ name }))),
  ],
  providers: [{ provide: JobQueue, useClass: BullJobQueue }],
  exports: [JobQueue, BullModule],
})
export class QueueModule implements OnModuleInit, OnApplicationShutdown {
  private readonly queues: Queue[] = [];

  constructor(private readonly moduleRef: ModuleRef) {}

  /** Queues are made asynchronously: only now are they all there. */
  onModuleInit(): void {
    const logger = new Logger('queue');
    for (const name of QUEUE_NAMES) {
      const queue = this.moduleRef.get<Queue>(getQueueToken(name), { strict: false });
      queue.on('error', (error: Error) => logger.warn(`${name}: ${error.message}`));
      this.queues.push(queue);
    }
  }

  /** Waits for running jobs, then closes; BullModule closes its own too, and a second close is harmless. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.close()));
  }
}
