import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { addPerson, call, type Person, problemOf, type RunningApi, signIn, startApi } from './running-api.js';

const DESK = 'https://desk.example.org';

let api: RunningApi;
let admin: Person;

beforeAll(async () => {
  api = await startApi({ DESK_URL: DESK });
  admin = await addPerson(api, 'admin');
});
afterAll(() => api.stop());

describe('the session cookie', () => {
  it('is out of reach of scripts, of other websites, and of plain HTTP', async () => {
    const body = { email: admin.user.email, password: admin.password };
    const response = await call(api, 'POST', '/session', { body });
    const [cookie, ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^anverso_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(await response.json()).toMatchObject({ user: { email: admin.user.email, role: 'admin', disabled: false } });
  });

  it('travels over plain HTTP where the desk does', async () => {
    const plain = await startApi();
    try {
      const { user, password } = await addPerson(plain, 'editor');
      const response = await call(plain, 'POST', '/session', { body: { email: user.email, password } });
      expect(response.headers.getSetCookie()[0]).not.toContain('Secure');
    } finally {
      await plain.stop();
    }
  });

  it('is worth nothing after the sign-out', async () => {
    const cookie = await signIn(api, admin.user.email, admin.password);
    expect((await call(api, 'GET', '/session', { cookie })).status).toBe(200);
    const response = await call(api, 'DELETE', '/session', { cookie });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(/^anverso_session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await call(api, 'GET', '/session', { cookie })).status).toBe(401);
  });

  it('of before is worth nothing after a new sign-in with the same browser', async () => {
    const before = await signIn(api, admin.user.email, admin.password);
    const body = { email: admin.user.email, password: admin.password };
    const after = (await call(api, 'POST', '/session', { body, cookie: before })).headers.getSetCookie()[0] ?? '';
    expect((await call(api, 'GET', '/session', { cookie: before })).status).toBe(401);
    expect((await call(api, 'GET', '/session', { cookie: after.split(';')[0] })).status).toBe(200);
  });

  test.each(['', 'x', '%00', 'a'.repeat(4_000), '"><script>'])('that holds %j opens nothing', async (secret) => {
    expect((await call(api, 'GET', '/session', { cookie: `anverso_session=${secret}` })).status).toBe(401);
  });
});

