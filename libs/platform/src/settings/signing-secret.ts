import { Inject, Injectable } from '@nestjs/common';
import { newSecret } from '@anverso/kernel';
import { DB } from '../database/database.module.js';
import { type Db } from '../database/database.js';

/** The installation's own secret, made at first use and kept in the database: it signs links, pseudonyms and captchas. */
@Injectable()
export class SigningSecret {
  private secret?: string;

  constructor(@Inject(DB) private readonly db: Db) {}

  async get(): Promise<string> {
    if (this.secret !== undefined) return this.secret;
    await this.db
      .insertInto('settings')
      .values({ key: 'signing-secret', value: newSecret(32) })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    const row = await this.db
      .selectFrom('settings')
      .select('value')
      .where('key', '=', 'signing-secret')
      .executeTakeFirstOrThrow();
    this.secret = row.value;
    return row.value;
  }
}
