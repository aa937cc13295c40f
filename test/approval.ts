import { type INestApplicationContext } from '@nestjs/common';
import { type Approval, EditionReview, SegmentReview } from '@anverso/review';
import { type Newsroom } from '@anverso/testing';

/** The services in the test's own process, and the people who work with them. */
interface Cast {
  app: INestApplicationContext;
  newsroom: Newsroom;
}

/** An editor looks at an edition and approves what they see. */
export async function approveAsSeen(
  app: INestApplicationContext,
  editionId: string,
  editorId: string,
): Promise<Approval> {
  const review = app.get(EditionReview);
  return review.approve(editionId, editorId, await review.fingerprint(editionId));
}

/** The translator writes each segment (the source with a mark, by default) and confirms it. */
export async function translateAll(
  { app, newsroom }: Cast,
  editionId: string,
  translate: (source: string) => string = (source) => `‹${source}›`,
): Promise<void> {
  const review = app.get(SegmentReview);
  const userId = newsroom.translator.user.id;
  for (const { segment } of await review.list(editionId)) {
    const { id: segmentId, version, source } = segment;
    const saved = await review.saveTarget({ segmentId, version, target: translate(source), userId });
    await review.confirm({ segmentId, version: saved.segment.version, userId });
  }
}

/** The translator writes all of it and hands it in, and the editor approves it. */
export async function approveTranslated(
  cast: Cast,
  editionId: string,
  translate?: (source: string) => string,
): Promise<Approval> {
  await translateAll(cast, editionId, translate);
  await cast.app.get(EditionReview).handIn(editionId, cast.newsroom.translator.user.id);
  return approveAsSeen(cast.app, editionId, cast.newsroom.editor.user.id);
}
