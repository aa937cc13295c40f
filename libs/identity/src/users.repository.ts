import { Inject, Injectable } from '@nestjs/common';
import { type Locale, type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { type User } from './domain/user.js';
import { type Role } from './domain/role.js';

const COLUMNS = [
  'users.id',
  'users.email',
  'users.name',
  'users.role',
  'users.locale',
  'users.disabled_at as disabledAt',
  'users.created_at as createdAt',
] as const;

export interface NewUser {
  id: UserId;
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  passwordHash: string;
}

@Injectable()
export class UsersRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Undefined: the address belongs to somebody already. */
  insert({ passwordHash, ...user }: NewUser, now: Date, db: DbOrTrx = this.db): Promise<User | undefined> {
    return db
      .insertInto('users')
      .values({ ...user, password_hash: passwordHash, disabled_at: null, created_at: now })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning(COLUMNS)
      .executeTakeFirst();
  }

  findById(id: UserId): Promise<User | undefined> {
    return this.db.selectFrom('users').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  }

  findByEmail(email: string): Promise<User | undefined> {
    return this.db.selectFrom('users').select(COLUMNS).where('email', '=', email).executeTakeFirst();
  }

  /** What a sign-in is checked against. */
  async findCredentials(email: string): Promise<{ user: User; passwordHash: string } | undefined> {
    const row = await this.db
      .selectFrom('users')
      .select([...COLUMNS, 'users.password_hash as passwordHash'])
      .where('email', '=', email)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { passwordHash, ...user } = row;
    return { user, passwordHash };
  }

  list(): Promise<User[]> {
    return this.db.selectFrom('users').select(COLUMNS).orderBy('created_at').orderBy('id').execute();
  }

  listNames(ids: readonly UserId[]): Promise<{ id: UserId; name: string }[]> {
    return this.db.selectFrom('users').select(['id', 'name']).where('id', 'in', ids).execute();
  }

  /** The admins who can still act, held until the transaction ends so that two of them cannot disable each other. */
  async lockActiveAdmins(trx: Trx): Promise<UserId[]> {
    const rows = await trx
      .selectFrom('users')
      .select('id')
      .where('role', '=', 'admin')
      .where('disabled_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    return rows.map(({ id }) => id);
  }

  async setLocale(id: UserId, locale: Locale): Promise<void> {
    await this.db.updateTable('users').set({ locale }).where('id', '=', id).execute();
  }

  async setPassword(id: UserId, passwordHash: string, db: DbOrTrx): Promise<void> {
    await db.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', id).execute();
  }

  async setRole(id: UserId, role: Role, db: DbOrTrx): Promise<void> {
    await db.updateTable('users').set({ role }).where('id', '=', id).execute();
  }

  async enable(id: UserId): Promise<void> {
    await this.db.updateTable('users').set({ disabled_at: null }).where('id', '=', id).execute();
  }

  async disable(id: UserId, now: Date, db: DbOrTrx): Promise<void> {
    await db
      .updateTable('users')
      .set({ disabled_at: now })
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .execute();
  }
}
