import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiTokens, type User, Users } from '@anverso/identity';
import { type IdentityServices, openIdentity } from './identity-services.js';

let services: IdentityServices;
let tokens: ApiTokens;
let user: User;
let other: User;

beforeAll(async () => {
  services = await openIdentity();
  tokens = services.get(ApiTokens);
  const users = services.get(Users);
  ({ user } = await users.create({ email: 'ana@example.org', name: 'Ana', role: 'editor', locale: 'es' }));
  ({ user: other } = await users.create({ email: 'luis@example.org', name: 'Luis', role: 'editor', locale: 'es' }));
});
afterAll(() => services.close());

describe('an API token', () => {
  it('opens its scopes for its person, and is stored nowhere', async () => {
    const { token, secret } = await tokens.create({ userId: user.id, name: ' robot ', scopes: ['review', 'articles'] });
    expect(secret).toMatch(/^anv_/);
    expect(token).toMatchObject({ name: 'robot', scopes: ['articles', 'review'] });
    expect(await tokens.find(secret)).toEqual({ user, scopes: ['articles', 'review'] });
    const rows = JSON.stringify(await services.db.selectFrom('api_tokens').selectAll().execute());
    expect(rows).not.toContain(secret.slice(-20));
  });

  it('is nothing when any part of it is changed', async () => {
    const { secret } = await tokens.create({ userId: user.id, name: 'robot', scopes: ['review'] });
    const { secret: another } = await tokens.create({ userId: user.id, name: 'robot', scopes: ['people'] });
    const mixed = secret.slice(0, 41) + another.slice(41);
    for (const text of ['', 'anv_', `${secret}x`, secret.slice(0, -1), mixed]) {
      expect(await tokens.find(text)).toBeUndefined();
    }
  });

  it('notes when it was used, at most once a minute', async () => {
    const { token, secret } = await tokens.create({ userId: user.id, name: 'clock', scopes: ['review'] });
    const lastUse = async () => (await tokens.list(user.id)).find(({ id }) => id === token.id)?.lastUsedAt;
    expect(await lastUse()).toBeNull();
    const first = services.clock.now();
    await tokens.find(secret);
    services.clock.advance(30_000);
    await tokens.find(secret);
    expect(await lastUse()).toEqual(first);
    services.clock.advance(30_000);
    await tokens.find(secret);
    expect(await lastUse()).toEqual(services.clock.now());
  });

  it('is taken out of use by its person and by nobody else', async () => {
    const { token, secret } = await tokens.create({ userId: user.id, name: 'robot', scopes: ['review'] });
    await expect(tokens.revoke(token.id, other.id)).rejects.toMatchObject({ code: 'TOKEN_NOT_FOUND' });
    expect(await tokens.find(secret)).toEqual({ user, scopes: ['review'] });
    await tokens.revoke(token.id, user.id);
    expect(await tokens.find(secret)).toBeUndefined();
    expect((await tokens.list(user.id)).map(({ id }) => id)).not.toContain(token.id);
    await expect(tokens.revoke(token.id, user.id)).rejects.toMatchObject({ code: 'TOKEN_NOT_FOUND' });
  });

  it('opens nothing with a scope that the product no longer knows', async () => {
    const { token, secret } = await tokens.create({ userId: user.id, name: 'old', scopes: ['review'] });
    await services.db
      .updateTable('api_tokens')
      .set({ scopes: ['everything', 'review'] })
      .where('id', '=', token.id)
      .execute();
    expect((await tokens.find(secret))?.scopes).toEqual(['review']);
  });
});
