import { Inject, Injectable } from '@nestjs/common';
import { newId, notFound, type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type TranslationJobsTable, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { ENGINE_NAMES, type EngineName } from './domain/engine.js';
import { type PassedOver } from './domain/engine-chain.js';
import { type TranslationJob, type TranslationJobState } from './domain/translation-job.js';

const engineName = z.enum(ENGINE_NAMES);
const engineNames = z.array(engineName);
const passedOverList = z.array(z.object({ engine: engineName, reason: z.string() }));

/** Whom a job asks: the engine of now, those it may ask, and those that could not answer. */
export interface JobEngines {
  engine: EngineName;
  engines: readonly EngineName[];
  passedOver: readonly PassedOver[];
}

/** How long a running job belongs to its worker without a sign of life. */
const LEASE_SECONDS = 10;

@Injectable()
export class TranslationJobRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string): Promise<TranslationJob> {
    const row = await this.db.selectFrom('translation_jobs').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('TRANSLATION_JOB_NOT_FOUND');
    return toTranslationJob(row);
  }

  /** The newest job of each target edition. */
  async listLatest(targetEditionIds: readonly string[]): Promise<TranslationJob[]> {
    if (targetEditionIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('translation_jobs')
      .selectAll()
      .distinctOn('target_edition_id')
      .where('target_edition_id', 'in', targetEditionIds)
      .orderBy('target_edition_id')
      .orderBy('created_at', 'desc')
      .execute();
    return rows.map(toTranslationJob);
  }

  /** The job of this revision and edition, if it stands already. */
  async find(
    { sourceRevisionId, targetEditionId }: { sourceRevisionId: string; targetEditionId: string },
    trx: Trx,
  ): Promise<TranslationJob | undefined> {
    const row = await trx
      .selectFrom('translation_jobs')
      .selectAll()
      .where('source_revision_id', '=', sourceRevisionId)
      .where('target_edition_id', '=', targetEditionId)
      .executeTakeFirst();
    return row === undefined ? undefined : toTranslationJob(row);
  }

  /** The caller holds the lock of the source edition: nobody writes the same job beside it. */
  async insert(
    job: { sourceRevisionId: string; targetEditionId: string; requestedBy: UserId } & JobEngines,
    trx: Trx,
  ): Promise<TranslationJob> {
    const row = await trx
      .insertInto('translation_jobs')
      .values({
        id: newId(),
        source_revision_id: job.sourceRevisionId,
        target_edition_id: job.targetEditionId,
        ...engineColumns(job),
        state: 'queued',
        requested_by: job.requestedBy,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toTranslationJob(row);
  }

  /** Takes a queued job, or a running one whose worker is gone; undefined when somebody else has it. */
  async claim(id: string): Promise<TranslationJob | undefined> {
    const row = await this.db
      .updateTable('translation_jobs')
      .set({
        state: 'running',
        reason: null,
        attempts: sql`attempts + 1`,
        lease_until: leaseEnd,
        started_at: sql`coalesce(started_at, now())`,
      })
      .where('id', '=', id)
      .where((where) =>
        where.or([
          where('state', '=', 'queued'),
          where.and([where('state', '=', 'running'), where('lease_until', '<', sql<Date>`now()`)]),
        ]),
      )
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? undefined : toTranslationJob(row);
  }

  /** Writes down which state of the term base the engine had before it. */
  async recordGlossary(id: string, termVersion: number | null): Promise<void> {
    const glossary_version = termVersion === null ? null : String(termVersion);
    await this.db.updateTable('translation_jobs').set({ glossary_version }).where('id', '=', id).execute();
  }

  async renewLease(id: string): Promise<void> {
    await this.db
      .updateTable('translation_jobs')
      .set({ lease_until: leaseEnd })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute();
  }

  /** Moves a job on from the state where the caller saw it; false when it stands elsewhere. */
  async advance(
    id: string,
    from: TranslationJobState,
    to: TranslationJobState,
    reason: string | null,
    db: DbOrTrx = this.db,
  ): Promise<boolean> {
    const result = await db
      .updateTable('translation_jobs')
      .set({
        state: to,
        reason,
        lease_until: null,
        ...(to === 'finished' ? { finished_at: sql`now()` } : {}),
      })
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** Writes down whom a running job asks from now on. */
  async setEngines(id: string, engines: JobEngines): Promise<void> {
    await this.db
      .updateTable('translation_jobs')
      .set(engineColumns(engines))
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute();
  }

  /** Queues a stopped job anew with these engines, if it still stands where the caller saw it. */
  async resume(id: string, from: TranslationJobState, engines: JobEngines): Promise<void> {
    await this.db
      .updateTable('translation_jobs')
      .set({ state: 'queued', reason: null, attempts: 0, ...engineColumns(engines) })
      .where('id', '=', id)
      .where('state', '=', from)
      .execute();
  }

  /** Jobs whose bell should ring: queued, or running without a living worker. */
  async listUnanswered(limit: number): Promise<string[]> {
    const rows = await this.db
      .selectFrom('translation_jobs')
      .select('id')
      .where((where) =>
        where.or([
          where('state', '=', 'queued'),
          where.and([where('state', '=', 'running'), where('lease_until', '<', sql<Date>`now()`)]),
        ]),
      )
      .orderBy('created_at')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }
}

const leaseEnd = sql<Date>`now() + ${LEASE_SECONDS} * interval '1 second'`;

function engineColumns({ engine, engines, passedOver }: JobEngines) {
  return { engine, engines: JSON.stringify(engines), passed_over: JSON.stringify(passedOver) };
}

function toTranslationJob(row: Selectable<TranslationJobsTable>): TranslationJob {
  return {
    id: row.id,
    sourceRevisionId: row.source_revision_id,
    targetEditionId: row.target_edition_id,
    engine: ENGINE_NAMES.find((name) => name === row.engine) ?? 'none',
    engines: engineNames.parse(row.engines),
    passedOver: passedOverList.parse(row.passed_over),
    state: row.state,
    reason: row.reason,
    attempts: row.attempts,
    requestedBy: row.requested_by,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    glossaryVersion: row.glossary_version === null ? null : Number(row.glossary_version),
  };
}
