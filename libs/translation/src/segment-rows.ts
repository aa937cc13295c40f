import { newId } from '@anverso/kernel';
import { type Database, type SegmentEventsTable, type SegmentsTable, type Trx } from '@anverso/platform';
import { type Code, type UnitKind } from '@anverso/document';
import { type Selectable, sql, type UpdateObject } from 'kysely';
import { z } from 'zod';
import { inBatches, ROWS_AT_ONCE } from './domain/batches.js';
import { CHECK_IDS } from './domain/checks/ids.js';
import { type Finding, ITS_TYPES } from './domain/finding.js';
import { type Segment, type SegmentEvent } from './domain/segment.js';

const codesSchema: z.ZodType<Code[]> = z.array(
  z.object({ id: z.number(), type: z.enum(['link', 'strong', 'emphasis', 'break']), href: z.string().optional() }),
);
const checkId = z.enum(CHECK_IDS);
const spans = z.array(z.object({ start: z.number(), end: z.number() })).optional();
const findingsSchema: z.ZodType<Finding[]> = z.array(
  z.object({
    check: checkId,
    type: z.enum(ITS_TYPES),
    severity: z.enum(['blocking', 'warning', 'hint']),
    details: z.record(z.string(), z.string()),
    matter: z.string().optional(),
    sourceSpans: spans,
    targetSpans: spans,
    fix: z.string().optional(),
  }),
);
const ignoredSchema = z.array(
  z.object({ check: checkId, key: z.string().optional(), reason: z.string(), by: z.string() }),
);
const ignoredEventSchema = z.object({ check: checkId, reason: z.string() }).nullable();

export function toSegment(row: Selectable<SegmentsTable>): Segment {
  return {
    id: row.id,
    editionId: row.edition_id,
    sourceRevisionId: row.source_revision_id,
    unitPath: row.unit_path,
    unitKind: row.unit_kind as UnitKind,
    ordinal: row.ordinal,
    position: row.position,
    source: row.source,
    codes: codesSchema.parse(row.codes),
    target: row.target,
    state: row.state,
    stale: row.stale,
    origin: row.origin,
    engine: row.engine,
    draftFindings: findingsSchema.parse(row.draft_findings),
    ignoredFindings: ignoredSchema.parse(row.ignored_findings),
    lastEditedBy: row.last_edited_by,
    confirmedBy: row.confirmed_by,
    alsoEditedBy: row.also_edited_by,
    alsoDraftedBy: row.also_drafted_by,
    repeats: row.repeats,
    cutLoose: row.cut_loose,
    version: row.version,
  };
}

/** A line of this segment's history, which may have happened to another one. */
export function toSegmentEvent(row: Selectable<SegmentEventsTable>, segmentId: string): SegmentEvent {
  const happenedTo = row.of_segment ?? row.segment_id;
  return {
    id: row.id,
    segmentId,
    kind: row.kind,
    actorId: row.actor_id,
    origin: row.origin,
    engine: row.engine,
    target: row.target,
    version: row.version,
    ignoredFinding: ignoredEventSchema.parse(row.ignored_finding),
    ofSegment: happenedTo === segmentId ? null : happenedTo,
    createdAt: row.created_at,
  };
}

/** Changes a segment that still stands at `version`, which grows, by one unless told otherwise; undefined when it does not stand there. */
export async function updateAt(
  { segmentId, version }: { segmentId: string; version: number },
  set: UpdateObject<Database, 'segments'>,
  trx: Trx,
): Promise<Segment | undefined> {
  const row = await trx
    .updateTable('segments')
    .set({ version: version + 1, ...set, updated_at: sql`now()` })
    .where('id', '=', segmentId)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toSegment(row);
}

/** Adds one line of history to each of these segments, as they stand now. */
export async function recordAll(
  segments: readonly Pick<Segment, 'id' | 'origin' | 'engine' | 'target' | 'version'>[],
  what: Pick<SegmentEvent, 'kind' | 'actorId'> & Partial<Pick<SegmentEvent, 'ignoredFinding'>>,
  trx: Trx,
): Promise<void> {
  const { kind, actorId, ignoredFinding } = what;
  const rows = segments.map(({ id, origin, engine, target, version }) => ({
    id: newId(),
    segment_id: id,
    kind,
    actor_id: actorId,
    origin,
    engine,
    target,
    version,
    ignored_finding: ignoredFinding == null ? null : JSON.stringify(ignoredFinding),
  }));
  for (const batch of inBatches(rows, ROWS_AT_ONCE)) await trx.insertInto('segment_events').values(batch).execute();
}
