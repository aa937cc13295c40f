import { join } from 'node:path';
import { type RedisOptions } from 'ioredis';
import { type Config } from '../config/config.js';

/** The private Redis's socket. */
export function embeddedRedisSocket(config: Pick<Config, 'socketDir'>): string {
  return join(config.socketDir, 'redis.sock');
}

/** Where Redis is, as Bull wants it: REDIS_URL (redis://, rediss:// or unix:///path?db=0), else the private one's socket. */
export function redisConnection(config: Config): RedisOptions {
  const shared: RedisOptions = { maxRetriesPerRequest: null, enableReadyCheck: false };
  if (config.redisUrl === undefined) return { ...shared, path: embeddedRedisSocket(config) };
  const address = new URL(config.redisUrl);
  if (address.protocol === 'unix:') {
    return { ...shared, path: decodeURIComponent(address.pathname), db: Number(address.searchParams.get('db')) };
  }
  const db = address.pathname.slice(1);
  return {
    ...shared,
    host: address.hostname,
    port: address.port === '' ? 6379 : Number(address.port),
    username: address.username === '' ? undefined : decodeURIComponent(address.username),
    password: address.password === '' ? undefined : decodeURIComponent(address.password),
    db: db === '' ? 0 : Number(db),
    tls: address.protocol === 'rediss:' ? {} : undefined,
  };
}
