import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, newSecret, sha256, type UserId } from '@anverso/kernel';
import { CLOCK } from '@anverso/platform';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { type ApiToken, formatToken, parseToken } from './domain/api-token.js';
import { type Scope, SCOPES } from './domain/scope.js';
import { type User } from './domain/user.js';
import { tokenNotFound } from './identity.errors.js';
import { UsersRepository } from './users.repository.js';

const USE_IS_NOTED_EVERY_MS = 60_000;

/** Keys with which programs act for people. */
@Injectable()
export class ApiTokens {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tokens: ApiTokensRepository,
    private readonly users: UsersRepository,
  ) {}

  /** Makes a token; the answer is the only place where its secret can be read. */
  async create(wanted: {
    userId: UserId;
    name: string;
    scopes: readonly Scope[];
  }): Promise<{ token: ApiToken; secret: string }> {
    const secret = newSecret();
    const token = {
      id: newId(),
      userId: wanted.userId,
      name: wanted.name.trim(),
      scopes: SCOPES.filter((scope) => wanted.scopes.includes(scope)),
      createdAt: this.clock.now(),
    };
    await this.tokens.insert({ ...token, hash: sha256(secret) });
    return { token: { ...token, lastUsedAt: null }, secret: formatToken(token.id, secret) };
  }

  /** The tokens of a person that still open something, newest first. */
  list(userId: UserId): Promise<ApiToken[]> {
    return this.tokens.listOfUser(userId);
  }

  /** Takes a token of this person out of use. */
  async revoke(id: string, userId: UserId): Promise<void> {
    if (!(await this.tokens.revoke(id, userId, this.clock.now()))) throw tokenNotFound();
  }

  /** Whose token this is and what it opens; undefined for one that is unknown, revoked, or of a disabled person. */
  async find(text: string): Promise<{ user: User; scopes: readonly Scope[] } | undefined> {
    const parts = parseToken(text);
    if (parts === undefined) return undefined;
    const token = await this.tokens.findActive(parts.id, sha256(parts.secret));
    const user = token === undefined ? undefined : await this.users.findById(token.userId);
    if (token === undefined || user === undefined || user.disabledAt !== null) return undefined;
    const now = this.clock.now();
    if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) >= USE_IS_NOTED_EVERY_MS) {
      await this.tokens.markUsed(token.id, now);
    }
    return { user, scopes: token.scopes };
  }
}
