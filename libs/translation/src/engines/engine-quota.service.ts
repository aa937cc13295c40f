import { Inject, Injectable } from '@nestjs/common';
import { AppError, providerError } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { type EngineName, type EngineUsage } from '../domain/engine.js';
import { type PassedOver } from '../domain/engine-chain.js';
import { Engines } from './engine-registry.js';

const KEPT_MS = 60_000;
/** Whoever submits a story does not wait longer for a figure. */
const PATIENCE_MS = 3_000;

/** What an engine's account has left, after what is set aside for jobs that are not done. */
export interface QuotaStanding extends EngineUsage {
  reserved: number;
  left: number;
}

/** What a story costs at an engine. */
export interface EngineCost {
  engine: EngineName;
  characters: number;
}

export type QuotaKind = 'limited' | 'unlimited' | 'unknown';

interface Asked {
  usage: Promise<EngineUsage | undefined>;
  askedAt: Date;
}

/** Characters of paid engines: what is used, what is set aside for which job, and whether another job fits. */
@Injectable()
export class EngineQuota {
  private readonly asked = new Map<EngineName, Asked>();
  /** Engines that did not say when they were asked last. */
  private readonly silent = new Set<EngineName>();

  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly engines: Engines,
  ) {}

  /** Undefined when the engine has no limit or does not say; a job then finds out by asking. */
  async standing(engine: EngineName, jobId?: string, db: DbOrTrx = this.db): Promise<QuotaStanding | undefined> {
    const asked = this.ask(engine);
    const usage = await asked.usage;
    if (usage === undefined) return undefined;
    const row = await db
      .selectFrom('engine_reservations')
      .select(sql<number>`coalesce(sum(characters), 0)::float8`.as('characters'))
      .where('engine', '=', engine)
      // What was released after the engine was asked is not in its own figure yet.
      .where((where) => where.or([where('released_at', 'is', null), where('released_at', '>', asked.askedAt)]))
      .$if(jobId !== undefined, (query) => query.where('job_id', '!=', jobId ?? ''))
      .executeTakeFirstOrThrow();
    const reserved = row.characters;
    return { ...usage, reserved, left: Math.max(0, usage.limit - usage.used - reserved) };
  }

  /** Whether an account has a limit, has none, or could not be asked. */
  async kind(engine: EngineName): Promise<QuotaKind> {
    if ((await this.ask(engine).usage) !== undefined) return 'limited';
    return this.silent.has(engine) ? 'unknown' : 'unlimited';
  }

  /** Asks ahead what a transaction will need to know, so that it waits for nobody outside. */
  async prepare(engines: readonly EngineName[]): Promise<void> {
    await Promise.all(engines.map((engine) => this.ask(engine).usage));
  }

  /** The first of these engines that has room for what it would be sent; fails when none has. One caller at a time. */
  async firstWithRoom(costs: readonly EngineCost[], trx: Trx): Promise<{ cost: EngineCost; passedOver: PassedOver[] }> {
    await lock(trx);
    const passedOver: PassedOver[] = [];
    let refusal: AppError | undefined;
    for (const { engine, characters } of costs) {
      const standing = await this.standing(engine, undefined, trx);
      if (standing === undefined || characters <= standing.left) return { cost: { engine, characters }, passedOver };
      refusal ??= tooSmall(engine, characters, standing);
      passedOver.push({ engine, reason: 'ENGINE_QUOTA_TOO_SMALL' });
    }
    throw (
      refusal ??
      tooSmall(costs[0]?.engine ?? 'none', costs[0]?.characters ?? 0, { used: 0, limit: 0, reserved: 0, left: 0 })
    );
  }

  /** Sets characters aside for a job, in place of what it had; fails with ENGINE_QUOTA_TOO_SMALL when they do not fit. */
  async reserve(jobId: string, engine: EngineName, characters: number): Promise<void> {
    await this.prepare([engine]);
    await this.db.transaction().execute(async (trx) => {
      await lock(trx);
      const standing = await this.standing(engine, jobId, trx);
      if (standing !== undefined && characters > standing.left) throw tooSmall(engine, characters, standing);
      await this.write({ jobId, engine, characters }, trx);
    });
  }

  /** Writes what {@link firstWithRoom} found room for. */
  async write(reservation: EngineCost & { jobId: string }, trx: Trx): Promise<void> {
    const { jobId, engine, characters } = reservation;
    await trx
      .insertInto('engine_reservations')
      .values({ job_id: jobId, engine, characters })
      .onConflict((existing) =>
        existing.column('job_id').doUpdateSet({ engine, characters, reserved_at: sql`now()`, released_at: null }),
      )
      .execute();
  }

  /** The job asks for no more. */
  async release(jobId: string, db: DbOrTrx = this.db): Promise<void> {
    await db
      .updateTable('engine_reservations')
      .set({ released_at: sql`now()` })
      .where('job_id', '=', jobId)
      .where('released_at', 'is', null)
      .execute();
  }

  /** Characters that are set aside for this job now. */
  async reservedFor(jobId: string): Promise<number> {
    const row = await this.db
      .selectFrom('engine_reservations')
      .select('characters')
      .where('job_id', '=', jobId)
      .where('released_at', 'is', null)
      .executeTakeFirst();
    return row?.characters ?? 0;
  }

  /** One question a minute and engine; a failure is no figure, and asked again. */
  private ask(engine: EngineName): Asked {
    const last = this.asked.get(engine);
    if (last !== undefined && Date.now() - last.askedAt.getTime() < KEPT_MS) return last;
    this.silent.delete(engine);
    const usage = this.askNow(engine).catch((error: unknown) => {
      this.asked.delete(engine);
      if (!(error instanceof AppError) || error.kind !== 'provider') throw error;
      this.silent.add(engine);
      return undefined;
    });
    const asked = { usage, askedAt: new Date() };
    this.asked.set(engine, asked);
    return asked;
  }

  private async askNow(engine: EngineName): Promise<EngineUsage | undefined> {
    const asked = this.engines.get(engine).usage?.();
    if (asked === undefined) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      const late = providerError('ENGINE_UNAVAILABLE', { engine, reason: 'no usage' }, { retryable: true });
      timer = setTimeout(() => reject(late), PATIENCE_MS);
    });
    return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
  }
}

/** Two that want the last characters at once: one is first. */
const lock = (trx: Trx) => sql`select pg_advisory_xact_lock(hashtext('engine-quota'))`.execute(trx);

const tooSmall = (engine: EngineName, needed: number, { used, limit, reserved, left }: QuotaStanding): AppError =>
  providerError('ENGINE_QUOTA_TOO_SMALL', { engine, needed, left, used, limit, reserved }, { retryable: false });
