import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { type ApiToken } from './domain/api-token.js';
import { type Scope, SCOPES } from './domain/scope.js';

const COLUMNS = [
  'id',
  'user_id as userId',
  'name',
  'scopes',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
] as const;

type Row = Omit<ApiToken, 'scopes'> & { scopes: string[] };

@Injectable()
export class ApiTokensRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async insert(token: Omit<ApiToken, 'lastUsedAt'> & { hash: string }): Promise<void> {
    const { id, userId, name, scopes, createdAt, hash } = token;
    await this.db
      .insertInto('api_tokens')
      .values({ id, user_id: userId, name, scopes, token_hash: hash, created_at: createdAt })
      .execute();
  }

  async listOfUser(userId: UserId): Promise<ApiToken[]> {
    const rows = await this.db
      .selectFrom('api_tokens')
      .select(COLUMNS)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute();
    return rows.map(toApiToken);
  }

  async findActive(id: string, hash: string): Promise<ApiToken | undefined> {
    const row = await this.db
      .selectFrom('api_tokens')
      .select(COLUMNS)
      .where('id', '=', id)
      .where('token_hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return row === undefined ? undefined : toApiToken(row);
  }

  async markUsed(id: string, now: Date): Promise<void> {
    await this.db.updateTable('api_tokens').set({ last_used_at: now }).where('id', '=', id).execute();
  }

  /** Whether this person had such a token. */
  async revoke(id: string, userId: UserId, now: Date): Promise<boolean> {
    const result = await this.db
      .updateTable('api_tokens')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  }
}

/** A scope that the product no longer knows opens nothing. */
function toApiToken({ scopes, ...token }: Row): ApiToken {
  return { ...token, scopes: SCOPES.filter((scope: Scope) => scopes.includes(scope)) };
}
