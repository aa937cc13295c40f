import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { Subscriptions } from '@anverso/audience';
import { Newsletters } from '@anverso/newsletter';
import { addPerson, call, type Person, problemOf, type RunningApi, signIn, startApi } from './running-api.js';

const DAY_MS = 86_400_000;
const PASSWORD = 'four words in a row';

let api: RunningApi;
let admin: Person;
let editor: Person;

beforeAll(async () => {
  api = await startApi();
  admin = await addPerson(api, 'admin');
  editor = await addPerson(api, 'editor');
});
afterAll(() => api.stop());

/** Invites an address; answers what stands behind the last slash of the link. */
async function invite(email: string): Promise<{ id: string; token: string }> {
  const response = await call(api, 'POST', '/invitations', {
    cookie: admin.cookie,
    body: { email, role: 'translator', locale: 'es' },
  });
  const { invitation, link } = (await response.json()) as { invitation: { id: string }; link: string };
  return { id: invitation.id, token: link.split('/').at(-1) ?? '' };
}

const accept = (token: string) =>
  call(api, 'POST', '/invitations/accept', { body: { token, name: 'Nora Vidal', password: PASSWORD } });

describe('an invitation', () => {
  it('lets its person in once, with the role it names', async () => {
    const { token } = await invite('Nora@Example.org');
    const accepted = await accept(token);
    expect(accepted.status).toBe(200);
    expect(accepted.headers.getSetCookie()[0]).toContain('HttpOnly');
    expect(await accepted.json()).toMatchObject({ user: { email: 'nora@example.org', role: 'translator' } });
    expect((await problemOf(await accept(token))).code).toBe('INVITATION_NOT_FOUND');
  });

  it('lets one of two in who take it up at once', async () => {
    const { token } = await invite('twice@example.org');
    const statuses = await Promise.all([accept(token), accept(token)].map(async (answer) => (await answer).status));
    expect(statuses.sort()).toEqual([200, 404]);
  });

  it('opens nothing after it was taken back, replaced, or seven days have passed', async () => {
    const withdrawn = await invite('withdrawn@example.org');
    await call(api, 'DELETE', `/invitations/${withdrawn.id}`, { cookie: admin.cookie });
    const replaced = await invite('again@example.org');
    const newest = await invite('again@example.org');
    for (const { token } of [withdrawn, replaced]) expect((await accept(token)).status).toBe(404);
    api.clock.advance(7 * DAY_MS + 1);
    expect((await accept(newest.token)).status).toBe(404);
    api.clock.advance(-7 * DAY_MS - 1);
  });
});

describe('the outbox', () => {
  it('keeps what lets people in from those who may not invite', async () => {
    await invite('hidden@example.org');
    const namesFor = async ({ cookie }: Person) => {
      const { messages } = (await (await call(api, 'GET', '/outbox', { cookie })).json()) as {
        messages: { name: string; to: string }[];
      };
      return messages.filter(({ to }) => to.includes('hidden@example.org')).map(({ name }) => name);
    };
    const [name = ''] = await namesFor(admin);
    expect(await namesFor(editor)).toEqual([]);
    expect((await call(api, 'GET', `/outbox/${name}`, { cookie: editor.cookie })).status).toBe(404);
    expect((await call(api, 'GET', `/outbox/${name}`, { cookie: admin.cookie })).status).toBe(200);
  });

  test.each(['..%2Fsecret.eml', '%2Fetc%2Fpasswd', '.hidden.eml', 'none.eml', 'secret.txt'])(
    'gives nothing for %s',
    async (name) => {
      const outbox = join(api.config.dataDir, 'outbox');
      await mkdir(outbox, { recursive: true });
      await Promise.all(
        [join(api.config.dataDir, 'secret.eml'), join(outbox, '.hidden.eml'), join(outbox, 'secret.txt')].map((path) =>
          writeFile(path, 'secret'),
        ),
      );
      expect((await call(api, 'GET', `/outbox/${name}`, { cookie: admin.cookie })).status).toBe(404);
    },
  );
});

