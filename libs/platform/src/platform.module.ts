import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock } from '@anverso/kernel';
import { type Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { MailModule } from './mail/mail.module.js';
import { NoQueueModule } from './queue/no-queue.module.js';
import { QueueModule } from './queue/queue.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { StorageModule } from './storage/storage.module.js';

const BASICS = [DatabaseModule, MailModule, StorageModule, SettingsModule];

/** Everything below the features. Imported once by each app; the site does without Redis (`queue: false`). */
@Module({})
export class PlatformModule {
  static forRoot(config: Config, options: { clock?: Clock; queue?: boolean } = {}): DynamicModule {
    const queue = options.queue === false ? NoQueueModule : QueueModule;
    return {
      module: PlatformModule,
      imports: [ConfigModule.forRoot(config, options.clock), ...BASICS, queue],
    };
  }
}
