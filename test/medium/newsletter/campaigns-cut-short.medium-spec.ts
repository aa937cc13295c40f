import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Campaigns } from '@anverso/newsletter';
import { SMTP_CONNECTIONS } from '@anverso/platform';
import { ACCEPTED, CampaignBench } from './campaign-bench.js';
import { LostAnswers } from './lost-answers.js';
import { addReaders, newsletterApp } from './newsletter-app.js';

let bench: CampaignBench;

beforeAll(async () => {
  bench = await CampaignBench.open();
});
beforeEach(() => bench.beginAnew());
afterAll(() => bench.close());

describe('a worker that is lost with a message in its hands', () => {
  it('keeps it until its lease runs out', async () => {
    await addReaders(bench.app, bench.newsletter.id, 2);
    const id = await bench.startAndRun();
    await bench.abandon(id);
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ sending: 1, accepted: 1 });
    expect(await bench.campaigns.get(id)).toMatchObject({ state: 'running' });
    expect(await bench.campaigns.listOpen(bench.world.clock.now())).not.toContainEqual(expect.objectContaining({ id }));
  });

  it.each([
    ['before the transport took it: the message is sent', false, { accepted: 2 }, 1],
    ['after the transport took it: the message is not sent again', true, { accepted: 2 }, 0],
    ['and nobody can tell: the message is uncertain and never sent again', undefined, { accepted: 1, uncertain: 1 }, 0],
  ] as const)('%s', async (_when, wasAccepted, states, timesSent) => {
    await addReaders(bench.app, bench.newsletter.id, 2);
    const id = await bench.startAndRun();
    const lost = await bench.abandon(id);
    bench.world.knows = (messageId) => (messageId === lost.messageId ? wasAccepted : false);
    bench.world.clock.advance(16_000);
    expect(await bench.campaigns.listOpen(bench.world.clock.now())).toContainEqual(expect.objectContaining({ id }));
    await bench.campaigns.run(id);
    await Promise.all([0, 1, 2].map(() => bench.campaigns.deliver(id)));
    expect(await bench.statesOf(id)).toEqual(states);
    expect(bench.handedOver().get(lost.email) ?? 0).toBe(timesSent);
    expect(await bench.campaigns.get(id)).toMatchObject({ state: 'finished' });
  });

  it('is found by the sweeper, which rings until the campaign is finished', async () => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const id = await bench.startAndRun();
    bench.world.queue.rings.length = 0;
    expect(await bench.campaigns.ringUnanswered()).toBeGreaterThanOrEqual(1);
    expect(bench.world.queue.rings).toContain(`send-campaign ${id}`);
    await bench.campaigns.deliver(id);
    bench.world.queue.rings.length = 0;
    await bench.campaigns.ringUnanswered();
    expect(bench.world.queue.rings).not.toContain(`send-campaign ${id}`);
  });

  it('may come back late: its answer settles what was given up as uncertain, and nothing else', async () => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const id = await bench.startAndRun();
    const second = await newsletterApp(bench.database, bench.world);
    let standing: unknown;
    bench.world.answer = async () => {
      bench.world.clock.advance(16_000);
      bench.world.knows = () => undefined;
      await second.get(Campaigns).deliver(id);
      standing = await bench.statesOf(id);
      return ACCEPTED;
    };
    await bench.campaigns.deliver(id);
    await second.close();
    expect(standing).toEqual({ uncertain: 1 });
    expect(await bench.statesOf(id)).toEqual({ accepted: 1 });
    expect(bench.world.transport.mails).toHaveLength(1);
  });
});

describe('a database that goes away', () => {
  it('in the middle of a campaign costs no reader their mail, and mails nobody twice', async () => {
    const readers = await addReaders(bench.app, bench.newsletter.id, 12);
    const id = await bench.startAndRun();
    bench.world.answer = async () => {
      if (bench.world.transport.mails.length === 7) await bench.cutConnections();
      return ACCEPTED;
    };
    await bench.campaigns.deliver(id);
    expect(bench.world.transport.mails).toHaveLength(readers.length);
    expect(bench.handedOver().size).toBe(readers.length);
    expect(await bench.statesOf(id)).toEqual({ accepted: 12 });
  });

  it('after it wrote a claim, before it said so, leaves no message in doubt', async () => {
    const readers = await addReaders(bench.app, bench.newsletter.id, 3);
    const id = await bench.startAndRun();
    const lossy = new LostAnswers('picked as materialized', 2);
    const worker = await newsletterApp(bench.database, bench.world, bench.database.db.withPlugin(lossy));
    await worker.get(Campaigns).deliver(id);
    await worker.close();
    expect(lossy.lost).toBe(2);
    expect(bench.world.transport.mails).toHaveLength(readers.length);
    expect(await bench.statesOf(id)).toEqual({ accepted: 3 });
  });
});

describe('shutting down', () => {
  it('ends after the messages in hand and leaves the rest to the next worker', async () => {
    const readers = await addReaders(bench.app, bench.newsletter.id, SMTP_CONNECTIONS + 4);
    const id = await bench.startAndRun();
    const leaving = await newsletterApp(bench.database, bench.world);
    let stopped: Promise<void> | undefined;
    bench.world.answer = async () => {
      stopped ??= leaving.close();
      await new Promise((resolve) => setImmediate(resolve));
      return ACCEPTED;
    };
    await leaving.get(Campaigns).deliver(id);
    await stopped;
    expect(await bench.statesOf(id)).toEqual({ accepted: SMTP_CONNECTIONS, planned: 4 });
    await bench.campaigns.deliver(id);
    expect(bench.handedOver().size).toBe(readers.length);
    expect(bench.world.transport.mails).toHaveLength(readers.length);
    expect(await bench.statesOf(id)).toEqual({ accepted: readers.length });
  });
});
