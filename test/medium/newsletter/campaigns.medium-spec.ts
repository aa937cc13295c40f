import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Subscriptions, Suppressions } from '@anverso/audience';
import { Campaigns, Issues } from '@anverso/newsletter';
import { type MailReceipt, SMTP_CONNECTIONS } from '@anverso/platform';
import { ACCEPTED, CampaignBench } from './campaign-bench.js';
import { addReaders, newsletterApp } from './newsletter-app.js';

const MINUTE = 60_000;
let bench: CampaignBench;

beforeAll(async () => {
  bench = await CampaignBench.open();
});
beforeEach(() => bench.beginAnew());
afterAll(() => bench.close());

describe('starting', () => {
  it('rings once for one campaign per issue, however often it is asked for', async () => {
    const started = await Promise.all([1, 2, 3].map(() => bench.start()));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    expect(started[0]?.state).toBe('planned');
    expect(new Set(bench.world.queue.rings)).toEqual(new Set([`send-campaign ${started[0]?.id}`]));
  });

  it('freezes the readers of that moment, once, even when two workers answer', async () => {
    await addReaders(bench.app, bench.newsletter.id, 3);
    const { id } = await bench.start();
    await Promise.all([bench.campaigns.run(id), bench.campaigns.run(id)]);
    await addReaders(bench.app, bench.newsletter.id, 2);
    await bench.campaigns.run(id);
    expect(await bench.statesOf(id)).toEqual({ planned: 3 });
    expect(bench.world.queue.rings).toContain(`deliver-batch ${id}.0`);
  });

  it('is finished at once without readers', async () => {
    const id = await bench.startAndRun();
    expect(await bench.campaigns.get(id)).toMatchObject({ state: 'finished' });
    expect(bench.world.queue.rings).toEqual([`send-campaign ${id}`]);
  });

  it('fails with its reason when a story is no longer live, mails nobody, and may be started again', async () => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const { articleIds } = await bench.app.get(Issues).get(bench.issueId);
    for (const articleId of articleIds) bench.world.stories.withdraw(articleId);
    const id = await bench.startAndRun();
    expect(await bench.campaigns.get(id)).toMatchObject({ state: 'failed', reason: 'NEWSLETTER_STORY_NOT_PUBLISHED' });
    await bench.campaigns.deliver(id);
    expect(bench.world.transport.mails).toEqual([]);
    expect(await bench.start()).toMatchObject({ id, state: 'planned' });
  });
});

