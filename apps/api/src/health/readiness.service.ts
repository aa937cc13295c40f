import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, DB, type Db, redisConnection } from '@anverso/platform';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { type ReadinessDto } from './health.dto.js';

const PATIENCE_MS = 2_000;

/** Whether what the api stands on answers in time. */
@Injectable()
export class Readiness {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async check(): Promise<ReadinessDto> {
    const [database, redis] = await Promise.all([
      answersInTime(sql`select 1`.execute(this.db)),
      answersInTime(this.pingRedis()),
    ]);
    return { ready: database && redis, database: inWords(database), redis: inWords(redis) };
  }

  /** On a connection of its own, which gives up where the queue's would wait. */
  private async pingRedis(): Promise<void> {
    const redis = new Redis({
      ...redisConnection(this.config),
      lazyConnect: true,
      connectTimeout: PATIENCE_MS,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await redis.ping();
    } finally {
      redis.disconnect();
    }
  }
}

async function answersInTime(asking: Promise<unknown>): Promise<boolean> {
  const answered = asking.then(
    () => true,
    () => false,
  );
  const waiting = new AbortController();
  const late = pause(PATIENCE_MS, false, { signal: waiting.signal }).catch(() => false);
  try {
    return await Promise.race([answered, late]);
  } finally {
    waiting.abort();
  }
}

const inWords = (reachable: boolean): 'reachable' | 'unreachable' => (reachable ? 'reachable' : 'unreachable');
