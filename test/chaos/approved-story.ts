import { StoryImport } from '@anverso/articles';
import { Releases } from '@anverso/publishing';
import { EditionReview, SegmentReview } from '@anverso/review';
import { eventually } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { approveAsSeen } from '../approval.js';
import { type House } from './house.js';

/** A story that an editor has approved, by the services in the test's own process. */
export async function approveStory({ app, newsroom }: House, salt: string): Promise<string> {
  const [editor, translator] = [newsroom.editor.user.id, newsroom.translator.user.id];
  const text = `---\nlocale: en\nsection: Politics\nheadline: Council ${salt} votes\ndek: At last.\n---\n\nIt was late.\n`;
  const { article } = await app.get(StoryImport).import({ fileName: 'a.md', bytes: Buffer.from(text) }, editor);
  const jobs = app.get(TranslationJobs);
  const job = await jobs.submit(article.id, editor, 'none');
  await jobs.run(job.id);
  await eventually(async () => (await jobs.progress(job.id)).job.state === 'finished');
  const review = app.get(SegmentReview);
  for (const { segment } of await review.list(job.targetEditionId)) {
    const { id: segmentId, version, source } = segment;
    const saved = await review.saveTarget({ segmentId, version, target: `‹${source}›`, userId: translator });
    await review.confirm({ segmentId, version: saved.segment.version, userId: translator });
  }
  await app.get(EditionReview).handIn(job.targetEditionId, translator);
  await approveAsSeen(app, job.targetEditionId, editor);
  return article.id;
}

/** An approved story that readers can reach. */
export async function publishStory(house: House, salt: string): Promise<string> {
  const articleId = await approveStory(house, salt);
  const releases = house.app.get(Releases);
  const release = await releases.plan({ articleIds: [articleId], userId: house.newsroom.editor.user.id });
  await releases.run(release.id);
  await eventually(async () => (await releases.get(release.id)).state === 'published');
  return articleId;
}
