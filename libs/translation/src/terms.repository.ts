import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { inBatches } from './domain/batches.js';
import {
  type Term,
  type TermChange,
  type TermChangeKind,
  type TermContent,
  type TermState,
  type TermType,
} from './domain/terms/term.js';
import { columnsOf, contentOf, toTerm, toTermChange } from './term-rows.js';

/** Any number: whoever changes terms takes this lock, so that numbers of changes grow in the order of the commits. */
const TERMS_LOCK = 4_000_402;
const ROWS_AT_ONCE = 500;

/** Which terms of the base a list shows. */
export interface TermFilter {
  /** Folded words, to be found anywhere in a term. */
  words?: string;
  type?: TermType;
  /** Those that stand so on this day, given as `YYYY-MM-DD`. */
  state?: { is: TermState; on: string };
}

export interface NewTermChange {
  termId: string;
  kind: TermChangeKind;
  content: TermContent;
}

@Injectable()
export class TermRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Lets nobody else change terms until the transaction ends. */
  async lock(trx: Trx): Promise<void> {
    await sql`select pg_advisory_xact_lock(${TERMS_LOCK})`.execute(trx);
  }

  async find(id: string, db: DbOrTrx = this.db): Promise<Term | undefined> {
    const row = await db.selectFrom('terms').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : toTerm(row);
  }

  /** Terms in the order of their keys; `after` is where the page before ended. */
  async list(page: TermFilter & { after?: { sortKey: string; id: string }; limit: number }): Promise<Term[]> {
    const { after, limit } = page;
    const rows = await this.filtered(page)
      .selectAll()
      .$if(after !== undefined, (query) =>
        query.where((where) =>
          where(where.refTuple('sort_key', 'id'), '>', where.tuple(after?.sortKey ?? '', after?.id ?? '')),
        ),
      )
      .orderBy('sort_key')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toTerm);
  }

  async count(filter: TermFilter): Promise<number> {
    const { terms } = await this.filtered(filter)
      .select(sql<number>`count(*)::int`.as('terms'))
      .executeTakeFirstOrThrow();
    return terms;
  }

  async listAll(db: DbOrTrx = this.db): Promise<Term[]> {
    const rows = await db.selectFrom('terms').selectAll().orderBy('sort_key').orderBy('id').execute();
    return rows.map(toTerm);
  }

  /** The number of the last change; 0 before the first. */
  async version(db: DbOrTrx = this.db): Promise<number> {
    const row = await db
      .selectFrom('term_changes')
      .select(sql<number>`coalesce(max(number), 0)::float8`.as('version'))
      .executeTakeFirstOrThrow();
    return row.version;
  }

  async insertAll(terms: readonly { id: string; content: TermContent }[], userId: UserId, trx: Trx): Promise<void> {
    for (const batch of inBatches(terms, ROWS_AT_ONCE))
      await trx
        .insertInto('terms')
        .values(batch.map(({ id, content }) => ({ id, ...columnsOf(content), updated_by: userId })))
        .execute();
  }

  async update(id: string, content: TermContent, userId: UserId, trx: Trx): Promise<void> {
    await trx
      .updateTable('terms')
      .set({ ...columnsOf(content), version: sql`version + 1`, updated_by: userId, updated_at: sql`now()` })
      .where('id', '=', id)
      .execute();
  }

  async remove(id: string, trx: Trx): Promise<void> {
    await trx.deleteFrom('terms').where('id', '=', id).execute();
  }

  async record(changes: readonly NewTermChange[], userId: UserId, trx: Trx): Promise<void> {
    for (const batch of inBatches(changes, ROWS_AT_ONCE))
      await trx
        .insertInto('term_changes')
        .values(
          batch.map(({ termId, kind, content }) => ({
            term_id: termId,
            kind,
            changed_by: userId,
            content: JSON.stringify(contentOf(content)),
          })),
        )
        .execute();
  }

  /** Changes newest first, of one term or of all; `before` is the number of the last one of the page before. */
  async listChanges(page: { termId?: string; before?: number; limit: number }): Promise<TermChange[]> {
    const { termId, before, limit } = page;
    const rows = await this.db
      .selectFrom('term_changes')
      .selectAll()
      .select((change) =>
        change
          .selectFrom('term_changes as earlier')
          .select('earlier.content')
          .whereRef('earlier.term_id', '=', 'term_changes.term_id')
          .whereRef('earlier.number', '<', 'term_changes.number')
          .orderBy('earlier.number', 'desc')
          .limit(1)
          .as('previous'),
      )
      .$if(termId !== undefined, (query) => query.where('term_id', '=', termId ?? ''))
      .$if(before !== undefined, (query) => query.where('number', '<', String(before)))
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toTermChange);
  }

  private filtered({ words, type, state }: TermFilter) {
    return this.db
      .selectFrom('terms')
      .$if(words !== undefined, (query) => query.where(sql<boolean>`strpos(search_text, ${words ?? ''}) > 0`))
      .$if(type !== undefined, (query) => query.where('type', '=', type ?? 'general'))
      .$if(state !== undefined, (query) => query.where(standing(state?.is ?? 'valid', state?.on ?? '')));
  }
}

/** Days are written so that their order is that of their letters. */
function standing(state: TermState, day: string) {
  switch (state) {
    case 'upcoming':
      return sql<boolean>`valid_from > ${day}`;
    case 'over':
      return sql<boolean>`valid_until < ${day}`;
    case 'valid':
      return sql<boolean>`(valid_from is null or valid_from <= ${day}) and (valid_until is null or valid_until >= ${day})`;
  }
}
