import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { simpleParser } from 'mailparser';
import { newId } from '@anverso/kernel';
import { Confirmations, FeedbackInbox, Reactions, Subscriptions } from '@anverso/audience';
import { Newsletters } from '@anverso/newsletter';
import { House } from '@anverso/platform';
import { createTestDatabase, type TestDatabase } from '@anverso/testing';
import { createSiteApp } from '../../../apps/site/src/create-site-app.js';
import { addEdition, publishEdition } from './audience-app.js';

const FORM = 'application/x-www-form-urlencoded';
let database: TestDatabase;
let site: NestFastifyApplication;
let email: string;

beforeAll(async () => {
  database = await createTestDatabase({ SITE_URL: 'https://news.example' });
  site = await createSiteApp(database.config);
  await site.get(Newsletters).ensure({
    slug: 'daily-briefing',
    names: { en: 'Daily briefing', es: 'Boletín diario' },
    descriptions: { en: 'Every morning', es: 'Cada mañana' },
  });
});

afterAll(async () => {
  await site.close();
  await database.drop();
});

beforeEach(() => {
  email = `reader-${newId()}@example.org`;
});

function get(url: string) {
  return site.inject({ method: 'GET', url });
}

function post(url: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const payload = new URLSearchParams(fields).toString();
  return site.inject({ method: 'POST', url, payload, headers: { 'content-type': FORM, ...headers } });
}

/** The newest mail in the outbox to this address. */
async function lastMail() {
  await site.get(Confirmations).whenMailsHaveLeft();
  const outbox = join(database.config.dataDir, 'outbox');
  const mails = await Promise.all(
    (await readdir(outbox)).map(async (name) => simpleParser(await readFile(join(outbox, name)))),
  );
  return mails.findLast((mail) => JSON.stringify(mail.to).includes(email));
}

/** Asks for the newsletter in Spanish and answers the path of the link in the mail. */
async function linkInMail(): Promise<string> {
  await post('/es/newsletter/daily-briefing', { email });
  const link = /https:\/\/news\.example(\/es\/confirm\/\S+)/.exec((await lastMail())?.text ?? '')?.[1];
  if (link === undefined) throw new Error('No link was sent.');
  return link;
}

async function stateOf(): Promise<string | undefined> {
  const { id } = await site.get(Newsletters).getBySlug('daily-briefing');
  const all = await site.get(Subscriptions).list(id);
  return all.find((subscription) => subscription.email === email)?.state;
}

