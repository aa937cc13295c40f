import { Inject, Injectable } from '@nestjs/common';
import { conflict, newId, notFound, sha256, type UserId } from '@anverso/kernel';
import { plainText, type SourceSegment } from '@anverso/document';
import { DB, type Db, type DbOrTrx, type SegmentEventsTable, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { inBatches, ROWS_AT_ONCE } from './domain/batches.js';
import { type Draft } from './domain/guard.js';
import {
  type IgnoredFinding,
  type Segment,
  type SegmentEvent,
  type SegmentOrigin,
  type SegmentState,
} from './domain/segment.js';
import { findMergedInto } from './segment-cuts.repository.js';
import { recordAll, toSegment, toSegmentEvent, updateAt } from './segment-rows.js';

/** A draft as the job writes it. */
export interface DraftedSegment extends Draft {
  segmentId: string;
  origin: SegmentOrigin;
  engine: string | null;
}

/** How many segments an edition has, how many have a draft, and how many a person has confirmed. */
export interface SegmentProgress {
  total: number;
  drafted: number;
  confirmed: number;
  /** Translated before its source moved on. */
  stale: number;
}

/** A line of history as it is written. */
type SegmentChange = Omit<SegmentEvent, 'id' | 'createdAt' | 'ignoredFinding' | 'ofSegment'> &
  Partial<Pick<SegmentEvent, 'ignoredFinding'>>;

@Injectable()
export class Segments {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string, db: DbOrTrx = this.db): Promise<Segment> {
    const found = await this.find(id, db);
    if (found !== undefined) return found;
    const into = await findMergedInto(id, db);
    throw into === undefined ? notFound('SEGMENT_NOT_FOUND') : conflict('SEGMENT_MERGED', { into });
  }

  /** The segment, unless it never was or went into another one. */
  async find(id: string, db: DbOrTrx = this.db): Promise<Segment | undefined> {
    const row = await db.selectFrom('segments').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : toSegment(row);
  }

  /** All segments of an edition in reading order. */
  async listOfEdition(editionId: string, db: DbOrTrx = this.db): Promise<Segment[]> {
    const rows = await db
      .selectFrom('segments')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('position')
      .execute();
    return rows.map(toSegment);
  }

  /** Grows with every change to a segment of the edition. */
  async stamp(editionId: string): Promise<number> {
    const row = await this.db
      .selectFrom('segments')
      .select(sql<number>`coalesce(sum(version), 0)::int`.as('stamp'))
      .where('edition_id', '=', editionId)
      .executeTakeFirstOrThrow();
    return row.stamp;
  }

  /** How far an edition is. */
  async progress(editionId: string): Promise<SegmentProgress> {
    return (await this.progressOf([editionId])).get(editionId) ?? { total: 0, drafted: 0, confirmed: 0, stale: 0 };
  }

  /** How far each of these editions is, in one statement; one without segments is not among them. */
  async progressOf(editionIds: readonly string[]): Promise<Map<string, SegmentProgress>> {
    if (editionIds.length === 0) return new Map();
    const rows = await this.db
      .selectFrom('segments')
      .select([
        'edition_id',
        sql<number>`count(*)::int`.as('total'),
        sql<number>`(count(*) filter (where origin is not null))::int`.as('drafted'),
        sql<number>`(count(*) filter (where state <> 'initial' and not stale))::int`.as('confirmed'),
        sql<number>`(count(*) filter (where stale))::int`.as('stale'),
      ])
      .where('edition_id', 'in', editionIds)
      .groupBy('edition_id')
      .execute();
    return new Map(rows.map(({ edition_id, ...progress }) => [edition_id, progress]));
  }

  /** How many segments of an edition each engine drafted, and how many the memory did, as `memory`. */
  async draftedBy(editionId: string): Promise<Map<string, number>> {
    const by = sql<string>`case origin when 'memory' then 'memory' else engine end`;
    const rows = await this.db
      .selectFrom('segments')
      .select([by.as('by'), sql<number>`count(*)::int`.as('segments')])
      .where('edition_id', '=', editionId)
      .where('origin', 'in', ['machine', 'memory'])
      .groupBy(by)
      .orderBy('segments', 'desc')
      .execute();
    return new Map(rows.map(({ by: name, segments }) => [name, segments]));
  }

  /** The headline of each of these editions as far as it is translated, by edition. */
  async headlinesOf(editionIds: readonly string[]): Promise<Map<string, string>> {
    if (editionIds.length === 0) return new Map();
    const rows = await this.db
      .selectFrom('segments')
      .select(['edition_id', 'target'])
      .where('edition_id', 'in', editionIds)
      .where('unit_kind', '=', 'headline')
      .execute();
    return new Map(rows.flatMap(({ edition_id, target }) => (target ? [[edition_id, plainText(target)]] : [])));
  }

  /** Writes the segments of a revision; those that stand already stay as they are. */
  async insertMissing(editionId: string, revisionId: string, segments: readonly SourceSegment[]): Promise<void> {
    const rows = segments.map((segment, position) => ({
      id: newId(),
      edition_id: editionId,
      source_revision_id: revisionId,
      unit_path: segment.unitPath,
      unit_kind: segment.unitKind,
      ordinal: segment.ordinal,
      position,
      source: segment.source,
      source_hash: sha256(segment.source),
      codes: JSON.stringify(segment.codes),
      state: 'initial' as const,
    }));
    for (const batch of inBatches(rows, ROWS_AT_ONCE)) {
      await this.db
        .insertInto('segments')
        .values(batch)
        .onConflict((existing) => existing.columns(['edition_id', 'unit_path', 'ordinal']).doNothing())
        .execute();
    }
  }

  /** Segments that nobody and nothing has translated yet. */
  async listUndrafted(editionId: string): Promise<Segment[]> {
    const rows = await this.db
      .selectFrom('segments')
      .selectAll()
      .where('edition_id', '=', editionId)
      .where('origin', 'is', null)
      .orderBy('position')
      .execute();
    return rows.map(toSegment);
  }

  /** Writes drafts, each with its line of history; a segment that has got a target meanwhile is left alone. */
  async saveDrafts(drafts: readonly DraftedSegment[]): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      for (const draft of drafts) {
        const rows = await trx
          .updateTable('segments')
          .set({
            target: draft.target,
            origin: draft.origin,
            engine: draft.engine,
            draft_findings: JSON.stringify(draft.findings),
            version: sql`version + 1`,
            updated_at: sql`now()`,
          })
          .where('id', '=', draft.segmentId)
          .where('origin', 'is', null)
          .returning(['id', 'origin', 'engine', 'target', 'version'])
          .execute();
        await recordAll(rows, { kind: 'drafted', actorId: null }, trx);
      }
    });
  }

  /** A person's text, if the segment still stands at `version`; undefined when it does not. */
  saveTarget(
    change: { segmentId: string; version: number; target: string; userId: UserId },
    trx: Trx,
  ): Promise<Segment | undefined> {
    return updateAt(
      change,
      {
        target: change.target,
        origin: 'human',
        state: 'initial',
        draft_findings: '[]',
        // What was set aside by its words stays so; what was set aside by its check alone spoke of the old text.
        ignored_findings: sql`(
          select coalesce(jsonb_agg(ignored), '[]') from jsonb_array_elements(ignored_findings) ignored where ignored ? 'key'
        )`,
        last_edited_by: change.userId,
        also_edited_by: [],
        confirmed_by: null,
        repeats: null,
      },
      trx,
    );
  }

  /** Moves a segment's state if it still stands at `version`; undefined when it does not. */
  saveState(
    change: { segmentId: string; version: number; state: SegmentState; confirmedBy: UserId | null },
    trx: Trx,
  ): Promise<Segment | undefined> {
    return updateAt(change, { state: change.state, stale: false, confirmed_by: change.confirmedBy }, trx);
  }

  /** Moves every segment of an edition from some states to another, and writes the history of each. */
  async moveAll(
    change: {
      editionId: string;
      from: readonly SegmentState[];
      to: SegmentState;
      kind: SegmentEvent['kind'];
      userId: UserId;
    },
    trx: Trx,
  ): Promise<void> {
    const rows = await trx
      .updateTable('segments')
      .set({ state: change.to, version: sql`version + 1`, updated_at: sql`now()` })
      .where('edition_id', '=', change.editionId)
      .where('state', 'in', change.from)
      .returningAll()
      .execute();
    await recordAll(rows, { kind: change.kind, actorId: change.userId }, trx);
  }

  /** Sets findings aside if the segment still stands at `version`; undefined when it does not. */
  saveIgnored(
    change: { segmentId: string; version: number; ignored: readonly IgnoredFinding[] },
    trx: Trx,
  ): Promise<Segment | undefined> {
    return updateAt(change, { ignored_findings: JSON.stringify(change.ignored) }, trx);
  }

  /** Adds one line to a segment's history. */
  record(event: SegmentChange, trx: Trx): Promise<void> {
    return recordAll([{ ...event, id: event.segmentId }], event, trx);
  }

  /** What each segment of an edition said when it was last approved, withdrawn approvals included. */
  async listApprovedTargets(editionId: string): Promise<Map<string, string | null>> {
    const rows = await this.db
      .selectFrom('segment_events')
      .innerJoin('segments', 'segments.id', 'segment_events.segment_id')
      .select(['segment_events.segment_id', 'segment_events.target'])
      .distinctOn('segment_events.segment_id')
      .where('segments.edition_id', '=', editionId)
      .where('segment_events.kind', '=', 'approved')
      .where('segment_events.of_segment', 'is', null)
      .orderBy('segment_events.segment_id')
      .orderBy('segment_events.version', 'desc')
      .execute();
    return new Map(rows.map((row) => [row.segment_id, row.target]));
  }

  /** The history of every segment of an edition, oldest first. */
  async listEventsOfEdition(editionId: string): Promise<SegmentEvent[]> {
    const rows = await this.db
      .selectFrom('segment_events')
      .innerJoin('segments', 'segments.id', 'segment_events.segment_id')
      .selectAll('segment_events')
      .where('segments.edition_id', '=', editionId)
      .orderBy('segment_events.created_at')
      .orderBy('segment_events.id')
      .execute();
    return rows.map((row) => toSegmentEvent(row, row.segment_id));
  }

  /** A segment's history, oldest first, with that of what it was split off from and of what was merged into it. */
  async listEvents(segmentId: string): Promise<SegmentEvent[]> {
    const { rows } = await sql<Selectable<SegmentEventsTable>>`
      with recursive origins (id, until) as (
        select ${segmentId}::uuid, 'infinity'::timestamptz
        union
        select lineage.segment_id, least(lineage.created_at, origins.until)
        from segment_lineage lineage join origins on lineage.other_id = origins.id where lineage.kind = 'split')
      select event.* from segment_events event where event.segment_id = ${segmentId} or exists (
        select from origins where origins.id = coalesce(event.of_segment, event.segment_id)
          and event.created_at < origins.until)
      order by event.created_at, event.version, event.id`.execute(this.db);
    return rows.map((row) => toSegmentEvent(row, segmentId));
  }
}
