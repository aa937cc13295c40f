import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { newId } from '@anverso/kernel';
import { Subscriptions, Suppressions } from '@anverso/audience';
import { Campaigns, Issues, type Newsletter } from '@anverso/newsletter';
import { type MailReceipt, type OutgoingMail, SMTP_CONNECTIONS } from '@anverso/platform';
import { CollectingMailTransport, createTestDatabase, fixedClock, type TestDatabase } from '@anverso/testing';
import { sql } from 'kysely';
import { LostAnswers } from './lost-answers.js';
import { addReaders, foundNewsletter, newsletterApp, RecordingQueue, StoriesOnPaper } from './newsletter-app.js';

const MINUTE = 60_000;
const ACCEPTED: MailReceipt = { outcome: 'accepted', code: '250' };
const clock = fixedClock();
const stories = new StoriesOnPaper();
const userId = newId();

let answer: (mail: OutgoingMail) => MailReceipt | Promise<MailReceipt>;
/** What the transport knows of a message that nobody settled. */
let knows: (messageId: string) => boolean | undefined;
const transport = new CollectingMailTransport((mail) => answer(mail));
transport.wasAccepted = (messageId) => Promise.resolve(knows(messageId) as boolean);
const queue = new RecordingQueue();
let database: TestDatabase;
let app: TestingModule;
let campaigns: Campaigns;
let newsletter: Newsletter;
let issueId: string;

beforeAll(async () => {
  database = await createTestDatabase({ SITE_URL: 'https://news.example', MAIL_FROM: 'Anverso <news@mail.example>' });
  app = await newsletterApp(database, { clock, transport, queue, stories });
  campaigns = app.get(Campaigns);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

beforeEach(async () => {
  answer = () => ACCEPTED;
  knows = () => false;
  transport.mails.length = 0;
  queue.rings.length = 0;
  newsletter = await foundNewsletter(app);
  const story = await stories.publish(database.db, 'The story');
  issueId = (await app.get(Issues).create({ newsletterId: newsletter.id, articleIds: [story], userId })).id;
});

async function startCampaign(): Promise<string> {
  const { id } = await campaigns.start(issueId, userId);
  await campaigns.run(id);
  return id;
}

async function statesOf(campaignId: string) {
  const { frozen, ...states } = await campaigns.counts(campaignId);
  const sum = Object.values(states).reduce((total, count) => total + count, 0);
  expect(sum).toBe(frozen);
  return Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0));
}

/** How often each address was handed over to the transport. */
function handedOver(): Map<string, number> {
  const times = new Map<string, number>();
  for (const { to } of transport.mails) times.set(to, (times.get(to) ?? 0) + 1);
  return times;
}

/** Leaves a delivery as a worker does that was killed with the message in its hands. */
async function abandon(campaignId: string): Promise<{ id: string; email: string; messageId: string }> {
  const { id, email, message_id } = await database.db
    .selectFrom('deliveries')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await database.db
    .updateTable('deliveries')
    .set({ state: 'sending', claim_id: newId(), attempts: 1, lease_until: new Date(clock.now().getTime() + 15_000) })
    .where('id', '=', id)
    .execute();
  return { id, email, messageId: message_id };
}

