import { StoryImport } from '@anverso/articles';
import { Releases } from '@anverso/publishing';
import { eventually } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { approveTranslated } from '../approval.js';
import { type House } from './house.js';

/** A story that an editor has approved, by the services in the test's own process. */
export async function approveStory(house: House, salt: string): Promise<string> {
  const editor = house.newsroom.editor.user.id;
  const text = `---\nlocale: en\nsection: Politics\nheadline: Council ${salt} votes\ndek: At last.\n---\n\nIt was late.\n`;
  const { article } = await house.app.get(StoryImport).import({ fileName: 'a.md', bytes: Buffer.from(text) }, editor);
  const jobs = house.app.get(TranslationJobs);
  const job = await jobs.submit(article.id, editor, 'none');
  await jobs.run(job.id);
  await eventually(async () => (await jobs.progress(job.id)).job.state === 'finished');
  await approveTranslated(house, job.targetEditionId);
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
