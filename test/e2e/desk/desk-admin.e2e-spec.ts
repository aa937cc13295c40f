import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, eventually, type TestDatabase } from '@anverso/testing';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { saying, type Seat, signIn } from '../seat.js';
import { inspect, takeDeskSeat } from './desk-seat.js';
import { publishStories } from './live-stories.js';
import { answerAsReaders } from './readers.js';
import { ENGLISH_STORY, SPANISH_STORY } from '../stories.js';

const NEW_PERSON = { email: 'nueva@anverso.example', name: 'Nora Vidal', password: 'una-clave-muy-larga' };
const MESSAGE = 'The year of the vote is wrong.';

describe('the house from the desk', () => {
  let house: RunningHouse;
  let seat: Seat;
  let articleIds: string[];

  beforeAll(async () => {
    house = await openRunningHouse();
    articleIds = await publishStories(house.database, house.newsroom, [ENGLISH_STORY]);
    // What is refused, in conflict or without an engine is asked for here, and browsers log such answers.
    seat = await takeDeskSeat(house.browser, 'en', saying(/40[019]|502/));
    await signIn(seat.page, house.product.apiUrl, house.newsroom.admin);
  }, 180_000);

  afterAll(() => house.close());

  it('invites somebody, who comes in by the link in a browser of their own', async () => {
    const { page } = seat;
    await page.getByRole('link', { name: 'Administration' }).first().click();
    await page.getByLabel('E-mail address').fill(NEW_PERSON.email);
    await page.getByLabel('Language', { exact: true }).selectOption('es');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = await page.locator('code').innerText();
    await inspect(seat, 'admin-people-en');

    const guest = await takeDeskSeat(house.browser, 'es');
    await guest.page.goto(link);
    await guest.page.getByRole('heading', { name: 'Le damos la bienvenida a la redacción' }).waitFor();
    await inspect(guest, 'invitation-es');
    await guest.page.getByLabel('Su nombre').fill(NEW_PERSON.name);
    await guest.page.getByLabel('Elija una contraseña').fill(NEW_PERSON.password);
    await guest.page.getByRole('button', { name: 'Entrar' }).click();
    await guest.page.locator('#content').waitFor();
    expect(guest.complaints).toEqual([]);

    const late = await takeDeskSeat(house.browser, 'en');
    await late.page.goto(link);
    await late.page.getByRole('heading', { name: 'This invitation does not open any more' }).waitFor();
    await page.reload();
    await page.getByText(NEW_PERSON.name).waitFor();
    await page.getByLabel(`Role of ${NEW_PERSON.name}`).selectOption('editor');
    await eventually(async () => {
      const client = await house.client(NEW_PERSON);
      return (await client.ask<{ user: { role: string } }>('GET', '/session')).user.role === 'editor';
    });
  });

  it('renames a section and the site, which readers see with the next release', async () => {
    const { page } = seat;
    await page.goto(`${house.product.apiUrl}/admin/sections`);
    await page.getByRole('button', { name: 'Edit Politics' }).click();
    const english = page.getByRole('group', { name: 'English' });
    await english.getByLabel('Name').fill('Government');
    await english.getByLabel('Address').fill('newsletter');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('belongs to the site itself').waitFor();
    await english.getByLabel('Address').fill('government');
    await inspect(seat, 'admin-sections-en');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('/en/government').waitFor();

    await page.goto(`${house.product.apiUrl}/admin/house`);
    await page.getByLabel('Name of the site').fill('El Faro del Puerto');
    await page.getByRole('combobox', { name: 'Time zone' }).fill('America/Caracas');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Pages follow with the next release').waitFor();
    await inspect(seat, 'admin-house-en');

    await publishStories(house.database, house.newsroom, [SPANISH_STORY]);
    const home = await (await fetch(`${house.product.siteUrl}/en`)).text();
    expect(home).toContain('href="/en/government"');
    expect(home).toContain('<title>El Faro del Puerto');
    expect((await fetch(`${house.product.siteUrl}/en/government`)).status).toBe(200);
  });

  it('tests an engine and says what came of it', async () => {
    const { page } = seat;
    await page.goto(`${house.product.apiUrl}/admin/engines`);
    await page.getByRole('button', { name: 'Test DeepL' }).click();
    await page.getByText('This engine is not set up here').waitFor();
    await page.getByRole('button', { name: 'Test None' }).click();
    await page.getByText('It answers with nothing, as it should.').waitFor();
    await inspect(seat, 'admin-engines-en');
  });

  it('reads what readers answered, and has done with it', async () => {
    const { page } = seat;
    await answerInEnglish(house.database, articleIds[0] ?? '');
    await page.getByRole('link', { name: 'Readers' }).first().click();
    await page.getByText(MESSAGE).waitFor();
    await inspect(seat, 'readers-messages-en');
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByRole('heading', { name: 'No messages here' }).waitFor();
    await page.getByRole('link', { name: 'Reactions' }).click();
    await page.getByText('2 liked it, 1 did not').waitFor();
    await inspect(seat, 'readers-reactions-en');
  });

  it('is one’s own too: a password and keys for programs, and all of it in Spanish', async () => {
    // A refused password is answered with 403, which browsers report.
    const guest = await takeDeskSeat(house.browser, 'es', saying(/40[13]/));
    await signIn(guest.page, house.product.apiUrl, NEW_PERSON);
    const { page } = guest;
    await page.goto(`${house.product.apiUrl}/account`);
    await page.getByLabel('Contraseña actual').fill('no es esta');
    await page.getByLabel('Contraseña nueva').fill('otra-clave-muy-larga');
    await page.getByRole('button', { name: 'Cambiar contraseña' }).click();
    await page.getByText('La contraseña actual no es correcta').waitFor();
    await page.getByLabel('Contraseña actual').fill(NEW_PERSON.password);
    await page.getByRole('button', { name: 'Cambiar contraseña' }).click();
    await page.getByText('Su contraseña cambió').waitFor();
    await page.getByLabel('¿Para qué es?').fill('Boletín automático');
    await page.getByLabel('Boletín', { exact: true }).check();
    await page.getByRole('button', { name: 'Crear una clave' }).click();
    expect(await page.locator('code').innerText()).toMatch(/^anv_/);
    await inspect(guest, 'account-es');
    await page.goto(`${house.product.apiUrl}/readers/reactions`);
    await page.getByText('gustó a 2, no gustó a 1').waitFor();
    await inspect(guest, 'readers-reactions-es');
    expect(guest.complaints).toEqual([]);
    expect(seat.complaints).toEqual([]);
  });
});

/** Three readers react to the English edition, and one writes. */
async function answerInEnglish(database: TestDatabase, articleId: string): Promise<void> {
  const { id: editionId } = await database.db
    .selectFrom('editions')
    .select('id')
    .where('article_id', '=', articleId)
    .where('locale', '=', 'en')
    .executeTakeFirstOrThrow();
  const app = await createTestApp(database.config);
  try {
    await answerAsReaders(app, database, {
      reactions: (['like', 'like', 'dislike'] as const).map((value) => ({ editionId, locale: 'en', value })),
      messages: [{ editionId, locale: 'en', message: MESSAGE }],
    });
  } finally {
    await app.close();
  }
}
