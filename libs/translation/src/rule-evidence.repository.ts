import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db } from '@anverso/platform';
import { sql } from 'kysely';

/** How often people set the findings of one check aside. */
export interface IgnoredCount {
  check: string;
  times: number;
  segments: number;
}

/** What people's answers say about the checks: a noisy rule shows here. */
@Injectable()
export class RuleEvidence {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Every check that was ever set aside, the most ignored first. */
  countIgnored(): Promise<IgnoredCount[]> {
    return this.db
      .selectFrom('segment_events')
      .select([
        sql<string>`ignored_finding ->> 'check'`.as('check'),
        sql<number>`count(*)::int`.as('times'),
        sql<number>`count(distinct segment_id)::int`.as('segments'),
      ])
      .where('kind', '=', 'finding-ignored')
      .groupBy(sql`ignored_finding ->> 'check'`)
      .orderBy('times', 'desc')
      .orderBy('check')
      .execute();
  }
}
