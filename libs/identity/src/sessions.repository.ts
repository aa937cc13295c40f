import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx } from '@anverso/platform';

/** A session is stored under the hash of its secret: a leaked table opens no door. */
@Injectable()
export class SessionsRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async insert(session: { id: string; userId: UserId; expiresAt: Date; createdAt: Date }): Promise<void> {
    const { id, userId, expiresAt, createdAt } = session;
    await this.db
      .insertInto('sessions')
      .values({ id, user_id: userId, expires_at: expiresAt, created_at: createdAt })
      .execute();
  }

  findOpen(id: string, now: Date): Promise<{ userId: UserId; expiresAt: Date; createdAt: Date } | undefined> {
    return this.db
      .selectFrom('sessions')
      .select(['user_id as userId', 'expires_at as expiresAt', 'created_at as createdAt'])
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirst();
  }

  async extend(id: string, expiresAt: Date): Promise<void> {
    await this.db.updateTable('sessions').set({ expires_at: expiresAt }).where('id', '=', id).execute();
  }

  async delete(id: string): Promise<void> {
    await this.db.deleteFrom('sessions').where('id', '=', id).execute();
  }

  async deleteOfUser(userId: UserId, db: DbOrTrx): Promise<void> {
    await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
  }

  /** Ends the sessions of a person but for the one they are in. */
  async deleteOthersOfUser(userId: UserId, ownId: string, db: DbOrTrx): Promise<void> {
    await db.deleteFrom('sessions').where('user_id', '=', userId).where('id', '!=', ownId).execute();
  }

  async deleteEnded(now: Date): Promise<void> {
    await this.db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
  }
}
