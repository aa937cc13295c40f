import { CHECK_IDS } from '@anverso/translation';
import { z } from 'zod';

/** At most what a PostgreSQL integer holds. */
const version = z.int().min(1).max(2_147_483_647);
const MAX_TARGET = 20_000;

const SpanDto = z.object({ start: z.int(), end: z.int() });

const FindingDto = z
  .object({
    check: z.string(),
    type: z.string(),
    severity: z.enum(['blocking', 'warning', 'hint']),
    details: z.record(z.string(), z.string()),
    message: z.string(),
    /** Names this finding when it is set aside; it stays the same while the words it is about do. */
    key: z.string(),
    /** Where it shows, in what a reader sees of source and target. */
    sourceSpans: z.array(SpanDto),
    targetSpans: z.array(SpanDto),
    /** The target as a repair would leave it. */
    fix: z.string().nullable(),
  })
  .meta({ id: 'Finding' });

export const SegmentDto = z
  .object({
    id: z.uuid(),
    editionId: z.uuid(),
    position: z.int(),
    unitPath: z.string(),
    unitKind: z.string(),
    source: z.string(),
    /** What the inline codes of the source stand for. */
    codes: z.array(
      z.object({ id: z.int(), type: z.enum(['link', 'strong', 'emphasis', 'break']), href: z.string().optional() }),
    ),
    target: z.string().nullable(),
    state: z.enum(['initial', 'translated', 'reviewed', 'final']),
    stale: z.boolean(),
    origin: z.enum(['machine', 'memory', 'human']).nullable(),
    engine: z.string().nullable(),
    lastEditedBy: z.uuid().nullable(),
    confirmedBy: z.uuid().nullable(),
    /** The segment with the same source whose confirmed text this one took over. */
    repeats: z.uuid().nullable(),
    /** It never follows segments with the same source. */
    cutLoose: z.boolean(),
    version,
    findings: z.array(FindingDto),
    /** Findings that a person has set aside. */
    ignored: z.array(z.object({ check: z.string(), reason: z.string(), by: z.uuid() })),
  })
  .meta({ id: 'Segment' });
export type SegmentDto = z.infer<typeof SegmentDto>;

export const SaveTarget = z.object({ target: z.string().max(MAX_TARGET), version }).meta({ id: 'SaveTarget' });
export type SaveTarget = z.infer<typeof SaveTarget>;

export const Confirm = z.object({ version }).meta({ id: 'Confirm' });
export type Confirm = z.infer<typeof Confirm>;

export const CutLoose = z.object({ cutLoose: z.boolean(), version }).meta({ id: 'CutLoose' });
export type CutLoose = z.infer<typeof CutLoose>;

export const SplitSegment = z
  .object({
    /** A place in the coded source between two words. */
    offset: z.int().min(1).max(MAX_TARGET),
    version,
  })
  .meta({ id: 'SplitSegment' });
export type SplitSegment = z.infer<typeof SplitSegment>;

export const MergeSegments = z
  .object({
    version,
    /** Of the segment behind it in the same paragraph. */
    nextVersion: version,
  })
  .meta({ id: 'MergeSegments' });
export type MergeSegments = z.infer<typeof MergeSegments>;

export const SegmentCutDto = z
  .object({
    kind: z.enum(['split', 'merge']),
    /** Both halves, or the one that was made of two. */
    segments: z.array(SegmentDto).min(1).max(2),
    /** The segment that went into the other. */
    removed: z.uuid().nullable(),
    /** Where the two meet in the source of both together. */
    offset: z.int(),
  })
  .meta({ id: 'SegmentCut' });

const reason = z.string().trim().min(3).max(2_000);

export const IgnoreFinding = z
  .object({ reason, version, key: z.string().max(200).optional() })
  .meta({ id: 'IgnoreFinding' });
export type IgnoreFinding = z.infer<typeof IgnoreFinding>;

export const ReturnForReview = z.object({ reason }).meta({ id: 'ReturnForReview' });
export type ReturnForReview = z.infer<typeof ReturnForReview>;

export const Approve = z
  .object({
    /** From the comparison that was looked at: when the edition has moved on since, nothing is approved. */
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'Approve' });
export type Approve = z.infer<typeof Approve>;

export const CheckIdDto = z.enum(CHECK_IDS);

export const SegmentEventDto = z
  .object({
    kind: z.enum(['drafted', 'edited', 'confirmed', 'reopened', 'approved', 'finding-ignored', 'split', 'merged']),
    actorId: z.uuid().nullable(),
    actorName: z.string().nullable(),
    origin: z.enum(['machine', 'memory', 'human']).nullable(),
    engine: z.string().nullable(),
    target: z.string().nullable(),
    version,
    ignoredFinding: z.object({ check: z.string(), reason: z.string() }).nullable(),
    /** The segment that it happened to, where this one was split off from it or it was merged into this one. */
    ofSegment: z.uuid().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'SegmentEvent' });

export const GateDto = z
  .object({
    ready: z.boolean(),
    unconfirmed: z.array(z.object({ segmentId: z.uuid(), position: z.int() })),
    blocking: z.array(z.object({ segmentId: z.uuid(), position: z.int(), check: z.string() })),
  })
  .meta({ id: 'HandInGate' });

export const ApprovalDto = z
  .object({
    id: z.uuid(),
    editionId: z.uuid(),
    sourceRevisionId: z.uuid(),
    targetRevisionId: z.uuid(),
    sourceHash: z.string(),
    targetHash: z.string(),
    approvedBy: z.uuid(),
    approvedAt: z.iso.datetime(),
  })
  .meta({ id: 'Approval' });
