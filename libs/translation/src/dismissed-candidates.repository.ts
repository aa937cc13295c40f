import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';

/** Who said that a candidate is no term, and when. */
export interface Dismissal {
  by: UserId;
  at: Date;
}

@Injectable()
export class DismissedCandidates {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Every dismissal, by the key of its candidate. */
  async list(): Promise<Map<string, Dismissal>> {
    const rows = await this.db.selectFrom('dismissed_candidates').selectAll().execute();
    return new Map(rows.map(({ key, dismissed_by: by, dismissed_at: at }) => [key, { by, at }]));
  }

  /** The first one who said so stays on record. */
  async add(key: string, userId: UserId): Promise<void> {
    await this.db
      .insertInto('dismissed_candidates')
      .values({ key, dismissed_by: userId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  async remove(key: string): Promise<void> {
    await this.db.deleteFrom('dismissed_candidates').where('key', '=', key).execute();
  }
}
