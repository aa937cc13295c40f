import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { embeddedRedisSocket, ensureEmbeddedServices, parseConfig } from '../../dist/libs/platform/src/index.js';

let running;

/** One PostgreSQL (or the one that TEST_DATABASE_URL names) and one Redis for all suites of a run. */
export async function startServices() {
  const folder = await mkdtemp(join(tmpdir(), 'anverso-run-'));
  const external = process.env.TEST_DATABASE_URL || undefined;
  const config = parseConfig({ DATA_DIR: folder, DATABASE_URL: external });
  const services = await ensureEmbeddedServices(config);
  const run = randomBytes(4).toString('hex');
  const databaseUrl = external ?? `postgres://postgres@localhost/postgres?host=${config.socketDir}`;
  running = { folder, services, run, external };
  process.env.ANVERSO_TEST_SERVICES = JSON.stringify({ run, databaseUrl, redisSocket: embeddedRedisSocket(config) });
}

export async function stopServices() {
  if (running === undefined) return;
  const { folder, services, run, external } = running;
  if (external !== undefined) await dropTemplate(external, run);
  await services.stop();
  await rm(folder, { recursive: true, force: true });
}

async function dropTemplate(connectionString, run) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`drop database if exists anverso_template_${run}`);
  await client.end();
}
