import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { type Clock } from '@anverso/kernel';
import { IdentityModule } from '@anverso/identity';
import { type Config, PlatformModule } from '@anverso/platform';
import { LoggerModule } from 'nestjs-pino';
import { AudienceRoutesModule } from './audience/audience-routes.module.js';
import { logging } from './logging.js';
import { UnexpectedErrorFilter } from './unexpected-error.filter.js';

@Module({})
export class SiteModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: SiteModule,
      imports: [
        PlatformModule.forRoot(config, { clock, queue: false }),
        LoggerModule.forRoot(logging(config)),
        IdentityModule,
        AudienceRoutesModule,
      ],
      providers: [{ provide: APP_FILTER, useClass: UnexpectedErrorFilter }],
    };
  }
}
