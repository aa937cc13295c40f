import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db } from '@anverso/platform';

/** An engine's draft and the text that a person confirmed in its place, as coded text. */
export interface PostEditRow {
  segmentId: string;
  editionId: string;
  source: string;
  draft: string;
  final: string;
}

/** What people made of the drafts of engines. */
@Injectable()
export class PostEdits {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The confirmed segments whose draft was changed, the latest first. */
  async listLatest(limit: number): Promise<PostEditRow[]> {
    const rows = await this.db
      .selectFrom('segments')
      .innerJoin('segment_events', 'segment_events.segment_id', 'segments.id')
      .select(['segments.id', 'segments.edition_id', 'segments.source'])
      .select(['segment_events.target as draft', 'segments.target as final'])
      .where('segments.state', '<>', 'initial')
      .where('segments.origin', '=', 'human')
      .where('segment_events.kind', '=', 'drafted')
      .where('segment_events.origin', '=', 'machine')
      .whereRef('segment_events.target', '<>', 'segments.target')
      .orderBy('segments.updated_at', 'desc')
      .orderBy('segments.id')
      .limit(limit)
      .execute();
    return rows.flatMap(({ id, edition_id, source, draft, final }) =>
      draft === null || final === null ? [] : [{ segmentId: id, editionId: edition_id, source, draft, final }],
    );
  }
}
