import { Test, type TestingModule } from '@nestjs/testing';
import { type Clock, type Locale, LOCALES, newId } from '@anverso/kernel';
import { Newsletters, NewsletterModule, type Newsletter } from '@anverso/newsletter';
import { Subscriptions } from '@anverso/audience';
import { IdentityModule } from '@anverso/identity';
import { DB, type Db, JobQueue, MAIL_TRANSPORT, type MailTransport, PlatformModule } from '@anverso/platform';
import { PublishedStories, type PublishedStory } from '@anverso/publishing';
import { type TestDatabase } from '@anverso/testing';

/** What was rung for, in order; nothing answers by itself. */
export class RecordingQueue implements JobQueue {
  readonly rings: string[] = [];

  ring(name: string, jobId: string): Promise<void> {
    this.rings.push(`${name} ${jobId}`);
    return Promise.resolve();
  }
}

/** Stories that are live because the test says so. */
export class StoriesOnPaper {
  private readonly stories: PublishedStory[] = [];

  findMany(articleIds: readonly string[]): Promise<PublishedStory[]> {
    return Promise.resolve(this.stories.filter((story) => articleIds.includes(story.articleId)));
  }

  /** A story that is live in these languages; its article is a row, since issues refer to it. */
  async publish(db: Db, headline: string, locales: readonly Locale[] = LOCALES): Promise<string> {
    const articleId = newId();
    await db
      .insertInto('sections')
      .values({ id: 'politics', position: 1 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto('articles')
      .values({ id: articleId, source_locale: 'en', section_id: 'politics', created_by: newId() })
      .execute();
    this.stories.push(...locales.map((locale) => face(articleId, locale, headline)));
    return articleId;
  }

  withdraw(articleId: string): void {
    const kept = this.stories.filter((story) => story.articleId !== articleId);
    this.stories.splice(0, this.stories.length, ...kept);
  }
}

function face(articleId: string, locale: Locale, headline: string): PublishedStory {
  const path = `/${locale}/story/${articleId}`;
  return {
    articleId,
    editionId: newId(),
    locale,
    path,
    url: `https://news.example${path}`,
    sectionName: locale === 'en' ? 'Politics' : 'Política',
    headline: `${headline} (${locale})`,
    byline: [],
    publishedAt: new Date(0),
  };
}

/** The newsletter's services as a worker has them, with the outside world in the test's hands. */
export async function newsletterApp(
  database: TestDatabase,
  outside: { clock: Clock; transport: MailTransport; queue: JobQueue; stories: StoriesOnPaper },
  db?: Db,
): Promise<TestingModule> {
  const builder = Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(database.config, { clock: outside.clock, queue: false }),
      IdentityModule,
      NewsletterModule,
    ],
  })
    .overrideProvider(MAIL_TRANSPORT)
    .useValue(outside.transport)
    .overrideProvider(JobQueue)
    .useValue(outside.queue)
    .overrideProvider(PublishedStories)
    .useValue(outside.stories);
  if (db !== undefined) builder.overrideProvider(DB).useValue(keptOpen(db));
  const app = await builder.compile();
  app.useLogger(false);
  return app.init();
}

/** The test's own connection, which outlives the app. */
function keptOpen(db: Db): Db {
  db.destroy = () => Promise.resolve();
  return db;
}

/** A newsletter of its own for a test. */
export function foundNewsletter(app: TestingModule): Promise<Newsletter> {
  return app.get(Newsletters).ensure({
    slug: `daily-${newId()}`,
    names: { en: 'Daily briefing', es: 'Boletín diario' },
    descriptions: { en: 'Every morning', es: 'Cada mañana' },
  });
}

/** Readers who confirmed: half of them in each language. */
export async function addReaders(app: TestingModule, newsletterId: string, count: number): Promise<string[]> {
  const emails = Array.from({ length: count }, () => `reader-${newId()}@example.org`);
  for (const [index, email] of emails.entries()) {
    const locale = LOCALES[index % LOCALES.length] ?? 'en';
    await app.get(Subscriptions).addConfirmed({ newsletterId, email, locale, wording: 'Test reader' });
  }
  return emails;
}