describe('starting', () => {
  it('rings once for one campaign per issue, however often it is asked for', async () => {
    const started = await Promise.all([1, 2, 3].map(() => campaigns.start(issueId, userId)));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    expect(started[0]?.state).toBe('planned');
    expect(new Set(queue.rings)).toEqual(new Set([`send-campaign ${started[0]?.id}`]));
  });

  it('freezes the readers of that moment, once, even when two workers answer', async () => {
    await addReaders(app, newsletter.id, 3);
    const { id } = await campaigns.start(issueId, userId);
    await Promise.all([campaigns.run(id), campaigns.run(id)]);
    await addReaders(app, newsletter.id, 2);
    await campaigns.run(id);
    expect(await statesOf(id)).toEqual({ planned: 3 });
    expect(queue.rings).toContain(`deliver-batch ${id}.0`);
  });

  it('is finished at once without readers', async () => {
    const id = await startCampaign();
    expect(await campaigns.get(id)).toMatchObject({ state: 'finished' });
    expect(queue.rings).toEqual([`send-campaign ${id}`]);
  });

  it('fails with its reason when a story is no longer live, mails nobody, and may be started again', async () => {
    await addReaders(app, newsletter.id, 1);
    const { articleIds } = await app.get(Issues).get(issueId);
    for (const articleId of articleIds) stories.withdraw(articleId);
    const id = await startCampaign();
    expect(await campaigns.get(id)).toMatchObject({ state: 'failed', reason: 'NEWSLETTER_STORY_NOT_PUBLISHED' });
    await campaigns.deliver(id);
    expect(transport.mails).toEqual([]);
    expect(await campaigns.start(issueId, userId)).toMatchObject({ id, state: 'planned' });
  });
});

