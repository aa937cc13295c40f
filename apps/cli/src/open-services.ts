import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config } from '@anverso/platform';
import { CliModule } from './cli.module.js';

/**
 * The product's services in this process, without HTTP. Database and Redis must run already; what is said of their
 * connections on the way out helps nobody at a terminal.
 */
export function openServices(config: Config): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(CliModule.forRoot(config), {
    logger: ['error'],
    abortOnError: false,
  });
}
