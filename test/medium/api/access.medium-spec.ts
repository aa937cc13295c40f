import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role, type Scope, SCOPES } from '@anverso/identity';
import { newId } from '@anverso/kernel';
import { type Route, RouteCatalogue } from '../../../apps/api/src/http/route-catalogue.js';
import {
  addPerson,
  addToken,
  call,
  type CallOptions,
  type Person,
  type RunningApi,
  signIn,
  startApi,
} from './running-api.js';

type Visitor = 'anonymous' | Role | 'token-with-scope' | 'token-without-scope';

const VISITORS: readonly Visitor[] = ['anonymous', ...ROLES, 'token-with-scope', 'token-without-scope'];
/** Long enough for any answer to begin; a stream of events has begun by then or never will. */
const PATIENCE_MS = 10_000;

let api: RunningApi;
let routes: readonly Route[];
const people = new Map<Role, Person>();
const cookies = new Map<Visitor, string>();
const tokens = new Map<string, string>();

beforeAll(async () => {
  api = await startApi();
  routes = api.app.get(RouteCatalogue).list();
  for (const role of ROLES) people.set(role, await addPerson(api, role));
});
afterAll(() => api.stop());

describe('every route of the api', () => {
  it('lets in exactly whom it declares', async () => {
    const surprises: string[] = [];
    for (const route of routes) {
      for (const visitor of VISITORS) {
        const expected = expectation(route, visitor);
        const status = await knock(route, visitor);
        const met = expected === 'in' ? status !== 401 && status !== 403 : status === expected;
        if (!met)
          surprises.push(`${route.method} ${route.path} for ${visitor}: ${expected} expected, ${status} answered`);
      }
    }
    expect(surprises).toEqual([]);
  }, 300_000);

  it('is one that the walk knows: the server answers nothing else', () => {
    const served = servedRoutes();
    const known = routes.map(({ method, path }) => `${method} ${path}`);
    expect(served.filter((route) => !known.includes(route))).toEqual([]);
    expect(known.filter((route) => !served.includes(route))).toEqual([]);
    expect(known.length).toBeGreaterThan(8);
  });

  it('is in the OpenAPI description', async () => {
    const { paths } = (await (await call(api, 'GET', '/openapi.json')).json()) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });
});

/** What the rule says of this visitor: in, or the status of the refusal. */
function expectation({ access }: Route, visitor: Visitor): 'in' | 401 | 403 {
  if (access === 'public') return 'in';
  if (visitor === 'anonymous') return 401;
  if (visitor === 'token-without-scope') return 403;
  if (visitor === 'token-with-scope') return access.scope === undefined ? 403 : 'in';
  return ROLES.indexOf(visitor) >= ROLES.indexOf(access.role) ? 'in' : 403;
}

/** Knocks with made-up ids and an empty body: who may come in is decided before what they bring. */
async function knock(route: Route, visitor: Visitor): Promise<number> {
  const path = route.path.replace(/^\/api/, '').replace(/:\w+/g, newId());
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE_MS);
  const body = ['GET', 'HEAD', 'DELETE'].includes(route.method) ? undefined : {};
  try {
    const response = await call(api, route.method, path, {
      body,
      signal: waiting.signal,
      ...(await credentials(route, visitor)),
    });
    await response.body?.cancel();
    // The route ended the session that knocked at it; the next one needs another.
    if (response.headers.has('set-cookie')) cookies.clear();
    return response.status;
  } finally {
    clearTimeout(timer);
  }
}

async function credentials({ access }: Route, visitor: Visitor): Promise<CallOptions> {
  if (visitor === 'anonymous') return {};
  const scope = access === 'public' ? undefined : access.scope;
  if (visitor === 'token-with-scope') return { token: await tokenWith(scope === undefined ? SCOPES : [scope]) };
  if (visitor === 'token-without-scope') return { token: await tokenWith(others(scope)) };
  return { cookie: cookies.get(visitor) ?? (await signInAgain(visitor)) };
}

async function signInAgain(role: Role): Promise<string> {
  const { user, password } = person(role);
  const cookie = await signIn(api, user.email, password);
  cookies.set(role, cookie);
  return cookie;
}

async function tokenWith(scopes: readonly Scope[]): Promise<string> {
  const key = scopes.join();
  const token = tokens.get(key) ?? (await addToken(api, person('admin').user, scopes));
  tokens.set(key, token);
  return token;
}

const others = (scope: Scope | undefined): Scope[] => SCOPES.filter((other) => other !== scope);

function person(role: Role): Person {
  const found = people.get(role);
  if (found === undefined) throw new Error(`Nobody is ${role}`);
  return found;
}

/** What the server itself would answer below /api, but for the documentation, which is everybody's. */
function servedRoutes(): string[] {
  const tree = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const served: string[] = [];
  const stack: string[] = [];
  for (const line of tree.split('\n')) {
    const match = /^((?:│ {3}| {4})*)(?:├── |└── )(.*?)(?: \((.*)\))?$/.exec(line);
    if (match === null) continue;
    const [, indent = '', piece = '', methods] = match;
    stack.splice(indent.length / 4);
    stack.push(piece);
    const path = stack.join('');
    for (const method of (methods ?? '').split(', ')) {
      if (method !== '' && method !== 'HEAD' && path.startsWith('/api/')) served.push(`${method} ${path}`);
    }
  }
  return served.filter((route) => !/^GET \/api\/(docs|openapi\.json)/.test(route));
}
