import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { type Config } from '@anverso/platform';
import { eventually } from './eventually.js';

export type AppName = 'api' | 'worker' | 'site';

/** The product as it runs in production: three processes of the built code, on ports of their own. */
export interface RunningProduct {
  apiUrl: string;
  siteUrl: string;
  /** Starts one more worker, or a process again that was killed. */
  start(app: AppName): Promise<void>;
  /** Ends every process of this app at once, as a power cut would. */
  kill(app: AppName): Promise<void>;
  /** The processes of this app that run now, for whoever looks at them from outside. */
  pids(app: AppName): number[];
  stop(): Promise<void>;
}

/** Starts api, worker and site against this configuration's database, Redis and data folder. */
export async function startProduct(
  config: Config,
  env: Record<string, string> = {},
  apps: readonly AppName[] = ['api', 'worker', 'site'],
): Promise<RunningProduct> {
  const [apiPort, sitePort] = [await freePort(), await freePort()];
  const urls = { apiUrl: `http://127.0.0.1:${apiPort}`, siteUrl: `http://127.0.0.1:${sitePort}` };
  const children: { app: AppName; child: ChildProcess }[] = [];
  const environment = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    DATA_DIR: config.dataDir,
    ...(config.databaseUrl === undefined ? {} : { DATABASE_URL: config.databaseUrl }),
    ...(config.redisUrl === undefined ? {} : { REDIS_URL: config.redisUrl }),
    API_PORT: String(apiPort),
    SITE_PORT: String(sitePort),
    SITE_URL: urls.siteUrl,
    DESK_URL: urls.apiUrl,
    ...env,
  };

  async function start(app: AppName): Promise<void> {
    const logs = join(config.dataDir, 'logs');
    mkdirSync(logs, { recursive: true });
    const log = createWriteStream(join(logs, `${app}.log`), { flags: 'a' });
    const child = spawn(process.execPath, [resolve(`dist/apps/${app}/src/main.js`)], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    children.push({ app, child });
    const health = { api: `${urls.apiUrl}/api/health`, site: `${urls.siteUrl}/healthz`, worker: undefined }[app];
    if (health === undefined) return;
    await whenStarted(
      child,
      async () => (await fetch(health)).ok,
      (ended) => `${app} ended with ${ended}; see ${logs}`,
    );
  }

  async function end(app: AppName | undefined, signal: NodeJS.Signals): Promise<void> {
    const ending = children.filter((running) => app === undefined || running.app === app);
    await Promise.all(
      ending.map(async ({ child }) => {
        if (endOf(child) !== null) return;
        const ended = new Promise((done) => child.once('exit', done));
        child.kill(signal);
        await ended;
      }),
    );
    for (const running of ending) children.splice(children.indexOf(running), 1);
  }

  for (const app of apps) await start(app);
  return {
    ...urls,
    start,
    kill: (app) => end(app, 'SIGKILL'),
    pids: (app) => children.flatMap((running) => (running.app === app ? (running.child.pid ?? []) : [])),
    stop: () => end(undefined, 'SIGTERM'),
  };
}

/** Looks until a process that was spawned is ready; fails as soon as it has ended instead, with what `explain` says. */
export async function whenStarted(
  child: ChildProcess,
  isReady: () => Promise<boolean> | boolean,
  explain: (ended: number | NodeJS.Signals) => string,
  withinMs?: number,
): Promise<void> {
  // Thrown in there, it would be looked at again until time is up.
  await eventually(async () => endOf(child) !== null || (await isReady()), withinMs);
  const ended = endOf(child);
  if (ended !== null) throw new Error(explain(ended));
}

function endOf({ exitCode, signalCode }: ChildProcess): number | NodeJS.Signals | null {
  return exitCode ?? signalCode;
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => found(port));
    });
  });
}
