import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { type RawBuilder, sql } from 'kysely';
import { type DraftMeasures, type DraftSums, NGRAM_FIGURES } from './domain/draft-measures.js';

/** Days on the clock of a zone, both included; undefined where a side is open. */
export interface Period {
  from?: string;
  to?: string;
  timeZone: string;
}

/** An approval that stands and is not counted yet. */
export interface OpenApproval {
  id: string;
  editionId: string;
  approvedBy: UserId;
}

/** The sums of one group: of everything, or of one source, section or translator. */
export interface GroupSums extends DraftSums {
  by: 'all' | 'source' | 'section' | 'translator';
  key: string;
  editions: number;
}

/** By the bits of `grouping(source, section_id, translator_id)`: a bit is set where the column is not grouped by. */
const GROUPED_BY: Readonly<Record<number, GroupSums['by']>> = { 7: 'all', 3: 'source', 5: 'section', 6: 'translator' };

/** What drafts were worth, for each approval: written once and summed up by the database. */
@Injectable()
export class DraftMeasuresRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Approvals of the period that are not counted, newest first. */
  listOpen(period: Period, limit: number): Promise<OpenApproval[]> {
    return this.open(period)
      .select(['approvals.id', 'approvals.edition_id as editionId', 'approvals.approved_by as approvedBy'])
      .orderBy('approvals.created_at', 'desc')
      .limit(limit)
      .execute();
  }

  async countOpen(period: Period): Promise<number> {
    const { count } = await this.open(period)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  /** Writes the sums of an approval; whoever counted it at the same time wrote the same. */
  async insert(approvalId: string, sectionId: string, measures: readonly DraftMeasures[]): Promise<void> {
    if (measures.length === 0) return;
    await this.db
      .insertInto('draft_measures')
      .values(
        measures.map(({ source, translatorId, segments, drafted, words, draftWords, edits, ngrams, editMs }) => ({
          approval_id: approvalId,
          source,
          translator_id: translatorId,
          section_id: sectionId,
          segments,
          drafted,
          words,
          draft_words: draftWords,
          edits,
          ngrams: [...ngrams],
          edit_ms: editMs,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** The sums of everything, of each source, each section and each translator, the most words first. */
  async sum(period: Period): Promise<GroupSums[]> {
    const figure = (column: string): RawBuilder<number> => sql<number>`coalesce(sum(${sql.ref(column)}), 0)::float8`;
    const ngrams = Array.from({ length: NGRAM_FIGURES }, (_, at) => sql`coalesce(sum(ngrams[${sql.lit(at + 1)}]), 0)`);
    const rows = await this.db
      .selectFrom('draft_measures')
      .innerJoin('approvals', 'approvals.id', 'draft_measures.approval_id')
      .where('approvals.withdrawn_at', 'is', null)
      .where(within(period))
      .select([
        sql<number>`grouping(source, section_id, translator_id)`.as('bits'),
        sql<string>`coalesce(source, section_id, translator_id::text, '')`.as('key'),
        sql<number>`count(distinct approval_id)::int`.as('editions'),
        figure('segments').as('segments'),
        figure('drafted').as('drafted'),
        figure('words').as('words'),
        figure('draft_words').as('draftWords'),
        figure('edits').as('edits'),
        figure('edit_ms').as('editMs'),
        sql<number[]>`array[${sql.join(ngrams)}]::float8[]`.as('ngrams'),
      ])
      .groupBy(sql`grouping sets ((), (source), (section_id), (translator_id))`)
      .orderBy('words', 'desc')
      .orderBy('key')
      .execute();
    return rows.map(({ bits, ...sums }) => ({ by: GROUPED_BY[bits] ?? 'all', ...sums }));
  }

  private open(period: Period) {
    return this.db
      .selectFrom('approvals')
      .where('approvals.withdrawn_at', 'is', null)
      .where(within(period))
      .where((where) =>
        where.not(
          where.exists(
            where.selectFrom('draft_measures').whereRef('approval_id', '=', 'approvals.id').select('approval_id'),
          ),
        ),
      );
  }
}

/** A day begins when the clock of the house says so. */
function within({ from, to, timeZone }: Period): RawBuilder<boolean> {
  const midnight = (day: string, days: number): RawBuilder<Date> =>
    sql`((${day}::date + ${sql.lit(days)}::int)::timestamp at time zone ${timeZone})`;
  const sides = [
    ...(from === undefined ? [] : [sql`approvals.created_at >= ${midnight(from, 0)}`]),
    ...(to === undefined ? [] : [sql`approvals.created_at < ${midnight(to, 1)}`]),
  ];
  return sides.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(sides, sql` and `)}`;
}
