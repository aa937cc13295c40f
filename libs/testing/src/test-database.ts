import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Config, type Db, migrateToLatest, openDatabase, parseConfig } from '@anverso/platform';
import { findTestServices } from './test-services.js';

/** Redis is started with 512 databases; number 0 counts those that are taken. */
const REDIS_DATABASES = 511;
/** Any number, the same in every process: suites that start together make the template once. */
const TEMPLATE_LOCK = 4_000_401;

/** A suite's own database, Redis database and data folder: nothing that another suite could see. */
export interface TestDatabase {
  config: Config;
  db: Db;
  /** Empties this suite's Redis, as a crash without its append-only file would. */
  flushRedis(): Promise<void>;
  drop(): Promise<void>;
}

/** A migrated database of its own, copied from a template within some 40 ms; `env` is laid over its configuration. */
export async function createTestDatabase(env: Record<string, string> = {}): Promise<TestDatabase> {
  const services = findTestServices();
  const name = `anverso_test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(services.databaseUrl, async (client) => {
    const template = await ensureTemplate(client, services);
    await client.query(`create database ${name} template ${template} strategy wal_log`);
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'anverso-suite-'));
  const redis = await takeRedisDatabase(services.redisSocket);
  const config = parseConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: urlOf(services.databaseUrl, name),
    REDIS_URL: `unix://${services.redisSocket}?db=${redis.number}`,
    LOG_LEVEL: 'silent',
    TERMINAL_LANG: 'en',
    ...env,
  });
  const db = openDatabase({ connectionString: config.databaseUrl }, () => undefined);
  return {
    config,
    db,
    flushRedis: redis.flush,
    async drop() {
      await db.destroy();
      await redis.flush();
      await asAdministrator(services.databaseUrl, (client) => client.query(`drop database ${name} with (force)`));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Made under another name and renamed, so that a template is migrated or not there. */
async function ensureTemplate(client: pg.Client, services: { run: string; databaseUrl: string }): Promise<string> {
  const template = `anverso_template_${services.run}`;
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount !== 0) return template;
    const unfinished = `${template}_unfinished`;
    await client.query(`drop database if exists ${unfinished}`);
    await client.query(`create database ${unfinished} template template0`);
    const db = openDatabase({ connectionString: urlOf(services.databaseUrl, unfinished) }, () => undefined);
    await migrateToLatest(db).finally(() => db.destroy());
    await client.query(`alter database ${unfinished} rename to ${template}`);
    return template;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

async function asAdministrator(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function takeRedisDatabase(path: string): Promise<{ number: number; flush: () => Promise<void> }> {
  const taken = await onRedis(path, 0, (redis) => redis.incr('test-databases'));
  const number = 1 + (taken % REDIS_DATABASES);
  return { number, flush: () => onRedis(path, number, (redis) => redis.flushdb().then(() => undefined)) };
}

async function onRedis<Value>(path: string, db: number, work: (redis: Redis) => Promise<Value>): Promise<Value> {
  const redis = new Redis({ path, db });
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
