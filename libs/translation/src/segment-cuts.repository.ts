import { Inject, Injectable } from '@nestjs/common';
import { newId, sha256 } from '@anverso/kernel';
import { type SourceSegment } from '@anverso/document';
import { DB, type Db, type DbOrTrx, type SegmentLineageTable, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import {
  joinedOrigin,
  type LastRecut,
  lastRecuts,
  others,
  type Recut,
  stillIgnored,
  withoutPlaces,
} from './domain/recut.js';
import { type Segment } from './domain/segment.js';
import { recordAll, toSegment, updateAt } from './segment-rows.js';

/** A half of a segment: its source, and what is its of the translation. */
export interface Half {
  source: SourceSegment;
  target: string | null;
}

/** Splits and merges the rows of segments, and keeps which came from which. */
@Injectable()
export class SegmentCuts {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** The second half becomes a segment behind the first, which stays; undefined when it stands at another version. */
  async split(
    segment: Segment,
    [first, second]: readonly [Half, Half],
    trx: Trx,
  ): Promise<[Segment, Segment] | undefined> {
    const head = await updateAt(
      { segmentId: segment.id, version: segment.version },
      { ...textOf(first), ...UNREAD, ...findingsOf(segment) },
      trx,
    );
    if (head === undefined) return undefined;
    await this.makeRoom(segment, 1, trx);
    const isDrafted = second.target !== null;
    const row = await trx
      .insertInto('segments')
      .values({
        id: newId(),
        edition_id: segment.editionId,
        source_revision_id: segment.sourceRevisionId,
        unit_path: segment.unitPath,
        unit_kind: segment.unitKind,
        ordinal: segment.ordinal + 1,
        position: segment.position + 1,
        ...textOf(second),
        ...findingsOf({ ...segment, draftFindings: [] }),
        state: 'initial',
        stale: segment.stale,
        cut_loose: segment.cutLoose,
        ...(isDrafted && {
          origin: segment.origin,
          engine: segment.engine,
          last_edited_by: segment.lastEditedBy,
          also_edited_by: segment.alsoEditedBy,
          also_drafted_by: segment.alsoDraftedBy,
        }),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return [head, toSegment(row)];
  }

  /** The second segment goes into the first; undefined when that stands at another version. */
  async merge(first: Segment, second: Segment, whole: Half, trx: Trx): Promise<Segment | undefined> {
    const joined = await updateAt(
      { segmentId: first.id, version: first.version },
      {
        ...textOf(whole),
        ...UNREAD,
        draft_findings: JSON.stringify(withoutPlaces([...first.draftFindings, ...second.draftFindings])),
        ignored_findings: JSON.stringify(stillIgnored(first.ignoredFindings, second.ignoredFindings)),
        stale: first.stale || second.stale,
        cut_loose: first.cutLoose || second.cutLoose,
        origin: joinedOrigin(first.origin, second.origin),
        engine: first.engine ?? second.engine,
        also_drafted_by: others(
          first.engine ?? second.engine,
          second.engine,
          ...first.alsoDraftedBy,
          ...second.alsoDraftedBy,
        ),
        last_edited_by: first.lastEditedBy ?? second.lastEditedBy,
        also_edited_by: others(
          first.lastEditedBy ?? second.lastEditedBy,
          second.lastEditedBy,
          ...first.alsoEditedBy,
          ...second.alsoEditedBy,
        ),
        // Above all versions of either, so that the sum over the edition grows and nobody takes it for an older one.
        version: first.version + second.version + 1,
      },
      trx,
    );
    if (joined === undefined) return undefined;
    await trx
      .updateTable('segment_events')
      .set({ segment_id: first.id, of_segment: sql`coalesce(of_segment, segment_id)` })
      .where('segment_id', '=', second.id)
      .execute();
    await trx.deleteFrom('segments').where('id', '=', second.id).execute();
    await this.makeRoom(second, -1, trx);
    return joined;
  }

  /** Keeps a split or merge for ever, and says it in the history of what is left of it. */
  async record(recut: Omit<Recut, 'id' | 'madeAt'>, left: readonly Segment[], trx: Trx): Promise<void> {
    const { whole, parts, madeBy } = recut;
    await trx
      .insertInto('segment_lineage')
      .values({
        id: newId(),
        edition_id: recut.editionId,
        kind: recut.kind,
        segment_id: recut.segmentId,
        other_id: recut.otherId,
        source: whole.source,
        source_offset: recut.sourceOffset,
        first_source: parts[0].source,
        second_source: parts[1].source,
        target: whole.target,
        first_target: parts[0].target,
        second_target: parts[1].target,
        made_by: madeBy,
      })
      .execute();
    await recordAll(left, { kind: recut.kind === 'split' ? 'split' : 'merged', actorId: madeBy }, trx);
  }

  /** What happened to a segment last. */
  async findLast(segmentId: string, db: DbOrTrx): Promise<Recut | undefined> {
    const row = await db
      .selectFrom('segment_lineage')
      .selectAll()
      .where('segment_id', '=', segmentId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    return row === undefined ? undefined : toRecut(row);
  }

  /** Who split or merged the segments of an edition last, by segment; those as the source made them are not among them. */
  async listLast(editionId: string): Promise<ReadonlyMap<string, LastRecut>> {
    const rows = await this.db
      .selectFrom('segment_lineage')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return lastRecuts(rows.map(toRecut));
  }

  /** Moves what follows in the unit, and in the article, by one place. */
  private async makeRoom({ editionId, unitPath, ordinal, position }: Segment, by: 1 | -1, trx: Trx): Promise<void> {
    const inUnit = trx.updateTable('segments').where('edition_id', '=', editionId).where('unit_path', '=', unitPath);
    // Through the negative numbers: no two rows may have the same place for a moment.
    await inUnit
      .set({ ordinal: sql`-1 - (ordinal + ${by}::int)` })
      .where('ordinal', '>', ordinal)
      .execute();
    await inUnit
      .set({ ordinal: sql`-1 - ordinal` })
      .where('ordinal', '<', 0)
      .execute();
    await trx
      .updateTable('segments')
      .set({ position: sql`position + ${by}::int` })
      .where('edition_id', '=', editionId)
      .where('position', '>', position)
      .execute();
  }
}

/** Into which segment one went that is no more. */
export async function findMergedInto(segmentId: string, db: Db | DbOrTrx): Promise<string | undefined> {
  const row = await db
    .selectFrom('segment_lineage')
    .select('segment_id')
    .where('other_id', '=', segmentId)
    .where('kind', '=', 'merge')
    .executeTakeFirst();
  return row?.segment_id;
}

/** Nobody has read this text against this source. */
const UNREAD = { state: 'initial', confirmed_by: null, repeats: null } as const;

const textOf = ({ source: { source, codes }, target }: Half) => ({
  source,
  source_hash: sha256(source),
  codes: JSON.stringify(codes),
  target,
});

const findingsOf = ({ draftFindings, ignoredFindings }: Pick<Segment, 'draftFindings' | 'ignoredFindings'>) => ({
  draft_findings: JSON.stringify(withoutPlaces(draftFindings)),
  ignored_findings: JSON.stringify(stillIgnored(ignoredFindings)),
});

const toRecut = (row: Selectable<SegmentLineageTable>): Recut => ({
  id: row.id,
  editionId: row.edition_id,
  kind: row.kind,
  segmentId: row.segment_id,
  otherId: row.other_id,
  whole: { source: row.source, target: row.target },
  sourceOffset: row.source_offset,
  parts: [
    { source: row.first_source, target: row.first_target },
    { source: row.second_source, target: row.second_target },
  ],
  madeBy: row.made_by,
  madeAt: row.created_at,
});
