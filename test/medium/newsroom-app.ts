import { type INestApplicationContext } from '@nestjs/common';
import { StoryImport } from '@anverso/articles';
import { createTestApp, createTestDatabase, furnishNewsroom, type Newsroom, type TestDatabase } from '@anverso/testing';
import { MemoryMatches, TranslationJobs } from '@anverso/translation';

/** A furnished house in this process, with all services and its own database. */
export interface NewsroomApp {
  app: INestApplicationContext;
  database: TestDatabase;
  newsroom: Newsroom;
  close(): Promise<void>;
}

export async function openNewsroom(env: Record<string, string> = {}): Promise<NewsroomApp> {
  const database = await createTestDatabase(env);
  const app = await createTestApp(database.config);
  const newsroom = await furnishNewsroom(app);
  return {
    app,
    database,
    newsroom,
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

/** A short English story; `salt` makes each one a file of its own. */
export function storyText(salt: string, paragraph = 'The council voted 31 to 14. It was late.'): string {
  return `---
locale: en
section: Politics
headline: Council ${salt} votes at midnight
dek: A short night for a long plan.
byline: Maya Lindqvist
---

LONDON -- ${paragraph}

See [the plan](https://www.example.org/plan) and {braces}.
`;
}

export async function importStoryNamed({ app, newsroom }: NewsroomApp, salt: string, paragraph?: string) {
  const bytes = Buffer.from(storyText(salt, paragraph));
  return app.get(StoryImport).import({ fileName: `${salt}.md`, bytes }, newsroom.editor.user.id);
}

/** A story whose draft stands: submitted, and its job done in this process. */
export async function draftStory(house: NewsroomApp, salt: string, paragraph?: string) {
  const { article } = await importStoryNamed(house, salt, paragraph);
  const jobs = house.app.get(TranslationJobs);
  const job = await jobs.submit(article.id, house.newsroom.editor.user.id);
  await jobs.run(job.id);
  return { articleId: article.id, jobId: job.id, editionId: job.targetEditionId };
}

/** What the memory holds for exactly this English source. */
export async function rememberedTargets({ app }: NewsroomApp, source: string): Promise<string[]> {
  const wanted = { source, unitKind: 'paragraph', previousKey: null, nextKey: null };
  const [matches = []] = await app.get(MemoryMatches).find([wanted], 'en', 'es');
  return matches.filter(({ unit }) => unit.source === source).map(({ unit }) => unit.target);
}
