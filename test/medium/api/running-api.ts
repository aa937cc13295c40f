import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiTokens, type Role, type Scope, type User, Users } from '@anverso/identity';
import { createTestDatabase, fixedClock, type FixedClock, type TestDatabase } from '@anverso/testing';
import { createApiApp } from '../../../apps/api/src/create-app.js';

export interface RunningApi extends TestDatabase {
  app: NestFastifyApplication;
  clock: FixedClock;
  url: string;
  stop(): Promise<void>;
}

/** The api in this process, on a free port and a database of its own; `env` is laid over its configuration. */
export async function startApi(env: Record<string, string> = {}): Promise<RunningApi> {
  const database = await createTestDatabase(env);
  const clock = fixedClock();
  const app = await createApiApp(database.config, { clock });
  await app.listen(0, '127.0.0.1');
  return {
    ...database,
    app,
    clock,
    url: await app.getUrl(),
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}

export interface Person {
  user: User;
  password: string;
  /** What this person's browser sends with every request. */
  cookie: string;
}

let people = 0;

/** Adds a person and signs them in. */
export async function addPerson(api: RunningApi, role: Role, locale: 'en' | 'es' = 'en'): Promise<Person> {
  people += 1;
  const email = `${role}-${people}@example.org`;
  const { user, password } = await api.app.get(Users).create({ email, name: `Person ${people}`, role, locale });
  return { user, password, cookie: await signIn(api, email, password) };
}

/** Signs in from a network of one's own, so that the tests do not count as each other's guesses. */
export async function signIn(api: RunningApi, email: string, password: string): Promise<string> {
  const response = await call(api, 'POST', '/session', { body: { email, password } });
  if (response.status !== 200) throw new Error(`Sign-in answered ${response.status}`);
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Makes a token of this person. */
export async function addToken(api: RunningApi, user: User, scopes: readonly Scope[]): Promise<string> {
  return (await api.app.get(ApiTokens).create({ userId: user.id, name: 'test', scopes })).secret;
}

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  cookie?: string;
  token?: string;
  signal?: AbortSignal;
}

/** One call, as the desk's browser makes it with a cookie, or a program with a token. */
export function call(
  api: Pick<RunningApi, 'url'>,
  method: string,
  path: string,
  { body, headers, cookie, token, signal }: CallOptions = {},
): Promise<Response> {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  return fetch(`${api.url}/api${path}`, {
    method,
    signal,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie, origin: api.url }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined ? undefined : raw ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** What a refused request answers. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  details: { problems?: { path: string; message: string }[] } & Record<string, unknown>;
  requestId: string;
}

export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}
