import { Inject, Injectable } from '@nestjs/common';
import { newId, type UserId } from '@anverso/kernel';
import { DB, type Db, type Trx } from '@anverso/platform';

/** What a person said beside a segment. */
export interface SegmentComment {
  id: string;
  segmentId: string;
  authorId: UserId;
  body: string;
  createdAt: Date;
}

@Injectable()
export class Comments {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Everything said beside these segments, oldest first. */
  async list(segmentIds: readonly string[]): Promise<SegmentComment[]> {
    if (segmentIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('segment_comments')
      .selectAll()
      .where('segment_id', 'in', segmentIds)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      segmentId: row.segment_id,
      authorId: row.author_id,
      body: row.body,
      createdAt: row.created_at,
    }));
  }

  /** What was said beside one segment stands beside the one that it was merged into, and stays known as that one's. */
  async move(from: string, to: string, trx: Trx): Promise<void> {
    await trx
      .updateTable('segment_comments')
      .set({ segment_id: to, of_segment: from })
      .where('segment_id', '=', from)
      .execute();
  }

  /** A merge is taken back: what was said beside the segment that was merged goes to the one that stands there now. */
  async moveBack(merged: { from: string; was: string }, to: string, trx: Trx): Promise<void> {
    await trx
      .updateTable('segment_comments')
      .set({ segment_id: to, of_segment: null })
      .where('segment_id', '=', merged.from)
      .where('of_segment', '=', merged.was)
      .execute();
  }

  async add(comment: { segmentId: string; authorId: UserId; body: string }): Promise<SegmentComment> {
    const row = await this.db
      .insertInto('segment_comments')
      .values({ id: newId(), segment_id: comment.segmentId, author_id: comment.authorId, body: comment.body })
      .returning(['id', 'created_at'])
      .executeTakeFirstOrThrow();
    return { ...comment, id: row.id, createdAt: row.created_at };
  }
}
