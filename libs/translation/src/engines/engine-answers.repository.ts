import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db } from '@anverso/platform';
import { sql } from 'kysely';
import { inBatches, ROWS_AT_ONCE } from '../domain/batches.js';

/** An answer that nobody needed for so long is forgotten: engines get better, and stories are translated once. */
const DAYS_KEPT = 30;
/** Some 60 MB of sentences. */
const MOST_ANSWERS = 200_000;

export interface KeptAnswer {
  key: string;
  answer: string;
}

/** What paid engines have answered, so that a job that runs again pays for no sentence twice. Bounded, and never logged. */
@Injectable()
export class EngineAnswers {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The answers that are kept under these keys, by key. */
  async find(keys: readonly string[]): Promise<Map<string, string>> {
    if (keys.length === 0) return new Map();
    const rows = await this.db
      .updateTable('engine_answers')
      .set({ used_at: sql`now()` })
      .where('key', 'in', keys)
      .returning(['key', 'answer'])
      .execute();
    return new Map(rows.map(({ key, answer }) => [key, answer]));
  }

  async save(engine: string, answers: readonly KeptAnswer[]): Promise<void> {
    for (const batch of inBatches(answers, ROWS_AT_ONCE)) {
      await this.db
        .insertInto('engine_answers')
        .values(batch.map(({ key, answer }) => ({ key, engine, answer })))
        .onConflict((existing) => existing.column('key').doNothing())
        .execute();
    }
  }

  /** Forgets what is old, and the least used of what is too many; answers how many. */
  async forget(limits: { days?: number; most?: number } = {}): Promise<number> {
    const { days = DAYS_KEPT, most = MOST_ANSWERS } = limits;
    const tooMany = this.db.selectFrom('engine_answers').select('key').orderBy('used_at', 'desc').offset(most);
    const { numDeletedRows } = await this.db
      .deleteFrom('engine_answers')
      .where((where) =>
        where.or([where('used_at', '<', sql<Date>`now() - ${days} * interval '1 day'`), where('key', 'in', tooMany)]),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}
