import { Inject, Injectable } from '@nestjs/common';
import { type Clock, hmac, newSecret, sha256 } from '@anverso/kernel';
import { CLOCK, DB, type Db, SigningSecret } from '@anverso/platform';
import { hashPassword, verifyPassword } from './argon2/password-hash.js';
import { isWorthExtending, sessionEnd } from './domain/session.js';
import { networkOf } from './domain/sign-in-limit.js';
import { normalizeEmail, type User } from './domain/user.js';
import { passwordWrong, signInFailed, tooManySignIns } from './identity.errors.js';
import { SessionsRepository } from './sessions.repository.js';
import { type AttemptKeys, SignInFailures } from './sign-in-failures.repository.js';
import { UsersRepository } from './users.repository.js';

export interface OpenSession {
  user: User;
  expiresAt: Date;
}

/** Login sessions, kept by the server: signing out ends them at once. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly failures: SignInFailures,
    private readonly signingSecret: SigningSecret,
  ) {}

  /**
   * Opens a session. An unknown address, a wrong password and a disabled person get the same answer in about the same
   * time (SIGN_IN_FAILED); too many failures of one account or network stop further attempts (SIGN_IN_TOO_MANY).
   */
  async signIn(email: string, password: string, networkAddress: string): Promise<OpenSession & { secret: string }> {
    const now = this.clock.now();
    const keys = await this.attemptKeys(email, networkAddress);
    const attempt = await this.failures.begin(keys, now);
    if ('nextAttemptAt' in attempt) throw tooManySignIns(now, attempt.nextAttemptAt);
    const credentials = await this.users.findCredentials(normalizeEmail(email));
    const matches = await verifyPassword(credentials?.passwordHash, password);
    if (!matches || credentials === undefined || credentials.user.disabledAt !== null) throw signInFailed();
    await this.failures.forgive(keys, attempt.attemptId);
    return this.open(credentials.user);
  }

  /** The session of this secret while it lasts; using it moves its end. */
  async find(secret: string): Promise<OpenSession | undefined> {
    const id = sha256(secret);
    const now = this.clock.now();
    const session = await this.sessions.findOpen(id, now);
    const user = session === undefined ? undefined : await this.users.findById(session.userId);
    if (session === undefined || user === undefined || user.disabledAt !== null) return undefined;
    const moved = sessionEnd(session.createdAt, now);
    if (!isWorthExtending(session.expiresAt, moved)) return { user, expiresAt: session.expiresAt };
    await this.sessions.extend(id, moved);
    return { user, expiresAt: moved };
  }

  /** Opens a session for somebody whose right to it is proven already, as by an invitation. */
  openFor(user: User): Promise<OpenSession & { secret: string }> {
    return this.open(user);
  }

  /**
   * A person's new password, in exchange for the old one (PASSWORD_WRONG); guesses count like failed sign-ins. Their
   * other sessions end.
   */
  async changePassword(
    user: User,
    change: { current: string; next: string; secret: string; networkAddress: string },
  ): Promise<void> {
    const now = this.clock.now();
    const keys = await this.attemptKeys(user.email, change.networkAddress);
    const attempt = await this.failures.begin(keys, now);
    if ('nextAttemptAt' in attempt) throw tooManySignIns(now, attempt.nextAttemptAt);
    const credentials = await this.users.findCredentials(user.email);
    if (!(await verifyPassword(credentials?.passwordHash, change.current))) throw passwordWrong();
    await this.failures.forgive(keys, attempt.attemptId);
    const passwordHash = await hashPassword(change.next);
    await this.db.transaction().execute(async (trx) => {
      await this.users.setPassword(user.id, passwordHash, trx);
      await this.sessions.deleteOthersOfUser(user.id, sha256(change.secret), trx);
    });
  }

  /** Ends the session; a second time changes nothing. */
  async signOut(secret: string): Promise<void> {
    await this.sessions.delete(sha256(secret));
  }

  private async open(user: User): Promise<OpenSession & { secret: string }> {
    const now = this.clock.now();
    const secret = newSecret(32);
    const expiresAt = sessionEnd(now, now);
    await this.sessions.deleteEnded(now);
    await this.sessions.insert({ id: sha256(secret), userId: user.id, expiresAt, createdAt: now });
    return { secret, user, expiresAt };
  }

  /** Addresses of people and of networks are never stored, only what they give under the installation's secret. */
  private async attemptKeys(email: string, networkAddress: string): Promise<AttemptKeys> {
    const secret = await this.signingSecret.get();
    return {
      account: hmac(secret, `sign-in account ${normalizeEmail(email)}`),
      network: hmac(secret, `sign-in network ${networkOf(networkAddress)}`),
    };
  }
}