describe('subscribing on the site', () => {
  it('goes from the form to a mail, from the mail to a button, and from the button to the newsletter', async () => {
    const form = await get('/es/newsletter');
    expect(form.body).toContain('action="/es/newsletter/daily-briefing"');
    const asked = await post('/es/newsletter/daily-briefing', { email });
    expect([asked.statusCode, asked.headers.location]).toEqual([303, '/es/newsletter/check-mail']);
    expect((await get('/es/newsletter/check-mail')).body).toContain('Revise su correo');
    const mail = await lastMail();
    expect(mail?.subject).toBe('Confirme su suscripción a Boletín diario');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    const link = /https:\/\/news\.example(\/es\/confirm\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const page = await get(link);
    expect(page.body).toContain(`action="${link}"`);
    expect(await stateOf()).toBe('pending');
    const done = await post(link);
    expect([done.statusCode, await stateOf()]).toEqual([200, 'confirmed']);
    expect(done.body).toContain('Su suscripción está activa');
    expect(done.body).not.toContain(email);
  });

  it('answers the same for an address that is subscribed already', async () => {
    const link = await linkInMail();
    await post(link);
    const known = await post('/en/newsletter/daily-briefing', { email });
    const unknown = await post('/en/newsletter/daily-briefing', { email: `other-${email}` });
    expect([known.statusCode, known.headers.location, known.body]).toEqual([
      unknown.statusCode,
      unknown.headers.location,
      unknown.body,
    ]);
  });

  it.each([
    ['/es/newsletter/daily-briefing', { email: 'nobody' }, 400, 'nombre@example.org'],
    ['/en/newsletter/daily-briefing', {}, 400, 'name@example.org'],
    ['/en/newsletter/nothing', { email: 'ana@example.org' }, 404, 'no such newsletter'],
    ['/fr/newsletter/daily-briefing', { email: 'ana@example.org' }, 404, 'nothing at this address'],
  ])('explains what was wrong with %s and %j', async (url, fields, status, words) => {
    const answer = await post(url, fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toContain(words);
  });
});

describe('the links of a mail', () => {
  it('change nothing when they are only followed, as mail scanners do', async () => {
    const link = await linkInMail();
    const leave = link.replace('confirm', 'unsubscribe');
    const methods = ['GET', 'HEAD'] as const;
    for (const url of [link, leave]) for (const method of methods) await site.inject({ method, url });
    expect(await stateOf()).toBe('pending');
    await post(link);
    for (const url of [link, leave]) for (const method of methods) await site.inject({ method, url });
    expect(await stateOf()).toBe('confirmed');
  });

  it.each([
    ['as a form', 'List-Unsubscribe=One-Click', FORM],
    [
      'as multipart',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
  ])(
    'unsubscribe by one POST, %s, without cookies and without a redirect, any number of times',
    async (_as, payload, type) => {
      const link = await linkInMail();
      await post(link);
      const url = link.replace('confirm', 'unsubscribe');
      for (let time = 0; time < 2; time += 1) {
        const answer = await site.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });
        expect([answer.statusCode, await stateOf()]).toEqual([200, 'unsubscribed']);
      }
    },
  );

  it('take the unsubscription back with the button that is shown then', async () => {
    const link = await linkInMail();
    await post(link);
    const left = await post(link.replace('confirm', 'unsubscribe'));
    const undo = link.replace('confirm', 'resubscribe');
    expect(left.body).toContain(`action="${undo}"`);
    expect((await post(undo)).body).toContain('de nuevo');
    expect(await stateOf()).toBe('confirmed');
  });

  it('lead to pages that nobody keeps, lists or passes on', async () => {
    const { headers, body } = await get(await linkInMail());
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(body).toMatch(/<html lang="es"/);
  });

  it('that belong to nobody are not found', async () => {
    for (const action of ['confirm', 'unsubscribe', 'resubscribe']) {
      expect((await post(`/en/${action}/nothing`)).statusCode).toBe(404);
    }
    expect((await get('/en/unsubscribe/nothing')).statusCode).toBe(404);
  });
});

describe('answers to a story', () => {
  it('are counted once per reader, and lead back to the story', async () => {
    const editionId = await addEdition(database.db, 'en');
    const path = await publishEdition(database.db, editionId, 'en');
    const ana = { 'user-agent': 'Ana' };
    const answer = await post(`/en/reactions/${editionId}`, { value: 'dislike' }, ana);
    await post(`/en/reactions/${editionId}`, { value: 'like' }, ana);
    await post(`/en/reactions/${editionId}`, { value: 'like' }, { 'user-agent': 'Eva' });
    expect(await site.get(Reactions).counts([editionId])).toEqual([{ editionId, locale: 'en', like: 2, dislike: 0 }]);
    expect(answer.statusCode).toBe(303);
    const thanks = await get(String(answer.headers.location));
    expect(thanks.body).toContain('Thank you');
    expect(thanks.body).toContain(`href="${path}"`);
  });

  it('to what is not published, unknown, or in another language are refused', async () => {
    const [draft, live] = [await addEdition(database.db, 'en'), await addEdition(database.db, 'en')];
    await publishEdition(database.db, live, 'en');
    const like = { value: 'like' };
    const statuses = [
      (await post(`/en/reactions/${draft}`, like)).statusCode,
      (await post(`/en/reactions/${newId()}`, like)).statusCode,
      (await post('/en/reactions/nothing', like)).statusCode,
      (await post(`/es/reactions/${live}`, like)).statusCode,
      (await post(`/en/reactions/${live}`, { value: 'love' })).statusCode,
    ];
    expect(statuses).toEqual([404, 404, 404, 404, 400]);
    expect(await site.get(Reactions).counts([draft, live])).toEqual([]);
  });

  it('reach the newsroom with a solved captcha, and only once with the same', async () => {
    const editionId = await addEdition(database.db, 'es');
    await publishEdition(database.db, editionId, 'es');
    const challenge = JSON.parse((await get('/captcha')).body) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    const altcha = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    const url = `/es/feedback/${editionId}`;
    expect((await post(url, { message: 'Sin captcha' })).statusCode).toBe(400);
    const sent = await post(url, { message: '<b>¡Muy bien!</b>', name: 'Ana', altcha });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, url]);
    expect((await get(url)).body).toContain('Gracias por escribirnos');
    expect((await post(url, { message: 'Otra vez', altcha })).statusCode).toBe(400);
    expect((await site.get(FeedbackInbox).list()).map(({ message }) => message)).toEqual(['<b>¡Muy bien!</b>']);
  });
});

describe('what the house calls itself', () => {
  it('stands on every page that no release wrote, and in the confirmation', async () => {
    await site.get(House).save({ siteName: 'El Faro & Cía', timeZone: 'America/Caracas' });
    const path = await linkInMail();
    const pages = [
      '/en',
      '/es',
      '/es/nothing/here',
      '/es/newsletter',
      '/es/newsletter/check-mail',
      path,
      '/es/confirm/no-such-link',
    ];
    for (const page of pages) {
      const { body } = await get(page);
      expect([page, body.includes('El Faro &amp; Cía'), body.includes('Anverso')]).toEqual([page, true, false]);
    }
    const mail = await lastMail();
    expect(mail?.text).toContain('El Faro & Cía');
    expect(mail?.html).toContain('El Faro &amp; Cía');
    expect(`${mail?.text} ${String(mail?.html)}`).not.toContain('Anverso');
  });

  it('is the product itself where the database is away, and no page fails for want of a name', async () => {
    const cutOff = await createSiteApp({ ...database.config, databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing' });
    try {
      const answers = await Promise.all(
        ['/es/newsletter/check-mail', '/es/newsletter/nothing/here', '/es'].map((url) =>
          cutOff.inject({ method: 'GET', url }),
        ),
      );
      expect(answers.map(({ statusCode, body }) => [statusCode, body.includes('Anverso')])).toEqual([
        [200, true],
        [404, true],
        [200, true],
      ]);
    } finally {
      await cutOff.close();
    }
  });
});
