import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { newId } from '@anverso/kernel';
import { Campaigns, type Issue, Issues, type Newsletter } from '@anverso/newsletter';
import { CollectingMailTransport, createTestDatabase, fixedClock, type TestDatabase } from '@anverso/testing';
import { addReaders, foundNewsletter, newsletterApp, RecordingQueue, StoriesOnPaper } from './newsletter-app.js';

const stories = new StoriesOnPaper();
const transport = new CollectingMailTransport(() => ({ outcome: 'accepted', code: '250' }));
const userId = newId();
let database: TestDatabase;
let app: TestingModule;
let issues: Issues;
let campaigns: Campaigns;
let newsletter: Newsletter;
let articleIds: string[];
let draft: Issue;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await newsletterApp(database, { clock: fixedClock(), transport, queue: new RecordingQueue(), stories });
  issues = app.get(Issues);
  campaigns = app.get(Campaigns);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

beforeEach(async () => {
  transport.mails.length = 0;
  newsletter = await foundNewsletter(app);
  await addReaders(app, newsletter.id, 2);
  articleIds = [await stories.publish(database.db, 'One'), await stories.publish(database.db, 'Two')];
  draft = await issues.create({ newsletterId: newsletter.id, articleIds, userId });
});

describe('an issue that was not sent', () => {
  it('takes another order and other lines; a line that is left out is made of the stories', async () => {
    const order = articleIds.toReversed();
    const changed = await issues.update(draft.id, { articleIds: order, variants: { es: { subject: 'Hoy' } } });
    expect(changed).toMatchObject({ number: draft.number, articleIds: order });
    expect(changed.variants).toMatchObject({ en: { subject: 'Two (en)' }, es: { subject: 'Hoy' } });
  });

  it('can be thrown away', async () => {
    await issues.delete(draft.id);
    await expect(issues.get(draft.id)).rejects.toMatchObject({ code: 'NEWSLETTER_ISSUE_NOT_FOUND' });
  });

  it('may be mended, sent again or thrown away after its sending failed', async () => {
    const [first = '', second = ''] = articleIds;
    stories.withdraw(second);
    const { id } = await campaigns.start(draft.id, userId);
    await campaigns.run(id);
    expect(await campaigns.get(id)).toMatchObject({ state: 'failed', reason: 'NEWSLETTER_STORY_NOT_PUBLISHED' });
    await issues.update(draft.id, { articleIds: [first] });
    await campaigns.start(draft.id, userId);
    await campaigns.run(id);
    expect((await campaigns.get(id)).state).toBe('running');
  });
});

describe('an issue whose sending was started', () => {
  it('stays as it is', async () => {
    await campaigns.start(draft.id, userId);
    const refusal = { code: 'NEWSLETTER_ISSUE_SENT' };
    await expect(issues.update(draft.id, { articleIds })).rejects.toMatchObject(refusal);
    await expect(issues.delete(draft.id)).rejects.toMatchObject(refusal);
  });
});

describe('a test mail', () => {
  it('is marked, goes to one address, and is no delivery', async () => {
    await issues.sendTest(draft.id, 'es', ' Editor@Anverso.example ');
    expect(transport.mails).toHaveLength(1);
    expect(transport.mails[0]).toMatchObject({ to: 'editor@anverso.example', subject: '[Test] One (es)' });
    expect(transport.mails[0]?.headers).not.toHaveProperty('List-Unsubscribe');
    expect(await campaigns.findOfIssue(draft.id)).toBeUndefined();
  });
});
