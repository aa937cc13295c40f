import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  type Config,
  databaseConnection,
  ensureEmbeddedServices,
  openDatabase,
  parseConfig,
  prepareDatabase,
} from '@anverso/platform';
import { eventually } from '@anverso/testing';

/** Keeps the built-in servers of a data folder as a supervisor does. */
const KEEPER = `
  const { ensureEmbeddedServices, parseConfig } = await import(${JSON.stringify(resolve('dist/libs/platform/src/index.js'))});
  const services = await ensureEmbeddedServices(parseConfig(process.env));
  console.log('started ' + services.started.join());
  setInterval(() => {}, 1000);
`;

let folder: string;
let config: Config;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anverso-servers-'));
  config = parseConfig({ DATA_DIR: join(folder, 'a folder, with a comma') });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('ends the servers when their keeper is killed, and finds every committed row at the next start', async () => {
  const keeper = await startKeeper();
  await write('before the kill');
  keeper.kill('SIGKILL');
  await eventually(async () => !(await isDatabaseRunning()));

  const services = await ensureEmbeddedServices(config);
  expect([...services.started].sort()).toEqual(['postgres', 'redis']);
  expect(await read()).toBe('before the kill');
  await services.stop();
});

it('starts while the servers of a killed keeper are still ending', async () => {
  for (let round = 0; round < 3; round += 1) {
    const keeper = await startKeeper();
    await write(`round ${round}`);
    process.kill(await postmaster(), 'SIGKILL');
    keeper.kill('SIGKILL');
  }
  const services = await ensureEmbeddedServices(config);
  expect(await read()).toBe('round 2');
  await services.stop();
});

it('brings a killed database back and leaves a living one alone', async () => {
  const services = await ensureEmbeddedServices(config);
  await write('kept');
  expect(await services.ensure()).toEqual([]);
  process.kill(await postmaster(), 'SIGKILL');
  await eventually(async () => (await services.ensure()).includes('postgres'));
  expect(await read()).toBe('kept');
  await services.stop();
});

it('uses the servers that another process keeps, and does not stop them', async () => {
  const keeper = await startKeeper();
  const guest = await ensureEmbeddedServices(config);
  expect(guest.started).toEqual([]);
  await guest.stop();
  await write('still there');
  expect(await read()).toBe('still there');
  keeper.kill('SIGKILL');
  await eventually(async () => !(await isDatabaseRunning()));
});

async function startKeeper(): Promise<ChildProcess> {
  const keeper = spawn(process.execPath, ['--input-type=module', '-e', KEEPER], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: config.dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(keeper.stdout, 'data');
  return keeper;
}

async function postmaster(): Promise<number> {
  const [pid = ''] = (await readFile(join(config.dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

async function isDatabaseRunning(): Promise<boolean> {
  return readFile(join(config.dataDir, 'postgres/data/postmaster.pid')).then(
    () => true,
    () => false,
  );
}

async function write(value: string): Promise<void> {
  await prepareDatabase(config);
  const db = openDatabase(databaseConnection(config), () => undefined);
  await db
    .insertInto('settings')
    .values({ key: 'word', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
    .finally(() => db.destroy());
}

async function read(): Promise<string> {
  const db = openDatabase(databaseConnection(config), () => undefined);
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'word')
    .executeTakeFirstOrThrow()
    .finally(() => db.destroy());
  return row.value;
}