describe('a mail', () => {
  it('is in the language of its reader, and leaves by one click', async () => {
    const [english = '', spanish = ''] = await addReaders(app, newsletter.id, 2);
    const id = await startCampaign();
    await campaigns.deliver(id);
    expect(transport.mailsTo(english)[0]?.subject).toBe('The story (en)');
    const [mail] = transport.mailsTo(spanish);
    const [subscription] = (await app.get(Subscriptions).list(newsletter.id)).filter(({ email }) => email === spanish);
    const link = `https://news.example/es/unsubscribe/${subscription?.token}`;
    expect(mail?.subject).toBe('The story (es)');
    expect(mail?.messageId).toMatch(new RegExp(`^${id}\\.[0-9a-f-]{36}@mail\\.example$`));
    expect(mail?.headers).toEqual({
      'List-Id': `=?UTF-8?B?Qm9sZXTDrW4gZGlhcmlv?= <${newsletter.slug}.es.mail.example>`,
      'List-Unsubscribe': `<${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': 'es',
    });
    expect(mail?.html).toContain(link);
    expect(mail?.text).toContain(link);
    expect(`${mail?.html}${mail?.text}`).not.toContain('reader-0');
  });
});

describe('delivering', () => {
  it('mails every reader once with several lanes and workers at work, and finishes', async () => {
    const readers = await addReaders(app, newsletter.id, 40);
    const id = await startCampaign();
    const second = await newsletterApp(database, { clock, transport, queue, stories });
    const other = second.get(Campaigns);
    await Promise.all([campaigns, other, campaigns, other, campaigns, other].map((worker) => worker.deliver(id)));
    await second.close();
    expect([...handedOver().values()].every((times) => times === 1)).toBe(true);
    expect([...handedOver().keys()].sort()).toEqual([...readers].sort());
    expect(await statesOf(id)).toEqual({ accepted: 40 });
    expect(await campaigns.get(id)).toMatchObject({ state: 'finished' });
  });

  it('has no more messages in its hands than connections are open', async () => {
    await addReaders(app, newsletter.id, 20);
    const id = await startCampaign();
    let [inHand, most] = [0, 0];
    answer = async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inHand -= 1;
      return ACCEPTED;
    };
    await Promise.all(Array.from({ length: 12 }, () => campaigns.deliver(id)));
    expect(most).toBeLessThanOrEqual(SMTP_CONNECTIONS);
    expect(await statesOf(id)).toEqual({ accepted: 20 });
  });

  it('writes "sending" before it hands a message over', async () => {
    await addReaders(app, newsletter.id, 1);
    const id = await startCampaign();
    let standing: unknown;
    answer = async () => {
      standing = await statesOf(id);
      return ACCEPTED;
    };
    await campaigns.deliver(id);
    expect(standing).toEqual({ sending: 1 });
  });

  it('skips who has left, or was suppressed, since the recipients were frozen', async () => {
    const [stays] = await addReaders(app, newsletter.id, 2);
    const id = await startCampaign();
    for (const { email, token } of await app.get(Subscriptions).list(newsletter.id)) {
      if (email !== stays) await app.get(Subscriptions).unsubscribe(token);
    }
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ accepted: 1, skipped: 1 });
    expect([...handedOver().keys()]).toEqual([stays]);
  });

  it('tries again later what the relay puts off, and gives up after five attempts', async () => {
    await addReaders(app, newsletter.id, 1);
    const id = await startCampaign();
    answer = () => ({ outcome: 'deferred', code: '451' });
    await campaigns.deliver(id);
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ deferred: 1 });
    expect(transport.mails).toHaveLength(1);
    expect(await campaigns.listOpen(clock.now())).not.toContainEqual(expect.objectContaining({ id }));
    for (const minutes of [1, 5, 30, 120]) {
      clock.advance(minutes * MINUTE);
      expect(await campaigns.listOpen(clock.now())).toContainEqual(expect.objectContaining({ id }));
      await campaigns.deliver(id);
    }
    expect(transport.mails).toHaveLength(5);
    expect(await statesOf(id)).toEqual({ rejected: 1 });
    expect(await campaigns.get(id)).toMatchObject({ state: 'finished' });
  });

  it.each<[MailReceipt['outcome'], string]>([
    ['rejected', 'rejected'],
    ['uncertain', 'uncertain'],
  ])('writes %s down and never sends it again', async (outcome, state) => {
    await addReaders(app, newsletter.id, 1);
    const id = await startCampaign();
    answer = () => ({ outcome, code: '550' });
    await campaigns.deliver(id);
    clock.advance(600 * MINUTE);
    await campaigns.run(id);
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ [state]: 1 });
    expect(transport.mails).toHaveLength(1);
  });

  it('strikes an address off that the relay calls dead, and none that it refuses for another reason', async () => {
    await addReaders(app, newsletter.id, 2);
    const id = await startCampaign();
    let refused = 0;
    answer = () => ({ outcome: 'rejected', code: '550', badAddress: (refused += 1) === 1 });
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ rejected: 2 });
    const { en, es } = await app.get(Subscriptions).countRecipients(newsletter.id);
    expect(en + es).toBe(1);
  });

  it('skips an address that was struck off after the recipients were frozen; the ledger balances', async () => {
    await addReaders(app, newsletter.id, 2);
    const id = await startCampaign();
    const [subscription] = await app.get(Subscriptions).list(newsletter.id);
    await app.get(Suppressions).add(subscription?.email ?? '', 'complaint');
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ accepted: 1, skipped: 1 });
    expect(transport.mails.map(({ to }) => to)).not.toContain(subscription?.email);
    await app.get(Suppressions).lift(subscription?.email ?? '');
    expect(await app.get(Subscriptions).stillWanted([subscription?.id ?? ''])).toEqual(new Set([subscription?.id]));
  });

  it('asks a transport that fails whether it took the message', async () => {
    await addReaders(app, newsletter.id, 1);
    const id = await startCampaign();
    answer = () => Promise.reject(new Error('disk full'));
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ deferred: 1 });
  });
});

describe('a worker that is lost with a message in its hands', () => {
  it('keeps it until its lease runs out', async () => {
    await addReaders(app, newsletter.id, 2);
    const id = await startCampaign();
    await abandon(id);
    await campaigns.deliver(id);
    expect(await statesOf(id)).toEqual({ sending: 1, accepted: 1 });
    expect(await campaigns.get(id)).toMatchObject({ state: 'running' });
    expect(await campaigns.listOpen(clock.now())).not.toContainEqual(expect.objectContaining({ id }));
  });

  it.each([
    ['before the transport took it: the message is sent', false, { accepted: 2 }, 1],
    ['after the transport took it: the message is not sent again', true, { accepted: 2 }, 0],
    ['and nobody can tell: the message is uncertain and never sent again', undefined, { accepted: 1, uncertain: 1 }, 0],
  ] as const)('%s', async (_when, wasAccepted, states, timesSent) => {
    await addReaders(app, newsletter.id, 2);
    const id = await startCampaign();
    const lost = await abandon(id);
    knows = (messageId) => (messageId === lost.messageId ? wasAccepted : false);
    clock.advance(16_000);
    expect(await campaigns.listOpen(clock.now())).toContainEqual(expect.objectContaining({ id }));
    await campaigns.run(id);
    await Promise.all([0, 1, 2].map(() => campaigns.deliver(id)));
    expect(await statesOf(id)).toEqual(states);
    expect(handedOver().get(lost.email) ?? 0).toBe(timesSent);
    expect(await campaigns.get(id)).toMatchObject({ state: 'finished' });
  });

  it('is found by the sweeper, which rings until the campaign is finished', async () => {
    await addReaders(app, newsletter.id, 1);
    const id = await startCampaign();
    queue.rings.length = 0;
    expect(await campaigns.ringUnanswered()).toBeGreaterThanOrEqual(1);
    expect(queue.rings).toContain(`send-campaign ${id}`);
    await campaigns.deliver(id);
    queue.rings.length = 0;
    await campaigns.ringUnanswered();
    expect(queue.rings).not.toContain(`send-campaign ${id}`);
  });

  it('may come back late: its answer settles what was given up as uncertain, and nothing else', async () => {
    await addReaders(app, newsletter.id, 1);
    const id = await startCampaign();
    const second = await newsletterApp(database, { clock, transport, queue, stories });
    let standing: unknown;
    answer = async () => {
      clock.advance(16_000);
      knows = () => undefined;
      await second.get(Campaigns).deliver(id);
      standing = await statesOf(id);
      return ACCEPTED;
    };
    await campaigns.deliver(id);
    await second.close();
    expect(standing).toEqual({ uncertain: 1 });
    expect(await statesOf(id)).toEqual({ accepted: 1 });
    expect(transport.mails).toHaveLength(1);
  });
});

describe('a database that goes away', () => {
  it('in the middle of a campaign costs no reader their mail, and mails nobody twice', async () => {
    const readers = await addReaders(app, newsletter.id, 12);
    const id = await startCampaign();
    answer = async () => {
      if (transport.mails.length === 7) await cutConnections();
      return ACCEPTED;
    };
    await campaigns.deliver(id);
    expect(transport.mails).toHaveLength(readers.length);
    expect(handedOver().size).toBe(readers.length);
    expect(await statesOf(id)).toEqual({ accepted: 12 });
  });

  it('after it wrote a claim, before it said so, leaves no message in doubt', async () => {
    const readers = await addReaders(app, newsletter.id, 3);
    const id = await startCampaign();
    const lossy = new LostAnswers('picked as materialized', 2);
    const worker = await newsletterApp(database, { clock, transport, queue, stories }, database.db.withPlugin(lossy));
    await worker.get(Campaigns).deliver(id);
    await worker.close();
    expect(lossy.lost).toBe(2);
    expect(transport.mails).toHaveLength(readers.length);
    expect(await statesOf(id)).toEqual({ accepted: 3 });
  });
});

async function cutConnections(): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db);
}

describe('shutting down', () => {
  it('ends after the messages in hand and leaves the rest to the next worker', async () => {
    const readers = await addReaders(app, newsletter.id, SMTP_CONNECTIONS + 4);
    const id = await startCampaign();
    const leaving = await newsletterApp(database, { clock, transport, queue, stories });
    let stopped: Promise<void> | undefined;
    answer = async () => {
      stopped ??= leaving.close();
      await new Promise((resolve) => setImmediate(resolve));
      return ACCEPTED;
    };
    await leaving.get(Campaigns).deliver(id);
    await stopped;
    expect(await statesOf(id)).toEqual({ accepted: SMTP_CONNECTIONS, planned: 4 });
    await campaigns.deliver(id);
    expect(handedOver().size).toBe(readers.length);
    expect(transport.mails).toHaveLength(readers.length);
    expect(await statesOf(id)).toEqual({ accepted: readers.length });
  });
});
