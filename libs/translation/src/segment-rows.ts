import { type SegmentEventsTable, type SegmentsTable } from '@anverso/platform';
import { type Code, type UnitKind } from '@anverso/document';
import { type Selectable } from 'kysely';
import { z } from 'zod';
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
    repeats: row.repeats,
    cutLoose: row.cut_loose,
    version: row.version,
  };
}

export function toSegmentEvent(row: Selectable<SegmentEventsTable>): SegmentEvent {
  return {
    id: row.id,
    segmentId: row.segment_id,
    kind: row.kind,
    actorId: row.actor_id,
    origin: row.origin,
    engine: row.engine,
    target: row.target,
    version: row.version,
    ignoredFinding: ignoredEventSchema.parse(row.ignored_finding),
    createdAt: row.created_at,
  };
}
