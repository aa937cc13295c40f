import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { DB, type Db, type Trx } from '@anverso/platform';
import { sql } from 'kysely';

const LEASE = '30 seconds';

/** Who sits in which segment right now. */
export interface Presence {
  segmentId: string;
  userId: UserId;
}

/** Soft leases: they tell people of each other and keep nobody out; the version of a segment does that. */
@Injectable()
export class Leases {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Says where a person is, for half a minute. */
  async renew(place: { editionId: string; segmentId: string; userId: UserId }): Promise<void> {
    const expires = sql<Date>`now() + ${sql.lit(LEASE)}::interval`;
    await this.db
      .insertInto('segment_leases')
      .values({
        edition_id: place.editionId,
        segment_id: place.segmentId,
        user_id: place.userId,
        expires_at: expires,
      })
      .onConflict((existing) =>
        existing.columns(['edition_id', 'user_id']).doUpdateSet({ segment_id: place.segmentId, expires_at: expires }),
      )
      .execute();
  }

  /** Whoever sat in one segment sits in another from now on. */
  async move(from: string, to: string, trx: Trx): Promise<void> {
    await trx.updateTable('segment_leases').set({ segment_id: to }).where('segment_id', '=', from).execute();
  }

  /** Everybody else who is in this edition. */
  async listOthers(editionId: string, userId: UserId): Promise<Presence[]> {
    const rows = await this.db
      .selectFrom('segment_leases')
      .select(['segment_id', 'user_id'])
      .where('edition_id', '=', editionId)
      .where('user_id', '<>', userId)
      .where('expires_at', '>', sql<Date>`now()`)
      .execute();
    return rows.map((row) => ({ segmentId: row.segment_id, userId: row.user_id }));
  }
}
