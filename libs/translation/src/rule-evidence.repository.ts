import { Inject, Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { sql } from 'kysely';
import { type Segment } from './domain/segment.js';
import { toSegment } from './segment-rows.js';

/** How often people set the findings of one check aside, by the language of the translation. */
export interface IgnoredCount {
  check: string;
  locale: Locale;
  times: number;
  segments: number;
  /** What people gave as their reason, the latest first. */
  reasons: string[];
}

const REASONS = 3;

/** What the history of segments says about the checks. */
@Injectable()
export class RuleAnswers {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Every check that was ever set aside, the most ignored first. */
  countIgnored(): Promise<IgnoredCount[]> {
    const reason = sql`segment_events.ignored_finding ->> 'reason'`;
    return this.db
      .selectFrom('segment_events')
      .innerJoin('segments', 'segments.id', 'segment_events.segment_id')
      .innerJoin('editions', 'editions.id', 'segments.edition_id')
      .select([
        sql<string>`segment_events.ignored_finding ->> 'check'`.as('check'),
        'editions.locale',
        sql<number>`count(*)::int`.as('times'),
        sql<number>`count(distinct segment_events.segment_id)::int`.as('segments'),
        sql<string[]>`(array_agg(${reason} order by segment_events.created_at desc))[1:${sql.lit(REASONS)}]`.as(
          'reasons',
        ),
      ])
      .where('segment_events.kind', '=', 'finding-ignored')
      .groupBy([sql`segment_events.ignored_finding ->> 'check'`, 'editions.locale'])
      .orderBy('times', 'desc')
      .orderBy('check')
      .execute();
  }

  /** The segments that people confirmed last, each with the draft that they began from. */
  async latestConfirmed(limit: number): Promise<{ segment: Segment; draft: string; locale: Locale }[]> {
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
      .innerJoin('editions', 'editions.id', 'segments.edition_id')
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
      .select(['editions.locale', 'first.draft'])
      .execute();
    return rows.map(({ locale, draft, ...row }) => ({ segment: toSegment(row), draft: draft ?? '', locale }));
  }
}
