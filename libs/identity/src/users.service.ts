import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Locale, newId, PeopleNames, type UserId } from '@anverso/kernel';
import { CLOCK, DB, type Db } from '@anverso/platform';
import { hashPassword } from './argon2/password-hash.js';
import { type Role } from './domain/role.js';
import { normalizeEmail, type User } from './domain/user.js';
import { generatePassword } from './generated-password.js';
import { emailTaken, lastAdmin, userNotFound } from './identity.errors.js';
import { SessionsRepository } from './sessions.repository.js';
import { UsersRepository } from './users.repository.js';

export interface CreateUser {
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  /** Absent: one is made. */
  password?: string;
}

/** The people of the newsroom. */
@Injectable()
export class Users extends PeopleNames {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
  ) {
    super();
  }

  /** Adds a person; the answer is the only place where their password can be read. */
  async create({ password = generatePassword(), email, name, role, locale }: CreateUser): Promise<{
    user: User;
    password: string;
  }> {
    const passwordHash = await hashPassword(password);
    const user = await this.users.insert(
      { id: newId(), email: normalizeEmail(email), name: name.trim(), role, locale, passwordHash },
      this.clock.now(),
    );
    if (user === undefined) throw emailTaken();
    return { user, password };
  }

  async getById(id: UserId): Promise<User> {
    const user = await this.users.findById(id);
    if (user === undefined) throw userNotFound();
    return user;
  }

  findByEmail(email: string): Promise<User | undefined> {
    return this.users.findByEmail(normalizeEmail(email));
  }

  /** Everybody, disabled people too, in the order in which they joined. */
  list(): Promise<User[]> {
    return this.users.list();
  }

  /** The names of those of these people who exist. */
  async namesOf(ids: readonly UserId[]): Promise<Map<UserId, string>> {
    if (ids.length === 0) return new Map();
    const people = await this.users.listNames([...new Set(ids)]);
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  /** The language that the desk and its messages speak to this person from now on. */
  async chooseLocale(id: UserId, locale: Locale): Promise<User> {
    await this.users.setLocale(id, locale);
    return this.getById(id);
  }

  /** Makes a new password and ends the sessions of the old one; the answer is the only place where it can be read. */
  async resetPassword(id: UserId): Promise<string> {
    await this.getById(id);
    const password = generatePassword();
    const passwordHash = await hashPassword(password);
    await this.db.transaction().execute(async (trx) => {
      await this.users.setPassword(id, passwordHash, trx);
      await this.sessions.deleteOfUser(id, trx);
    });
    return password;
  }

  /** Gives a person another role; the last admin keeps theirs. */
  async changeRole(id: UserId, role: Role): Promise<User> {
    await this.getById(id);
    await this.db.transaction().execute(async (trx) => {
      const admins = await this.users.lockActiveAdmins(trx);
      if (role !== 'admin' && admins.length === 1 && admins.includes(id)) throw lastAdmin();
      await this.users.setRole(id, role, trx);
    });
    return this.getById(id);
  }

  /** Lets a disabled person sign in again, with the password they had. */
  async enable(id: UserId): Promise<User> {
    await this.getById(id);
    await this.users.enable(id);
    return this.getById(id);
  }

  /** Ends all sessions of a person and refuses new ones; their name stays on what they did. The last admin stays. */
  async disable(id: UserId): Promise<User> {
    await this.getById(id);
    await this.db.transaction().execute(async (trx) => {
      const admins = await this.users.lockActiveAdmins(trx);
      if (admins.length === 1 && admins.includes(id)) throw lastAdmin();
      await this.users.disable(id, this.clock.now(), trx);
      await this.sessions.deleteOfUser(id, trx);
    });
    return this.getById(id);
  }
}
