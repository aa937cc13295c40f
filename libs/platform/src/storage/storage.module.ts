import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { type Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { DiskObjectStore } from './object-store.js';

/** Injection token of the {@link ObjectStore} that holds pictures. */
export const MEDIA_STORE = Symbol('media-store');

@Global()
@Module({
  providers: [
    {
      provide: MEDIA_STORE,
      inject: [CONFIG],
      useFactory: (config: Config) => new DiskObjectStore(join(config.dataDir, 'media')),
    },
  ],
  exports: [MEDIA_STORE],
})
export class StorageModule {}
