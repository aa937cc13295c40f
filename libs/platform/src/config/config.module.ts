import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Clock, systemClock } from '@anverso/kernel';
import { type Config } from './config.js';

/** Injection token of the one typed {@link Config}. */
export const CONFIG = Symbol('config');
/** Injection token of the {@link Clock}. */
export const CLOCK = Symbol('clock');

@Global()
@Module({})
export class ConfigModule {
  static forRoot(config: Config, clock: Clock = systemClock): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
      ],
      exports: [CONFIG, CLOCK],
    };
  }
}
