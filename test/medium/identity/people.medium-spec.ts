import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiTokens, Sessions, Users } from '@anverso/identity';
import { newId, PeopleNames } from '@anverso/kernel';
import { type IdentityServices, openIdentity } from './identity-services.js';

let services: IdentityServices;
let users: Users;
let sessions: Sessions;

beforeAll(async () => {
  services = await openIdentity();
  users = services.get(Users);
  sessions = services.get(Sessions);
});
afterAll(() => services.close());

let number = 0;
const newcomer = (role: 'translator' | 'editor' | 'admin' = 'translator') => {
  number += 1;
  return { email: `person-${number}@example.org`, name: `Person ${number}`, role, locale: 'es' } as const;
};

describe('people', () => {
  it('sign in with the password that was made for them, which is stored nowhere', async () => {
    const { user, password } = await users.create(newcomer());
    expect((await sessions.signIn(user.email, password, '192.0.2.1')).user).toEqual(user);
    const stored = await services.db
      .selectFrom('users')
      .selectAll()
      .where('id', '=', user.id)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(stored)).not.toContain(password);
  });

  it('sign in with a password that was given', async () => {
    const { user } = await users.create({ ...newcomer(), password: 'una contraseña mía' });
    expect((await sessions.signIn(user.email, 'una contraseña mía', '192.0.2.1')).user.id).toBe(user.id);
  });

  it('are found by their address however it is written', async () => {
    const { user } = await users.create({ ...newcomer(), email: 'Ines.Quiroga@Example.org' });
    expect(user.email).toBe('ines.quiroga@example.org');
    expect(await users.findByEmail(' INES.quiroga@example.ORG ')).toEqual(user);
  });

  it('have an address of their own, also when two are added at the same moment', async () => {
    const twins = newcomer();
    const results = await Promise.allSettled([
      users.create(twins),
      users.create({ ...twins, email: twins.email.toUpperCase() }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(users.create(twins)).rejects.toMatchObject({ kind: 'conflict', code: 'USER_EMAIL_TAKEN' });
  });

  it('are named to features that do not know them', async () => {
    const { user } = await users.create(newcomer());
    const names: PeopleNames = services.get(PeopleNames);
    expect(await names.namesOf([user.id, user.id, newId()])).toEqual(new Map([[user.id, user.name]]));
    expect(await names.namesOf([])).toEqual(new Map());
  });

  it('who do not exist are told so', async () => {
    await expect(users.getById(newId())).rejects.toMatchObject({ kind: 'not-found', code: 'USER_NOT_FOUND' });
    await expect(users.disable(newId())).rejects.toMatchObject({ kind: 'not-found', code: 'USER_NOT_FOUND' });
  });
});

describe('disabling a person', () => {
  it('ends their sessions and tokens, refuses new ones with the usual words, and keeps their name', async () => {
    const { user, password } = await users.create(newcomer());
    const { secret } = await sessions.signIn(user.email, password, '192.0.2.1');
    const tokens = services.get(ApiTokens);
    const token = await tokens.create({ userId: user.id, name: 'script', scopes: ['review'] });
    expect((await users.disable(user.id)).disabledAt).toEqual(services.clock.now());
    expect(await sessions.find(secret)).toBeUndefined();
    expect(await tokens.find(token.secret)).toBeUndefined();
    await expect(sessions.signIn(user.email, password, '192.0.2.1')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect((await users.namesOf([user.id])).get(user.id)).toBe(user.name);
  });

  it('never takes the last administrator, even when two disable each other at the same moment', async () => {
    const [first, second] = [await users.create(newcomer('admin')), await users.create(newcomer('admin'))];
    const results = await Promise.allSettled([users.disable(first.user.id), users.disable(second.user.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = (await users.list()).filter(({ role, disabledAt }) => role === 'admin' && disabledAt === null);
    expect(left).toHaveLength(1);
    await expect(users.disable(left[0]?.id ?? '')).rejects.toMatchObject({ code: 'USER_LAST_ADMIN' });
  });
});