describe('a request that changes something', () => {
  const body = { name: 'made elsewhere', scopes: ['people'] };
  const post = async (headers: Record<string, string>): Promise<[number, string | undefined]> => {
    // Without the origin that `call` would send for a browser.
    const response = await fetch(`${api.url}/api/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: admin.cookie, ...headers },
      body: JSON.stringify(body),
    });
    return [response.status, response.ok ? undefined : (await problemOf(response)).code];
  };

  test.each<[string, () => Record<string, string>]>([
    ['the api’s own page', () => ({ origin: api.url })],
    ['the desk', () => ({ origin: DESK })],
    ['the same origin, as the browser says', () => ({ 'sec-fetch-site': 'same-origin' })],
  ])('is done with the cookie when it comes from %s', async (_from, headers) => {
    expect(await post(headers())).toEqual([201, undefined]);
  });

  test.each<[string, Record<string, string>]>([
    ['another website', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a sibling, as the browser says', { 'sec-fetch-site': 'same-site' }],
    ['who knows where', {}],
  ])('is refused with the cookie when it comes from %s', async (_from, headers) => {
    expect(await post(headers)).toEqual([403, 'CSRF_REFUSED']);
  });

  it('is refused at the sign-in too when another website sends it', async () => {
    const credentials = { email: admin.user.email, password: admin.password };
    const headers = { origin: 'https://evil.example' };
    const response = await call(api, 'POST', '/session', { body: credentials, headers });
    expect([response.status, (await problemOf(response)).code]).toEqual([403, 'CSRF_REFUSED']);
  });
});

describe('an API token', () => {
  it('is made once, works without any origin, and stops working when it is revoked', async () => {
    const made = await call(api, 'POST', '/tokens', { cookie: admin.cookie, body: { name: 'ci', scopes: ['people'] } });
    const { token, secret } = (await made.json()) as { token: { id: string }; secret: string };
    expect((await call(api, 'GET', '/users', { token: secret })).status).toBe(200);
    const listed = await (await call(api, 'GET', '/tokens', { cookie: admin.cookie })).text();
    expect(listed).toContain(token.id);
    expect(listed).not.toContain(secret.slice(-20));
    expect((await call(api, 'DELETE', `/tokens/${token.id}`, { cookie: admin.cookie })).status).toBe(204);
    const refused = await call(api, 'GET', '/users', { token: secret });
    expect([refused.status, (await problemOf(refused)).code]).toEqual([401, 'TOKEN_INVALID']);
  });

  it('counts more than the cookie beside it', async () => {
    const response = await call(api, 'GET', '/users', { cookie: admin.cookie, token: 'anv_nonsense' });
    expect((await problemOf(response)).code).toBe('TOKEN_INVALID');
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'anv_x'])('is not what %j holds', async (authorization) => {
    const response = await call(api, 'GET', '/users', { headers: { authorization } });
    expect([response.status, (await problemOf(response)).code]).toEqual([401, 'TOKEN_INVALID']);
  });
});

describe('people', () => {
  it('are added with a password that is shown once, sign in with it, and are shut out when disabled', async () => {
    const body = { email: 'Eva@Example.org', name: 'Eva', role: 'translator', locale: 'es' };
    const added = await call(api, 'POST', '/users', { cookie: admin.cookie, body });
    const { user, password } = (await added.json()) as { user: { id: string; email: string }; password: string };
    expect([added.status, user.email]).toEqual([201, 'eva@example.org']);
    const cookie = await signIn(api, 'eva@example.org', password);
    const twice = await call(api, 'POST', '/users', { cookie: admin.cookie, body });
    expect([twice.status, (await problemOf(twice)).code]).toEqual([409, 'USER_EMAIL_TAKEN']);
    const disabled = await call(api, 'POST', `/users/${user.id}/disable`, { cookie: admin.cookie });
    expect(await disabled.json()).toMatchObject({ id: user.id, disabled: true });
    expect((await call(api, 'GET', '/session', { cookie })).status).toBe(401);
    const list = (await (await call(api, 'GET', '/users', { cookie: admin.cookie })).json()) as { id: string }[];
    expect(list.map(({ id }) => id)).toEqual([admin.user.id, user.id]);
    expect(JSON.stringify(list)).not.toContain(password);
  });

  it('with a password of their own do not get it read back to them', async () => {
    const body = { email: 'own@example.org', name: 'Own', role: 'editor', locale: 'en', password: 'quite long enough' };
    const added = await (await call(api, 'POST', '/users', { cookie: admin.cookie, body })).text();
    expect(added).not.toContain('quite long enough');
  });

  it('keep their last administrator', async () => {
    const response = await call(api, 'POST', `/users/${admin.user.id}/disable`, { cookie: admin.cookie });
    expect([response.status, (await problemOf(response)).code]).toEqual([409, 'USER_LAST_ADMIN']);
  });
});

describe('every answer', () => {
  test.each(['/health', '/nothing', '/users', '/docs', '/openapi.json'])('of %s is safe in a browser', async (path) => {
    const { headers } = await call(api, 'GET', path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=/);
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    if (path !== '/docs') expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('health', () => {
  it('answers whoever watches over the api', async () => {
    expect(await (await call(api, 'GET', '/health')).json()).toEqual({ status: 'ok' });
    const ready = await call(api, 'GET', '/ready');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, database: 'reachable', redis: 'reachable' },
    ]);
  });

  it('names what cannot be reached, in time, and goes on answering', async () => {
    const lonely = await startApi({ REDIS_URL: 'redis://127.0.0.1:1', DATABASE_URL: 'postgres://x@127.0.0.1:1/x' });
    try {
      const start = performance.now();
      const ready = await call(lonely, 'GET', '/ready');
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { ready: false, database: 'unreachable', redis: 'unreachable' },
      ]);
      expect(performance.now() - start).toBeLessThan(4_000);
      expect((await call(lonely, 'GET', '/health')).status).toBe(200);
    } finally {
      await lonely.stop();
    }
  });
});

describe('the documentation', () => {
  it('describes every route from the schemas that the routes parse with', async () => {
    const document = (await (await call(api, 'GET', '/openapi.json')).json()) as {
      components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
      tags: { name: string }[];
      paths: Record<string, Record<string, { tags: string[]; summary: string; security?: object[] }>>;
    };
    expect(Object.keys(document.components.securitySchemes).sort()).toEqual(['bearer', 'cookie']);
    expect(document.components.schemas).toHaveProperty('CreateUser.properties.email.format', 'email');
    expect(document.components.schemas).toHaveProperty('Problem');
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const known = document.tags.map(({ name }) => name);
    for (const { tags, summary } of operations) {
      expect(known).toEqual(expect.arrayContaining(tags));
      expect([tags.length, summary.length > 5]).toEqual([1, true]);
    }
    expect(document).toHaveProperty([
      'paths',
      '/api/users',
      'get',
      'responses',
      'default',
      'content',
      'application/problem+json',
    ]);
    expect(document.paths['/api/users']?.get?.security).toEqual(
      expect.arrayContaining([{ bearer: [] }, { cookie: [] }]),
    );
    expect(document.paths['/api/tokens']?.get?.security).toEqual([{ cookie: [] }]);
  });

  it('is a page with its own scripts only', async () => {
    const front = await fetch(api.url);
    expect(front.url).toBe(`${api.url}/api/docs`);
    const page = await front.text();
    expect(page).toContain('Anverso API');
    for (const [, address] of page.matchAll(/<script src="([^"]+)"/g)) {
      expect((await fetch(new URL(address ?? '', `${api.url}/api/docs`))).status).toBe(200);
    }
  });
});
