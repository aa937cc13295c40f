import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { newId } from '@anverso/kernel';
import { Issues, type Newsletter, Newsletters } from '@anverso/newsletter';
import { CollectingMailTransport, createTestDatabase, fixedClock, type TestDatabase } from '@anverso/testing';
import { foundNewsletter, newsletterApp, RecordingQueue, StoriesOnPaper } from './newsletter-app.js';

const stories = new StoriesOnPaper();
const userId = newId();
let database: TestDatabase;
let app: TestingModule;
let newsletter: Newsletter;
let issues: Issues;

beforeAll(async () => {
  database = await createTestDatabase({ SITE_URL: 'https://news.example' });
  app = await newsletterApp(database, {
    clock: fixedClock(),
    transport: new CollectingMailTransport(),
    queue: new RecordingQueue(),
    stories,
  });
  newsletter = await foundNewsletter(app);
  issues = app.get(Issues);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

const create = (articleIds: string[], variants = {}) =>
  issues.create({ newsletterId: newsletter.id, articleIds, variants, userId });

describe('an issue', () => {
  it('holds the same stories in the same order in both languages, and is numbered', async () => {
    const [first, second] = [await stories.publish(database.db, 'One'), await stories.publish(database.db, 'Two')];
    const issue = await create([second, first]);
    expect(await issues.get(issue.id)).toEqual(issue);
    expect(issue).toMatchObject({
      number: 1,
      articleIds: [second, first],
      variants: {
        en: { subject: 'Two (en)', preheader: 'One (en)' },
        es: { subject: 'Two (es)', preheader: 'One (es)' },
      },
    });
    expect((await create([first])).number).toBe(2);
    expect((await issues.list(newsletter.id)).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('numbers issues that are made at the same moment without a gap', async () => {
    const other = await foundNewsletter(app);
    const story = await stories.publish(database.db, 'One');
    const made = await Promise.all(
      [1, 2, 3, 4].map(() => issues.create({ newsletterId: other.id, articleIds: [story], userId })),
    );
    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  });

  it('takes only stories that are live in both languages, and names the others', async () => {
    const [both, english] = [
      await stories.publish(database.db, 'Both'),
      await stories.publish(database.db, 'English only', ['en']),
    ];
    await expect(create([both, english])).rejects.toMatchObject({
      code: 'NEWSLETTER_STORY_NOT_PUBLISHED',
      details: { articleIds: [english] },
    });
  });

  it('of an unknown newsletter, or unknown itself, is not found', async () => {
    const story = await stories.publish(database.db, 'One');
    const unknown = { newsletterId: newId(), articleIds: [story], userId };
    await expect(issues.create(unknown)).rejects.toThrow('NEWSLETTER_NOT_FOUND');
    await expect(issues.get(newId())).rejects.toThrow('NEWSLETTER_ISSUE_NOT_FOUND');
    await expect(app.get(Newsletters).getBySlug('nothing')).rejects.toThrow('NEWSLETTER_NOT_FOUND');
  });

  it('is previewed in each language, with links to the story in that language', async () => {
    const story = await stories.publish(database.db, 'One');
    const issue = await create([story], { es: { subject: 'Lo de hoy' } });
    const [english, spanish] = [await issues.preview(issue.id, 'en'), await issues.preview(issue.id, 'es')];
    expect([english.subject, spanish.subject]).toEqual(['One (en)', 'Lo de hoy']);
    for (const [locale, mail] of Object.entries({ en: english, es: spanish })) {
      expect(mail.html).toContain(`https://news.example/${locale}/story/${story}`);
      expect(mail.text).toContain(`https://news.example/${locale}/story/${story}`);
      expect(mail.text).toContain(`https://news.example/${locale}/unsubscribe/preview`);
    }
  });
});

describe('a newsletter', () => {
  it('is founded once, and renamed by founding it again', async () => {
    const newsletters = app.get(Newsletters);
    const renamed = await newsletters.ensure({ ...newsletter, names: { en: 'Morning briefing', es: 'Boletín' } });
    expect(renamed.id).toBe(newsletter.id);
    expect(await newsletters.get(newsletter.id)).toMatchObject({ names: { en: 'Morning briefing', es: 'Boletín' } });
    expect((await newsletters.list()).filter(({ id }) => id === newsletter.id)).toHaveLength(1);
  });
});
