import { EditionReview, type ReviewedSegment, SegmentReview } from '@anverso/review';
import { type Segment } from '@anverso/translation';
import { type NewsroomApp } from '../newsroom-app.js';

export const SLIP = 'The source has a slip of the pen; the desk knows.';

/** The segment that readers see first. */
export async function firstSegment({ app }: NewsroomApp, editionId: string): Promise<Segment> {
  const [first] = await app.get(SegmentReview).list(editionId);
  if (first === undefined) throw new Error('There is no segment.');
  return first.segment;
}

/** One segment of an edition with what the checks say of it. */
export async function segmentOf(
  { app }: NewsroomApp,
  editionId: string,
  segmentId: string | undefined,
): Promise<ReviewedSegment> {
  const found = (await app.get(SegmentReview).list(editionId)).find(({ segment }) => segment.id === segmentId);
  if (found === undefined) throw new Error('There is no such segment.');
  return found;
}

/** The segment that keeps the edition from being handed in. */
export async function blockedSegment(house: NewsroomApp, editionId: string): Promise<Segment> {
  const [blocked] = (await house.app.get(EditionReview).gate(editionId)).blocking;
  return (await segmentOf(house, editionId, blocked?.segmentId)).segment;
}

/** Somebody says that the number is as it should be. */
export async function setNumbersAside(house: NewsroomApp, editionId: string, userId: string): Promise<ReviewedSegment> {
  const { id: segmentId, version } = await blockedSegment(house, editionId);
  const change = { segmentId, version, check: 'numbers' as const, reason: SLIP, userId };
  return house.app.get(SegmentReview).ignoreFinding(change);
}