describe('a mail', () => {
  it('is in the language of its reader, and leaves by one click', async () => {
    const [english = '', spanish = ''] = await addReaders(bench.app, bench.newsletter.id, 2);
    const id = await bench.startAndRun();
    await bench.campaigns.deliver(id);
    expect(bench.world.transport.mailsTo(english)[0]?.subject).toBe('The story (en)');
    const [mail] = bench.world.transport.mailsTo(spanish);
    const [subscription] = (await bench.app.get(Subscriptions).list(bench.newsletter.id)).filter(
      ({ email }) => email === spanish,
    );
    const link = `https://news.example/es/unsubscribe/${subscription?.token}`;
    expect(mail?.subject).toBe('The story (es)');
    expect(mail?.messageId).toMatch(new RegExp(`^${id}\\.[0-9a-f-]{36}@mail\\.example$`));
    expect(mail?.headers).toEqual({
      'List-Id': `=?UTF-8?B?Qm9sZXTDrW4gZGlhcmlv?= <${bench.newsletter.slug}.es.mail.example>`,
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
    const readers = await addReaders(bench.app, bench.newsletter.id, 40);
    const id = await bench.startAndRun();
    const second = await newsletterApp(bench.database, bench.world);
    const other = second.get(Campaigns);
    await Promise.all(
      [bench.campaigns, other, bench.campaigns, other, bench.campaigns, other].map((worker) => worker.deliver(id)),
    );
    await second.close();
    expect([...bench.handedOver().values()].every((times) => times === 1)).toBe(true);
    expect([...bench.handedOver().keys()].sort()).toEqual([...readers].sort());
    expect(await bench.statesOf(id)).toEqual({ accepted: 40 });
    expect(await bench.campaigns.get(id)).toMatchObject({ state: 'finished' });
  });

  it('has no more messages in its hands than connections are open', async () => {
    await addReaders(bench.app, bench.newsletter.id, 20);
    const id = await bench.startAndRun();
    let [inHand, most] = [0, 0];
    bench.world.answer = async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inHand -= 1;
      return ACCEPTED;
    };
    await Promise.all(Array.from({ length: 12 }, () => bench.campaigns.deliver(id)));
    expect(most).toBeLessThanOrEqual(SMTP_CONNECTIONS);
    expect(await bench.statesOf(id)).toEqual({ accepted: 20 });
  });

  it('writes "sending" before it hands a message over', async () => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const id = await bench.startAndRun();
    let standing: unknown;
    bench.world.answer = async () => {
      standing = await bench.statesOf(id);
      return ACCEPTED;
    };
    await bench.campaigns.deliver(id);
    expect(standing).toEqual({ sending: 1 });
  });

  it('skips who has left, or was suppressed, since the recipients were frozen', async () => {
    const [stays] = await addReaders(bench.app, bench.newsletter.id, 2);
    const id = await bench.startAndRun();
    for (const { email, token } of await bench.app.get(Subscriptions).list(bench.newsletter.id)) {
      if (email !== stays) await bench.app.get(Subscriptions).unsubscribe(token);
    }
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ accepted: 1, skipped: 1 });
    expect([...bench.handedOver().keys()]).toEqual([stays]);
  });

  it('tries again later what the relay puts off, and gives up after five attempts', async () => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const id = await bench.startAndRun();
    bench.world.answer = () => ({ outcome: 'deferred', code: '451' });
    await bench.campaigns.deliver(id);
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ deferred: 1 });
    expect(bench.world.transport.mails).toHaveLength(1);
    expect(await bench.campaigns.listOpen(bench.world.clock.now())).not.toContainEqual(expect.objectContaining({ id }));
    for (const minutes of [1, 5, 30, 120]) {
      bench.world.clock.advance(minutes * MINUTE);
      expect(await bench.campaigns.listOpen(bench.world.clock.now())).toContainEqual(expect.objectContaining({ id }));
      await bench.campaigns.deliver(id);
    }
    expect(bench.world.transport.mails).toHaveLength(5);
    expect(await bench.statesOf(id)).toEqual({ rejected: 1 });
    expect(await bench.campaigns.get(id)).toMatchObject({ state: 'finished' });
  });

  it.each<[MailReceipt['outcome'], string]>([
    ['rejected', 'rejected'],
    ['uncertain', 'uncertain'],
  ])('writes %s down and never sends it again', async (outcome, state) => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const id = await bench.startAndRun();
    bench.world.answer = () => ({ outcome, code: '550' });
    await bench.campaigns.deliver(id);
    bench.world.clock.advance(600 * MINUTE);
    await bench.campaigns.run(id);
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ [state]: 1 });
    expect(bench.world.transport.mails).toHaveLength(1);
  });

  it('strikes an address off that the relay calls dead, and none that it refuses for another reason', async () => {
    await addReaders(bench.app, bench.newsletter.id, 2);
    const id = await bench.startAndRun();
    let refused = 0;
    bench.world.answer = () => ({ outcome: 'rejected', code: '550', badAddress: (refused += 1) === 1 });
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ rejected: 2 });
    const { en, es } = await bench.app.get(Subscriptions).countRecipients(bench.newsletter.id);
    expect(en + es).toBe(1);
  });

  it('skips an address that was struck off after the recipients were frozen; the ledger balances', async () => {
    await addReaders(bench.app, bench.newsletter.id, 2);
    const id = await bench.startAndRun();
    const [subscription] = await bench.app.get(Subscriptions).list(bench.newsletter.id);
    await bench.app.get(Suppressions).add(subscription?.email ?? '', 'complaint');
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ accepted: 1, skipped: 1 });
    expect(bench.world.transport.mails.map(({ to }) => to)).not.toContain(subscription?.email);
    await bench.app.get(Suppressions).lift(subscription?.email ?? '');
    expect(await bench.app.get(Subscriptions).stillWanted([subscription?.id ?? ''])).toEqual(
      new Set([subscription?.id]),
    );
  });

  it('asks a transport that fails whether it took the message', async () => {
    await addReaders(bench.app, bench.newsletter.id, 1);
    const id = await bench.startAndRun();
    bench.world.answer = () => Promise.reject(new Error('disk full'));
    await bench.campaigns.deliver(id);
    expect(await bench.statesOf(id)).toEqual({ deferred: 1 });
  });
});
