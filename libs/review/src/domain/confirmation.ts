import { type UserId } from '@anverso/kernel';
import { type Segment, type SegmentState } from '@anverso/translation';

/** The state that a person's confirmation gives: `translated` at first, `reviewed` when a second person confirms too. */
export function confirmedState(
  segment: Pick<Segment, 'state' | 'stale' | 'confirmedBy'>,
  userId: UserId,
): SegmentState {
  const isSecondPerson = segment.state === 'translated' && !segment.stale && segment.confirmedBy !== userId;
  if (isSecondPerson) return 'reviewed';
  return segment.state === 'initial' || segment.stale ? 'translated' : segment.state;
}
