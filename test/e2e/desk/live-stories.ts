import { StoryImport } from '@anverso/articles';
import { Releases } from '@anverso/publishing';
import { EditionReview, SegmentReview } from '@anverso/review';
import { createTestApp, eventually, type Newsroom, type TestDatabase } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { approveAsSeen } from '../../approval.js';
import { type RoadStory } from '../stories.js';

/** Brings stories live by the services, in one release: for tests of what comes after publishing. */
export async function publishStories(
  database: TestDatabase,
  { editor, translator }: Newsroom,
  stories: readonly RoadStory[],
): Promise<string[]> {
  const app = await createTestApp(database.config);
  try {
    const review = app.get(SegmentReview);
    const articleIds: string[] = [];
    for (const story of stories) {
      const file = { fileName: story.fileName, bytes: Buffer.from(story.text) };
      const { article } = await app.get(StoryImport).import(file, editor.user.id);
      const job = await app.get(TranslationJobs).submit(article.id, editor.user.id, 'none');
      await eventually(async () => (await app.get(TranslationJobs).progress(job.id)).job.state === 'finished');
      for (const { segment } of await review.list(job.targetEditionId)) {
        const target = story.translations[segment.source] ?? '';
        const change = { segmentId: segment.id, userId: translator.user.id };
        const saved = await review.saveTarget({ ...change, version: segment.version, target });
        await review.confirm({ ...change, version: saved.segment.version });
      }
      await app.get(EditionReview).handIn(job.targetEditionId, translator.user.id);
      await approveAsSeen(app, job.targetEditionId, editor.user.id);
      articleIds.push(article.id);
    }
    const releases = app.get(Releases);
    const { id } = await releases.plan({ articleIds, userId: editor.user.id });
    await eventually(async () => (await releases.get(id)).state === 'published');
    return articleIds;
  } finally {
    await app.close();
  }
}
