import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { DatabaseSignals } from './database-signals.js';
import { databaseConnection, type Db, openDatabase } from './database.js';

/** Injection token of the database ({@link Db}). */
export const DB = Symbol('db');

@Global()
@Module({
  providers: [
    {
      provide: DB,
      inject: [CONFIG],
      useFactory: (config: Config): Db => {
        const logger = new Logger('database');
        return openDatabase(databaseConnection(config), (error) => logger.warn(`connection lost: ${error.message}`));
      },
    },
    DatabaseSignals,
  ],
  exports: [DB, DatabaseSignals],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DB) private readonly db: Db) {}

  async onApplicationShutdown(): Promise<void> {
    await this.db.destroy();
  }
}
