import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config } from '../config/config.js';
import { launchPostgres, type PostgresSite, probePostgres } from './embedded-postgres.js';
import { launchRedis, probeRedis } from './embedded-redis.js';
import { type GuardedProcess } from './guarded-process.js';
import { keepServer, type ServerKind, type ServerSite } from './keep-server.js';

export type EmbeddedService = 'postgres' | 'redis';

const POSTGRES: ServerKind<PostgresSite> = { name: 'PostgreSQL', probe: probePostgres, launch: launchPostgres };
const REDIS: ServerKind<ServerSite> = { name: 'Redis', probe: probeRedis, launch: launchRedis };

/** One PostgreSQL of one's own, apart from any configuration. */
export async function startPostgres(site: PostgresSite): Promise<{ stop(): Promise<void> }> {
  const own = await keepServer(POSTGRES, site);
  return { stop: async () => own?.stop() };
}

/** The servers that this process runs because the configuration names none. */
export interface EmbeddedServices {
  /** Those started here; one that was found running is left alone. */
  readonly started: readonly EmbeddedService[];
  /** Starts again what has stopped meanwhile, and says which. */
  ensure(): Promise<EmbeddedService[]>;
  /** Stops those started here, cleanly. */
  stop(): Promise<void>;
}

/** Makes sure that the database and the Redis that the configuration does not name run, below `dataDir`. */
export async function ensureEmbeddedServices(config: Config): Promise<EmbeddedServices> {
  const running = new Map<EmbeddedService, GuardedProcess>();
  const keepers = keepersFor(config);
  const ensure = async (): Promise<EmbeddedService[]> => {
    if (keepers.length === 0) return [];
    await mkdir(join(config.dataDir, 'logs'), { recursive: true });
    const started = await Promise.all(
      keepers.map(async ({ service, keep }) => {
        const own = await keep();
        if (own !== undefined) running.set(service, own);
        return own === undefined ? [] : [service];
      }),
    );
    return started.flat();
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...running.values()].map((own) => own.stop()));
    running.clear();
  };
  try {
    await ensure();
  } catch (error) {
    await stop();
    throw error;
  }
  return { ensure, stop, started: [...running.keys()] };
}

interface Keeper {
  service: EmbeddedService;
  keep: () => Promise<GuardedProcess | undefined>;
}

function keepersFor(config: Config): Keeper[] {
  const site = (service: EmbeddedService): ServerSite => ({
    folder: join(config.dataDir, service),
    socketDir: config.socketDir,
    log: join(config.dataDir, 'logs', `${service}.log`),
  });
  const postgres: Keeper = { service: 'postgres', keep: () => keepServer(POSTGRES, site('postgres')) };
  const redis: Keeper = { service: 'redis', keep: () => keepServer(REDIS, site('redis')) };
  return [config.databaseUrl === undefined ? [postgres] : [], config.redisUrl === undefined ? [redis] : []].flat();
}
