import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  addPerson,
  addToken,
  call,
  type CallOptions,
  type Person,
  type Problem,
  problemOf,
  type RunningApi,
  startApi,
} from './running-api.js';

let api: RunningApi;
let admin: Person;
let editor: Person;

beforeAll(async () => {
  api = await startApi();
  admin = await addPerson(api, 'admin');
  editor = await addPerson(api, 'editor', 'es');
});
afterAll(() => api.stop());

const person = { email: 'new@example.org', name: 'New', role: 'editor', locale: 'en' };
const users = (body: unknown, headers?: Record<string, string>): Bad => ['POST', '/users', { body, headers }];
const tokens = (body: unknown): Bad => ['POST', '/tokens', { body }];
const signIn = (body: unknown): Bad => ['POST', '/session', { body }];

type Bad = [method: string, path: string, options: CallOptions];

/** Everything that a caller can get wrong, sent by somebody who would be allowed to do it right. */
const BAD_REQUESTS: [what: string, request: Bad, status: number, code: string, place?: string][] = [
  ['no body', ['POST', '/users', {}], 400, 'INVALID_REQUEST', ''],
  ['a body of no bytes', users(''), 400, 'INVALID_REQUEST', ''],
  ['a body that is no JSON', users('{"email":'), 400, 'INVALID_JSON'],
  ['a body in Latin-1', users(Buffer.from('{"name":"Inés"}', 'latin1')), 400, 'INVALID_JSON'],
  ['a body that reaches for prototypes', users('{"__proto__":{"role":"admin"}}'), 400, 'INVALID_JSON'],
  ['a list where an object belongs', users([person]), 400, 'INVALID_REQUEST', ''],
  ['null', users('null'), 400, 'INVALID_REQUEST', ''],
  ['nothing in the object', users({}), 400, 'INVALID_REQUEST', 'email'],
  ['an address that is none', users({ ...person, email: 'new@' }), 400, 'INVALID_REQUEST', 'email'],
  [
    'an address with a line break',
    users({ ...person, email: 'a@example.org\nBcc: b@example.org' }),
    400,
    'INVALID_REQUEST',
    'email',
  ],
  ['a number for a name', users({ ...person, name: 7 }), 400, 'INVALID_REQUEST', 'name'],
  ['a name of spaces', users({ ...person, name: '   ' }), 400, 'INVALID_REQUEST', 'name'],
  ['a name of 101 letters', users({ ...person, name: 'x'.repeat(101) }), 400, 'INVALID_REQUEST', 'name'],
  ['a name with a line break', users({ ...person, name: 'New\nLine' }), 400, 'INVALID_REQUEST', 'name'],
  ['a name with NUL', users({ ...person, name: 'New\0' }), 400, 'INVALID_REQUEST', 'name'],
  ['a name with half a character', users('{"name":"\\ud800","email":"a@example.org"}'), 400, 'INVALID_REQUEST', 'name'],
  ['a role that does not exist', users({ ...person, role: 'owner' }), 400, 'INVALID_REQUEST', 'role'],
  ['a language of another house', users({ ...person, locale: 'pt' }), 400, 'INVALID_REQUEST', 'locale'],
  ['a short password', users({ ...person, password: 'short' }), 400, 'INVALID_REQUEST', 'password'],
  ['a body over 6 MB', users({ ...person, name: 'x'.repeat(6_400_000) }), 413, 'BODY_TOO_LARGE'],
  [
    'a form',
    users('email=new@example.org', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'MEDIA_TYPE_UNSUPPORTED',
  ],
  ['XML', users('<user/>', { 'content-type': 'application/xml' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ['plain text where JSON belongs', users('email', { 'content-type': 'text/plain' }), 400, 'INVALID_REQUEST'],
  ['a person’s id that is no id', ['POST', '/users/42/disable', {}], 400, 'INVALID_REQUEST', 'id'],
  ['an id with NUL', ['POST', '/users/%00/disable', {}], 400, 'INVALID_REQUEST', 'id'],
  ['an id that wants to be SQL', ['POST', "/users/'%20or%201=1--/disable", {}], 400, 'INVALID_REQUEST', 'id'],
  ['an id that nobody has', ['POST', '/users/01900000-0000-7000-8000-000000000000/disable', {}], 404, 'USER_NOT_FOUND'],
  ['a token without scopes', tokens({ name: 'x', scopes: [] }), 400, 'INVALID_REQUEST', 'scopes'],
  [
    'a token with an unknown scope',
    tokens({ name: 'x', scopes: ['review', 'everything'] }),
    400,
    'INVALID_REQUEST',
    'scopes.1',
  ],
  ['a token without a name', tokens({ scopes: ['review'] }), 400, 'INVALID_REQUEST', 'name'],
  ['a token’s id that is no id', ['DELETE', '/tokens/x', {}], 400, 'INVALID_REQUEST', 'id'],
  ['somebody else’s token', ['DELETE', '/tokens/01900000-0000-7000-8000-000000000000', {}], 404, 'TOKEN_NOT_FOUND'],
  ['a sign-in without a password', signIn({ email: 'a@example.org' }), 400, 'INVALID_REQUEST', 'password'],
  [
    'a sign-in with a list for a password',
    signIn({ email: 'a@example.org', password: ['x'] }),
    400,
    'INVALID_REQUEST',
    'password',
  ],
  [
    'a password of 2,000 letters',
    signIn({ email: 'a@example.org', password: 'x'.repeat(2_000) }),
    400,
    'INVALID_REQUEST',
    'password',
  ],
  ['an address where nothing is', ['GET', '/nothing', {}], 404, 'NOT_FOUND'],
  ['a broken address', ['GET', '/users/%zz', {}], 400, 'REQUEST_REFUSED'],
  ['a method that the address does not know', ['PATCH', '/users', { body: {} }], 405, 'METHOD_NOT_ALLOWED'],
];

describe('a bad request', () => {
  const table = BAD_REQUESTS.map(([what, request, status, code, place]) => ({ what, request, status, code, place }));

  test.each(table)('with $what is refused, clearly, and writes nothing', async ({ request, status, code, place }) => {
    const before = await everythingWritten();
    const [method, path, options] = request;
    const response = await call(api, method, path, { cookie: admin.cookie, ...options });
    const problem = await problemOf(response);
    expect({ status: response.status, code: problem.code }).toEqual({ status, code });
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({ status, title: expect.stringMatching(/./), detail: expect.stringMatching(/\.$/) });
    if (place !== undefined) expect(problem.details.problems?.map((each) => each.path)).toContain(place);
    expect(await everythingWritten()).toEqual(before);
  });

  it('is told which methods an address answers', async () => {
    const response = await call(api, 'PUT', '/session', { cookie: admin.cookie, body: {} });
    expect(response.headers.get('allow')?.split(', ').sort()).toEqual(['DELETE', 'GET', 'POST']);
  });

  it('never hears its own secrets again', async () => {
    const body = { email: 'a@example.org', password: ['a-secret-word'], name: 'another-secret-word\0' };
    for (const path of ['/session', '/users']) {
      const answer = await (await call(api, 'POST', path, { cookie: admin.cookie, body })).text();
      expect(answer).not.toMatch(/secret-word/);
    }
  });
});

describe('a refusal', () => {
  it('speaks the language of whoever is signed in, whatever their browser asks for', async () => {
    const response = await call(api, 'GET', '/users', { cookie: editor.cookie, headers: { 'accept-language': 'en' } });
    expect(response.headers.get('content-language')).toBe('es');
    expect(await problemOf(response)).toMatchObject({
      title: 'Sin permiso',
      code: 'ROLE_NEEDED',
      detail: 'Para esto hace falta el rol «admin» o uno superior. Pídalo a la administración.',
      details: { role: 'admin' },
    });
  });

  test.each([
    ['es-MX,es;q=0.9', 'Sin sesión iniciada'],
    ['en-GB', 'Not signed in'],
    ['fr', 'Not signed in'],
  ])('speaks the language that a stranger asks for with %s', async (wanted, title) => {
    const response = await call(api, 'GET', '/users', { headers: { 'accept-language': wanted } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await problemOf(response)).toMatchObject({ title, code: 'SIGN_IN_NEEDED' });
  });

  it('names what is wrong in Spanish too', async () => {
    const options = { cookie: editor.cookie, body: { name: 3, scopes: ['review'] } };
    const { detail, details } = await problemOf(await call(api, 'POST', '/tokens', options));
    expect(details.problems).toEqual([{ path: 'name', message: expect.stringMatching(/se esperaba texto.*número/) }]);
    expect(detail).toMatch(/^La solicitud no es válida: name: .*texto/);
  });

  it('carries the id under which the log knows the request, the caller’s own if it has one', async () => {
    const own = await call(api, 'GET', '/nothing', { headers: { 'x-request-id': 'desk-20261124.7' } });
    expect((await problemOf(own)).requestId).toBe('desk-20261124.7');
    const odd = await call(api, 'GET', '/nothing', { headers: { 'x-request-id': '<script>' } });
    expect((await problemOf(odd)).requestId).toMatch(/^[\da-f-]{36}$/);
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('of a sign-in says when to come back', async () => {
    const body = { email: 'nobody@example.org', password: 'guess' };
    const answers: Response[] = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await call(api, 'POST', '/session', { body }));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    const last = answers.at(-1);
    expect(last?.headers.get('retry-after')).toBe('900');
    expect(last?.headers.getSetCookie()).toEqual([]);
    expect(await last?.json()).toMatchObject({ code: 'SIGN_IN_TOO_MANY', detail: expect.stringContaining('15 min') });
  });

  it('of something unexpected tells nothing but its number', async () => {
    const token = await addToken(api, admin.user, ['people']);
    await api.db.schema.alterTable('users').renameColumn('name', 'renamed').execute();
    let problem: Problem;
    try {
      const response = await call(api, 'GET', '/users', { token });
      expect(response.status).toBe(500);
      problem = await problemOf(response);
    } finally {
      await api.db.schema.alterTable('users').renameColumn('renamed', 'name').execute();
    }
    expect(problem).toMatchObject({ code: 'UNKNOWN', details: { requestId: problem.requestId } });
    expect(problem.detail).toContain(problem.requestId);
    expect(JSON.stringify(problem)).not.toMatch(/users|column/i);
  });
});

/** Every row that these requests could have written, as text. */
async function everythingWritten(): Promise<string> {
  const [users, tokens] = await Promise.all([
    api.db.selectFrom('users').select(['id', 'disabled_at']).orderBy('id').execute(),
    api.db.selectFrom('api_tokens').select(['id', 'revoked_at']).orderBy('id').execute(),
  ]);
  const { count } = await api.db
    .selectFrom('sessions')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return JSON.stringify({ users, tokens, sessions: count });
}
