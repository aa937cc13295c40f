import { type INestApplicationContext } from '@nestjs/common';
import { type Approval, EditionReview } from '@anverso/review';

/** An editor looks at an edition and approves what they see. */
export async function approveAsSeen(
  app: INestApplicationContext,
  editionId: string,
  editorId: string,
): Promise<Approval> {
  const review = app.get(EditionReview);
  return review.approve(editionId, editorId, await review.fingerprint(editionId));
}
