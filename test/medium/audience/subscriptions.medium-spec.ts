import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { newId } from '@anverso/kernel';
import { Confirmations, Subscriptions, Suppressions } from '@anverso/audience';
import { type MailReceipt } from '@anverso/platform';
import { CollectingMailTransport, createTestDatabase, fixedClock, type TestDatabase } from '@anverso/testing';
import { addNewsletter, audienceApp } from './audience-app.js';

const MINUTE = 60_000;
let receipt: MailReceipt = { outcome: 'accepted', code: '250' };
const clock = fixedClock();
const transport = new CollectingMailTransport(() => receipt);
let database: TestDatabase;
let app: TestingModule;
let subscriptions: Subscriptions;
let newsletterId: string;
let email: string;

beforeAll(async () => {
  database = await createTestDatabase({ SITE_URL: 'https://news.example' });
  app = await audienceApp(database, clock, transport);
  subscriptions = app.get(Subscriptions);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

beforeEach(async () => {
  newsletterId = await addNewsletter(database.db);
  email = `reader-${newId()}@example.org`;
  receipt = { outcome: 'accepted', code: '250' };
});

async function subscribe(locale: 'en' | 'es' = 'es', network?: string): Promise<void> {
  await subscriptions.subscribe({ newsletterId, newsletterName: 'Boletín diario', email, locale, network });
  await app.get(Confirmations).whenMailsHaveLeft();
}

const mails = () => transport.mailsTo(email);

function lastToken(): string {
  return /\/confirm\/([\w-]+)/.exec(mails().at(-1)?.text ?? '')?.[1] ?? '';
}

function consents(): Promise<{ kind: string; wording: string; locale: string }[]> {
  return database.db
    .selectFrom('consents')
    .innerJoin('subscriptions', 'subscriptions.id', 'consents.subscription_id')
    .select(['kind', 'wording', 'consents.locale'])
    .where('newsletter_id', '=', newsletterId)
    .orderBy('consents.id')
    .execute();
}

async function recipients(): Promise<string[]> {
  const found: string[] = [];
  for await (const page of subscriptions.listRecipients(newsletterId)) found.push(...page.map((one) => one.email));
  return found;
}

describe('subscribing', () => {
  it('mails nobody before they confirm, in the language of the reader', async () => {
    await subscribe('es');
    expect(await recipients()).toEqual([]);
    const [mail] = mails();
    expect(mail).toMatchObject({
      subject: 'Confirme su suscripción a Boletín diario',
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'es' },
    });
    expect(mail?.text).toContain(`https://news.example/es/confirm/${lastToken()}`);
    expect(mail?.html).toContain(`https://news.example/es/confirm/${lastToken()}`);
    await subscriptions.confirm(lastToken(), 'es');
    expect(await recipients()).toEqual([email]);
  });

  it('keeps the words that were agreed to', async () => {
    await subscribe('es');
    await subscriptions.confirm(lastToken(), 'es');
    await subscriptions.unsubscribe(lastToken());
    expect(await consents()).toEqual([
      { kind: 'requested', locale: 'es', wording: expect.stringContaining('Quiero recibir «Boletín diario»') },
      { kind: 'confirmed', locale: 'es', wording: 'Sí, quiero suscribirme' },
      { kind: 'withdrawn', locale: 'es', wording: 'Darme de baja' },
    ]);
  });

  it('writes to an address once in ten minutes, whatever is asked', async () => {
    await subscribe();
    await subscribe();
    newsletterId = await addNewsletter(database.db);
    await subscribe();
    expect(mails()).toHaveLength(1);
    clock.advance(10 * MINUTE);
    await subscribe();
    expect(mails()).toHaveLength(2);
  });

  it('answers many requests at once with one mail', async () => {
    await Promise.all(Array.from({ length: 6 }, () => subscribe()));
    expect(mails()).toHaveLength(1);
  });

  it('may be asked for again at once when the mail did not leave', async () => {
    receipt = { outcome: 'deferred', code: '451' };
    await subscribe();
    receipt = { outcome: 'accepted', code: '250' };
    await subscribe();
    expect(mails()).toHaveLength(2);
  });

  it('answers the same for an address that is subscribed, and leaves it so', async () => {
    await subscribe('es');
    await subscriptions.confirm(lastToken(), 'es');
    clock.advance(11 * MINUTE);
    await expect(subscribe('en')).resolves.toBeUndefined();
    expect(await recipients()).toEqual([email]);
    expect(await subscriptions.describe(lastToken())).toMatchObject({ state: 'confirmed', locale: 'es' });
  });

  it('changes the language when the new one is confirmed', async () => {
    await subscribe('es');
    await subscriptions.confirm(lastToken(), 'es');
    clock.advance(11 * MINUTE);
    await subscribe('en');
    expect(await subscriptions.confirm(lastToken(), 'en')).toMatchObject({ state: 'confirmed', locale: 'en' });
  });

  it('writes to no suppressed address, and mails it no campaign', async () => {
    await subscribe();
    await subscriptions.confirm(lastToken(), 'es');
    const [subscription] = await subscriptions.list(newsletterId);
    await app.get(Suppressions).add(email, 'complaint');
    clock.advance(11 * MINUTE);
    await subscribe();
    expect(mails()).toHaveLength(1);
    expect(await recipients()).toEqual([]);
    expect(await subscriptions.stillWanted([subscription?.id ?? ''])).toEqual(new Set());
  });

  it('slows down a network that asks for many addresses', async () => {
    for (let round = 0; round < 20; round += 1) {
      email = `reader-${newId()}@example.org`;
      await subscribe('en', '203.0.113.7');
    }
    await expect(subscribe('en', '203.0.113.7')).rejects.toThrow('TOO_MANY_SUBSCRIPTIONS');
    await expect(subscribe('en', '203.0.113.8')).resolves.toBeUndefined();
  });

  it('refuses what is no address, and writes nothing', async () => {
    email = 'nobody';
    await expect(subscribe()).rejects.toThrow('EMAIL_INVALID');
    expect(await subscriptions.count(newsletterId)).toEqual([]);
  });
});

describe('a link in a mail', () => {
  it('confirms once: a second time changes nothing', async () => {
    await subscribe();
    await subscriptions.confirm(lastToken(), 'es');
    await subscriptions.confirm(lastToken(), 'es');
    expect((await consents()).map(({ kind }) => kind)).toEqual(['requested', 'confirmed']);
  });

  it('ends the subscription once, and takes it back', async () => {
    await subscribe();
    const token = lastToken();
    await subscriptions.confirm(token, 'es');
    expect(await subscriptions.unsubscribe(token)).toMatchObject({ state: 'unsubscribed' });
    expect(await subscriptions.unsubscribe(token)).toMatchObject({ state: 'unsubscribed' });
    expect(await recipients()).toEqual([]);
    expect(await subscriptions.resubscribe(token)).toMatchObject({ state: 'confirmed' });
    expect((await consents()).map(({ kind }) => kind)).toEqual(['requested', 'confirmed', 'withdrawn', 'confirmed']);
  });

  it('brings nobody back who never confirmed', async () => {
    await subscribe();
    await subscriptions.unsubscribe(lastToken());
    expect(await subscriptions.resubscribe(lastToken())).toMatchObject({ state: 'unsubscribed' });
    await expect(subscriptions.confirm(lastToken(), 'es')).rejects.toThrow('SUBSCRIPTION_ENDED');
  });

  it('works again when the reader asks again after leaving', async () => {
    await subscribe();
    await subscriptions.confirm(lastToken(), 'es');
    await subscriptions.unsubscribe(lastToken());
    await subscribe();
    expect(await subscriptions.confirm(lastToken(), 'es')).toMatchObject({ state: 'confirmed' });
  });

  it('never tells the whole address', async () => {
    await subscribe();
    expect(await subscriptions.describe(lastToken())).toEqual({
      newsletterId,
      locale: 'es',
      state: 'pending',
      maskedEmail: 'r•••@example.org',
    });
  });

  it('that nobody was sent is not found', async () => {
    await expect(subscriptions.describe('nothing')).rejects.toThrow('SUBSCRIPTION_NOT_FOUND');
    await expect(subscriptions.unsubscribe('nothing')).rejects.toThrow('SUBSCRIPTION_NOT_FOUND');
  });
});

describe('addConfirmed', () => {
  it('subscribes in the given words, once', async () => {
    const wanted = { newsletterId, email, locale: 'en' as const, wording: 'Sample reader' };
    const first = await subscriptions.addConfirmed(wanted);
    expect(await subscriptions.addConfirmed(wanted)).toMatchObject({ id: first.id, state: 'confirmed' });
    expect(await consents()).toEqual([{ kind: 'confirmed', locale: 'en', wording: 'Sample reader' }]);
    expect(await subscriptions.count(newsletterId)).toEqual([{ locale: 'en', state: 'confirmed', count: 1 }]);
  });
});
