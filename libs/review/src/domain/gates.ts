import { type UserId } from '@anverso/kernel';
import { type CheckId, type Finding, type Segment } from '@anverso/translation';

/** A segment with what stands open against it. */
export interface ReviewedSegment {
  segment: Segment;
  findings: Finding[];
}

/** What keeps an edition from being handed in, segment by segment. */
export interface HandInGate {
  unconfirmed: { segmentId: string; position: number }[];
  blocking: { segmentId: string; position: number; check: CheckId }[];
}

/** Every segment that nobody has confirmed against its present source, and every blocking finding that stands open. */
export function handInGate(reviewed: readonly ReviewedSegment[]): HandInGate {
  return {
    unconfirmed: reviewed
      .filter(({ segment }) => segment.state === 'initial' || segment.stale)
      .map(({ segment: { id, position } }) => ({ segmentId: id, position })),
    blocking: reviewed.flatMap(({ segment: { id, position }, findings }) =>
      findings
        .filter(({ severity }) => severity === 'blocking')
        .map(({ check }) => ({ segmentId: id, position, check })),
    ),
  };
}

export function isOpen(gate: HandInGate): boolean {
  return gate.unconfirmed.length === 0 && gate.blocking.length === 0;
}

/** A segment with the findings on it that people have set aside and that still hold. */
export interface AnsweredSegment {
  segment: Segment;
  ignored: readonly { by: UserId; finding: Finding }[];
}

/** What makes a segment somebody's own work. */
export type OwnWork = 'wrote' | 'confirmed' | 'set-aside';

/**
 * Four eyes by identity: a segment is the own work of whoever was the last to write or to confirm it, or set a finding on
 * it aside that would otherwise keep the edition from being approved.
 */
export function ownWork({ segment, ignored }: AnsweredSegment, userId: UserId): OwnWork | undefined {
  if (segment.lastEditedBy === userId || segment.alsoEditedBy.includes(userId)) return 'wrote';
  if (segment.confirmedBy === userId) return 'confirmed';
  const hasSetAside = ignored.some(({ by, finding }) => by === userId && finding.severity === 'blocking');
  return hasSetAside ? 'set-aside' : undefined;
}

/** The segments that keep this person from approving, because they are their own work. */
export function segmentsWorkedOnBy(answered: readonly AnsweredSegment[], userId: UserId): Segment[] {
  return answered.filter((one) => ownWork(one, userId) !== undefined).map(({ segment }) => segment);
}
