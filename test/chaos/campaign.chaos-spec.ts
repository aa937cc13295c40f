import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Subscriptions } from '@anverso/audience';
import { Campaigns, Issues } from '@anverso/newsletter';
import { SMTP_CONNECTIONS } from '@anverso/platform';
import { eventually } from '@anverso/testing';
import { publishStory } from './approved-story.js';
import { DISASTERS } from './disasters.js';
import { type House, openHouse } from './house.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';

const READERS = 120;

describe('a campaign goes on', () => {
  let sink: SmtpSink;
  let house: House;
  let articleId: string;

  beforeAll(async () => {
    sink = await startSmtpSink({ delayMs: 60 });
    house = await openHouse({ SMTP_URL: sink.url }, ['worker']);
    articleId = await publishStory(house, 'campaign');
    for (let reader = 0; reader < READERS - 2; reader += 1) {
      await house.app.get(Subscriptions).addConfirmed({
        newsletterId: house.newsroom.newsletter.id,
        email: `reader-${reader}@example.org`,
        locale: reader % 2 === 0 ? 'en' : 'es',
        wording: 'Yes',
      });
    }
  });
  afterAll(async () => {
    await house.close();
    await sink.close();
  });

  it.each(DISASTERS)('when %s in the middle of it: nobody is lost, nobody is mailed twice', async (_name, strike) => {
    const campaigns = house.app.get(Campaigns);
    const userId = house.newsroom.editor.user.id;
    const newsletterId = house.newsroom.newsletter.id;
    const issue = await house.app.get(Issues).create({ newsletterId, articleIds: [articleId], userId });
    sink.forget();
    const campaign = await campaigns.start(issue.id, userId);
    await eventually(() => sink.messageIds.length > READERS / 6);
    await strike(house);
    expect(sink.messageIds.length).toBeLessThan(READERS);

    await eventually(async () => (await campaigns.get(campaign.id)).state === 'finished', 50_000);
    const counts = await campaigns.counts(campaign.id);
    expect(counts.frozen).toBe(READERS);
    expect(counts.accepted + counts.uncertain).toBe(READERS);
    // One for each open connection to the relay may be in doubt.
    expect(counts.uncertain).toBeLessThanOrEqual(SMTP_CONNECTIONS);
    expect(new Set(sink.messageIds).size).toBe(sink.messageIds.length);
    expect(sink.messageIds.length).toBeGreaterThanOrEqual(counts.accepted);
  });
});
