import { Inject, Injectable } from '@nestjs/common';
import { DB } from '../database/database.module.js';
import { type Db } from '../database/database.js';

/** Values of the installation that are made or chosen while it runs, not configured from outside. */
export type SettingKey =
  'signing-secret' | 'sample-newsroom' | 'site-name' | 'time-zone' | 'engine-order' | 'deepl' | 'house-style';

@Injectable()
export class Settings {
  constructor(@Inject(DB) private readonly db: Db) {}

  async find(key: SettingKey): Promise<string | undefined> {
    const row = await this.db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
    return row?.value;
  }

  async set(key: SettingKey, value: string): Promise<void> {
    await this.db
      .insertInto('settings')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  }

  /** The standing value, or this one where none stands; two processes that ask at once get the same. */
  async ensure(key: SettingKey, value: string): Promise<string> {
    await this.db
      .insertInto('settings')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    return (await this.find(key)) ?? value;
  }
}