describe('a new password', () => {
  it('needs the old one, ends other sessions, and keeps the own', async () => {
    const { user, password, cookie } = await addPerson(api, 'translator');
    const elsewhere = await signIn(api, user.email, password);
    const change = (current: string) =>
      call(api, 'PUT', '/session/password', { cookie, body: { current, next: PASSWORD } });
    expect((await problemOf(await change('wrong'))).code).toBe('PASSWORD_WRONG');
    expect((await change(password)).status).toBe(204);
    expect((await call(api, 'GET', '/session', { cookie: elsewhere })).status).toBe(401);
    expect((await call(api, 'GET', '/session', { cookie })).status).toBe(200);
    await expect(signIn(api, user.email, PASSWORD)).resolves.toContain('anverso_session');
  });
});

describe('the last administrator', () => {
  it('keeps the role', async () => {
    const demotion = await call(api, 'PUT', `/users/${admin.user.id}/role`, {
      cookie: admin.cookie,
      body: { role: 'editor' },
    });
    expect((await problemOf(demotion)).code).toBe('USER_LAST_ADMIN');
  });
});

describe('the sections', () => {
  it('are added, renamed and put in order; what the site needs for itself is refused', async () => {
    const { cookie } = admin;
    const names = (en: string, es: string) => ({ names: { en: { name: en }, es: { name: es } } });
    for (const body of [names('Sports', 'Deportes'), names('Science', 'Ciencia')])
      expect((await call(api, 'POST', '/sections', { cookie, body })).status).toBe(201);
    const taken = await call(api, 'POST', '/sections', { cookie, body: names('Sports', 'Otra') });
    expect((await problemOf(taken)).code).toBe('SECTION_SLUG_TAKEN');
    const reserved = await call(api, 'PUT', '/sections/sports', { cookie, body: names('Media', 'Medios') });
    expect((await problemOf(reserved)).code).toBe('SECTION_SLUG_RESERVED');
    const order = await call(api, 'PUT', '/sections', { cookie, body: { ids: ['science', 'sports'] } });
    expect(((await order.json()) as { id: string }[]).map(({ id }) => id)).toEqual(['science', 'sports']);
    const partial = await call(api, 'PUT', '/sections', { cookie, body: { ids: ['science', 'science'] } });
    expect((await problemOf(partial)).code).toBe('SECTION_ORDER_INVALID');
  });
});

describe('an address that is mailed no more', () => {
  it('says why, counts for no issue, and can be mailed again', async () => {
    const names = { en: 'Briefing', es: 'Resumen' };
    const newsletter = await api.app.get(Newsletters).ensure({ slug: 'briefing', names, descriptions: names });
    const { id } = await api.app
      .get(Subscriptions)
      .addConfirmed({ newsletterId: newsletter.id, email: 'ana@example.org', locale: 'es', wording: 'Yes' });
    const change = (method: string, body?: object) =>
      call(api, method, `/subscriptions/${id}/suppression`, { cookie: editor.cookie, body });
    const look = async () => {
      const path = `/newsletters/${newsletter.id}/subscriptions`;
      const [row] = (await (await call(api, 'GET', path, { cookie: editor.cookie })).json()) as {
        suppressed: string;
      }[];
      return [row?.suppressed, (await api.app.get(Subscriptions).countRecipients(newsletter.id)).es];
    };
    expect(await look()).toEqual([null, 1]);
    expect((await change('PUT', { reason: 'complaint' })).status).toBe(204);
    expect((await change('PUT', { reason: 'manual' })).status).toBe(204);
    expect(await look()).toEqual(['complaint', 0]);
    expect((await change('PUT', { reason: 'because' })).status).toBe(400);
    expect((await change('DELETE')).status).toBe(204);
    expect((await change('DELETE')).status).toBe(204);
    expect(await look()).toEqual([null, 1]);
  });

  it('is refused where there is no such subscriber', async () => {
    const path = '/subscriptions/01900000-0000-7000-8000-000000000000/suppression';
    const response = await call(api, 'DELETE', path, { cookie: editor.cookie });
    expect([response.status, (await problemOf(response)).code]).toEqual([404, 'SUBSCRIBER_NOT_FOUND']);
  });
});
