import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config } from '@anverso/platform';
import { CliModule } from './cli.module.js';

/** The product's services in this process, without HTTP. Database and Redis must run already. */
export function openServices(config: Config): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(CliModule.forRoot(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}
