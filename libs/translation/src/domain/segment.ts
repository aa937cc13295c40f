import { type Transitions, type UserId } from '@anverso/kernel';
import { type Code, type UnitKind } from '@anverso/document';
import { type CheckId, type Finding } from './finding.js';

/** XLIFF 2 states: a draft is `initial`, a person has read it: `translated`, a second one: `reviewed`, approved: `final`. */
export type SegmentState = 'initial' | 'translated' | 'reviewed' | 'final';
export type SegmentOrigin = 'machine' | 'memory' | 'human';

export const SEGMENT_TRANSITIONS = {
  initial: ['translated'],
  translated: ['initial', 'reviewed', 'final'],
  reviewed: ['initial', 'final'],
  final: ['initial', 'translated'],
} as const satisfies Transitions<SegmentState>;

/** A person set a finding aside, and said why. */
export interface IgnoredFinding {
  check: CheckId;
  /** Which finding of the check; all of them where it is left out. */
  key?: string;
  reason: string;
  by: UserId;
}

/** A sentence or a whole short text, with its translation. Texts are coded text. */
export interface Segment {
  id: string;
  editionId: string;
  sourceRevisionId: string;
  unitPath: string;
  unitKind: UnitKind;
  ordinal: number;
  position: number;
  source: string;
  codes: Code[];
  target: string | null;
  state: SegmentState;
  stale: boolean;
  origin: SegmentOrigin | null;
  engine: string | null;
  draftFindings: Finding[];
  ignoredFindings: IgnoredFinding[];
  lastEditedBy: UserId | null;
  confirmedBy: UserId | null;
  /** Whose words stand in it too, because a segment of theirs was merged into it; until somebody writes it anew. */
  alsoEditedBy: UserId[];
  /** Engines that drafted what was merged into it. */
  alsoDraftedBy: string[];
  /** The segment of the same source whose text this one took over. */
  repeats: string | null;
  /** Its text never follows that of a segment with the same source. */
  cutLoose: boolean;
  version: number;
}

export type SegmentEventKind =
  'drafted' | 'edited' | 'confirmed' | 'reopened' | 'approved' | 'finding-ignored' | 'split' | 'merged';

/** One line of a segment's history. */
export interface SegmentEvent {
  id: string;
  segmentId: string;
  kind: SegmentEventKind;
  actorId: UserId | null;
  origin: SegmentOrigin | null;
  engine: string | null;
  target: string | null;
  version: number;
  /** On `finding-ignored`: which finding was set aside, and why. */
  ignoredFinding: Pick<IgnoredFinding, 'check' | 'reason'> | null;
  /** The segment that it happened to, where that is another one: it was split off from it, or merged into this one. */
  ofSegment: string | null;
  createdAt: Date;
}
