import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import {
  type Config,
  type EmbeddedServices,
  embeddedRedisSocket,
  ensureEmbeddedServices,
  parseConfig,
  prepareDatabase,
} from '@anverso/platform';
import {
  type AppName,
  createTestApp,
  eventually,
  furnishNewsroom,
  type Newsroom,
  type RunningProduct,
  startProduct,
} from '@anverso/testing';
import { Redis } from 'ioredis';

/** A house with servers of its own that may be killed, and the product's processes on them. */
export interface House {
  config: Config;
  /** The services in the test's own process: to set the scene and to look. */
  app: INestApplicationContext;
  newsroom: Newsroom;
  product: RunningProduct;
  flushRedis(): Promise<void>;
  /** Kills PostgreSQL as a power cut would, and starts it again. */
  restartDatabase(): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(env: Record<string, string> = {}, apps?: readonly AppName[]): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'anverso-chaos-'));
  const config = parseConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env });
  const services = await ensureEmbeddedServices(config);
  await prepareDatabase(config);
  const app = await createTestApp(config);
  const newsroom = await furnishNewsroom(app);
  const product = await startProduct(config, { LOG_LEVEL: 'info', ...env }, apps);
  return {
    config,
    app,
    newsroom,
    product,
    flushRedis: () => flush(config),
    restartDatabase: () => restart(dataDir, services),
    async close() {
      await product.stop();
      await app.close();
      await services.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function flush(config: Config): Promise<void> {
  const redis = new Redis({ path: embeddedRedisSocket(config) });
  await redis.flushall();
  redis.disconnect();
}

async function restart(dataDir: string, services: EmbeddedServices): Promise<void> {
  const [pid] = (await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await eventually(() => !isAlive(Number(pid)));
  await services.ensure();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
