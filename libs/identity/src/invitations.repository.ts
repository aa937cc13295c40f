import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db, type Trx } from '@anverso/platform';
import { type Invitation } from './domain/invitation.js';

const COLUMNS = ['id', 'email', 'role', 'locale', 'invited_by as invitedBy', 'expires_at as expiresAt'] as const;

@Injectable()
export class InvitationsRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Writes an invitation; an older one of the same address opens nothing any more. */
  async replace(invitation: Invitation, tokenHash: string, now: Date): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await trx
        .deleteFrom('invitations')
        .where('email', '=', invitation.email)
        .where('accepted_at', 'is', null)
        .execute();
      await trx
        .insertInto('invitations')
        .values({
          id: invitation.id,
          email: invitation.email,
          role: invitation.role,
          locale: invitation.locale,
          token_hash: tokenHash,
          invited_by: invitation.invitedBy,
          expires_at: invitation.expiresAt,
          accepted_at: null,
          created_at: now,
        })
        .execute();
    });
  }

  listOpen(now: Date): Promise<Invitation[]> {
    return this.open(now).orderBy('created_at', 'desc').execute();
  }

  findOpen(tokenHash: string, now: Date): Promise<Invitation | undefined> {
    return this.open(now).where('token_hash', '=', tokenHash).executeTakeFirst();
  }

  /** Uses an invitation up; undefined when somebody did so before. */
  take(tokenHash: string, now: Date, trx: Trx): Promise<Invitation | undefined> {
    return trx
      .updateTable('invitations')
      .set({ accepted_at: now })
      .where('token_hash', '=', tokenHash)
      .where('accepted_at', 'is', null)
      .where('expires_at', '>', now)
      .returning(COLUMNS)
      .executeTakeFirst();
  }

  async delete(id: string): Promise<boolean> {
    const result = await this.db
      .deleteFrom('invitations')
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .executeTakeFirst();
    return result.numDeletedRows > 0n;
  }

  private open(now: Date) {
    return this.db
      .selectFrom('invitations')
      .select(COLUMNS)
      .where('accepted_at', 'is', null)
      .where('expires_at', '>', now);
  }
}
