import { type INestApplicationContext } from '@nestjs/common';
import { ArticleWriting, type Edition, StoryImport, withFigure } from '@anverso/articles';
import { type UserId } from '@anverso/kernel';
import { Releases } from '@anverso/publishing';
import { createTestApp, eventually, type Newsroom, type TestDatabase } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { approveTranslated } from '../../approval.js';
import { picture } from '../complete-story.js';
import { type RoadStory } from '../stories.js';

/** Brings stories live by the services, in one release: for tests of what comes after publishing. */
export async function publishStories(
  database: TestDatabase,
  newsroom: Newsroom,
  stories: readonly RoadStory[],
): Promise<string[]> {
  const editor = newsroom.editor.user.id;
  const app = await createTestApp(database.config);
  try {
    const articleIds: string[] = [];
    for (const story of stories) {
      const file = { fileName: story.fileName, bytes: Buffer.from(story.text) };
      const { article, edition } = await app.get(StoryImport).import(file, editor);
      await illustrate(app, edition, story, editor);
      const job = await app.get(TranslationJobs).submit(article.id, editor, 'none');
      await eventually(async () => (await app.get(TranslationJobs).progress(job.id)).job.state === 'finished');
      const translate = (source: string): string => story.translations[source] ?? '';
      await approveTranslated({ app, newsroom }, job.targetEditionId, translate);
      articleIds.push(article.id);
    }
    const releases = app.get(Releases);
    const { id } = await releases.plan({ articleIds, userId: editor });
    await eventually(async () => (await releases.get(id)).state === 'published');
    return articleIds;
  } finally {
    await app.close();
  }
}

/** Adds the picture and what it shows, without which no story is translated. */
async function illustrate(
  app: INestApplicationContext,
  { id, document }: Edition,
  { alt }: RoadStory,
  userId: UserId,
): Promise<void> {
  const writing = app.get(ArticleWriting);
  const figureId = document.lead?.id ?? '';
  const pictured = await writing.attachPicture(id, figureId, await picture());
  const described = withFigure(pictured.document, figureId, (figure) => ({ ...figure, alt }));
  if (described === undefined) throw new Error('The story has no figure.');
  await writing.saveDraft({ editionId: id, version: pictured.version, document: described }, userId);
}
