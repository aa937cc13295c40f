import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db } from '@anverso/platform';
import { sql } from 'kysely';
import { type Segment } from './domain/segment.js';
import { toSegment } from './segment-rows.js';

/** How often people set the findings of one check aside in one edition. */
export interface IgnoredCount {
  check: string;
  editionId: string;
  times: number;
  segments: number;
  /** What people gave as their reason the last time, and when. */
  reason: string;
  at: Date;
}

/** What the history of segments says about the checks. */
@Injectable()
export class RuleAnswers {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Every check that was ever set aside, by edition. */
  async countIgnored(): Promise<IgnoredCount[]> {
    const said = (field: 'check' | 'reason') => sql<string>`event.ignored_finding ->> ${sql.lit(field)}`;
    const rows = await this.db
      .selectFrom('segment_events as event')
      .innerJoin('segments', 'segments.id', 'event.segment_id')
      .select([
        said('check').as('check'),
        'segments.edition_id',
        sql<number>`count(*)::int`.as('times'),
        sql<number>`count(distinct event.segment_id)::int`.as('segments'),
        sql<string>`(array_agg(${said('reason')} order by event.created_at desc))[1]`.as('reason'),
        sql<Date>`max(event.created_at)`.as('at'),
      ])
      .where('event.kind', '=', 'finding-ignored')
      .groupBy([said('check'), 'segments.edition_id'])
      .execute();
    return rows.map(({ edition_id, ...row }) => ({ ...row, editionId: edition_id }));
  }

  /** The segments that people confirmed last, each with the draft that they began from. */
  async latestConfirmed(limit: number): Promise<{ segment: Segment; draft: string }[]> {
    const rows = await this.db
      .selectFrom((from) =>
        from
          .selectFrom('segments')
          .selectAll()
          .where('state', '<>', 'initial')
          .where('stale', '=', false)
          .orderBy('updated_at', 'desc')
          .limit(limit)
          .as('segments'),
      )
      .innerJoinLateral(
        (from) =>
          from
            .selectFrom('segment_events')
            .select('segment_events.target as draft')
            .whereRef('segment_events.segment_id', '=', 'segments.id')
            .where('segment_events.kind', '=', 'drafted')
            .where('segment_events.of_segment', 'is', null)
            .where('segment_events.target', 'is not', null)
            .orderBy('segment_events.version', 'desc')
            .limit(1)
            .as('first'),
        (join) => join.onTrue(),
      )
      .selectAll('segments')
      .select('first.draft')
      .execute();
    return rows.map(({ draft, ...row }) => ({ segment: toSegment(row), draft: draft ?? '' }));
  }
}
