import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig, prepareDatabase } from '@anverso/platform';
import { Logger } from 'nestjs-pino';
import { WorkerModule } from './worker.module.js';

/** Answers the queues until it is told to stop; then it finishes what it does. */
export async function startWorker(): Promise<void> {
  const config = loadConfig();
  try {
    await prepareDatabase(config);
    const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
      abortOnError: false,
      bufferLogs: true,
    });
    app.useLogger(app.get(Logger));
    app.enableShutdownHooks();
    app.get(Logger).log('ready', 'worker');
  } catch (error) {
    process.stderr.write(`anverso: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
