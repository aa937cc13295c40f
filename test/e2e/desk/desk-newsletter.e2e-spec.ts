import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type TestDatabase } from '@anverso/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { type Seat, signIn, speak } from '../seat.js';
import { inspect, takeDeskSeat } from './desk-seat.js';
import { publishStories } from './live-stories.js';
import { ENGLISH_STORY, SPANISH_STORY } from '../stories.js';

const TRAM = 'Harbor City votes for a tram after twelve years of talk';
const GLACIER = 'An Andean glacier lost half its ice in thirty years';

describe('a newsletter from the desk', () => {
  let house: RunningHouse;
  let seat: Seat;

  beforeAll(async () => {
    house = await openRunningHouse();
    await publishStories(house.database, house.newsroom, [ENGLISH_STORY, SPANISH_STORY]);
    seat = await takeDeskSeat(house.browser, 'en');
    await signIn(seat.page, house.product.apiUrl, house.newsroom.editor);
  }, 180_000);

  afterAll(() => house.close());

  it('begins with an empty list that says what to do', async () => {
    const { page } = seat;
    await page.getByRole('link', { name: 'Newsletter' }).first().click();
    await page.getByRole('heading', { name: 'No issue yet' }).waitFor();
    await inspect(seat, 'newsletter-empty-en');
    await page.getByRole('link', { name: 'New issue' }).first().click();
  });

  it('takes stories, puts them in order by the keys and by dragging, and says so', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: `Add: ${TRAM}` }).click();
    await page.getByRole('button', { name: `Add: ${GLACIER}` }).click();
    const order = () => page.locator('ol li [lang=en]').allInnerTexts();
    expect(await order()).toEqual([TRAM, GLACIER]);

    await page.getByRole('button', { name: `Move “${GLACIER}”` }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await order()).toEqual([GLACIER, TRAM]);
    await page.getByText(`“${GLACIER}” is now number 1 of 2.`).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    expect(await order()).toEqual([TRAM, GLACIER]);

    await page.locator('ol li').nth(1).dragTo(page.locator('ol li').nth(0));
    await eventually(async () => (await order())[0] === GLACIER);
  });

  it('is saved as a draft, and from then on by itself', async () => {
    const { page } = seat;
    await page.getByRole('group', { name: 'English' }).getByLabel('Subject').fill('Ice and tracks');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByRole('heading', { name: 'Issue no. 1' }).waitFor();
    await page.getByRole('group', { name: 'Spanish' }).getByLabel('Subject').fill('Hielo y rieles');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Issue no. 1' }).waitFor();
    const spanish = page.getByRole('group', { name: 'Spanish' }).getByLabel('Subject');
    expect(await spanish.inputValue()).toBe('Hielo y rieles');
  });

  it('is looked at in each language, form, colour and width', async () => {
    const { page } = seat;
    const mail = page.frameLocator('iframe');
    await mail.getByText(GLACIER).first().waitFor();
    await inspect(seat, 'newsletter-draft-en');
    const ground = () =>
      mail
        .locator('.sheet')
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
    const light = await ground();
    await page.getByText('Dark', { exact: true }).click();
    await eventually(async () => (await ground()) !== light);
    await page.getByText('Narrow', { exact: true }).click();
    expect((await page.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(376);
    await page.getByRole('radiogroup', { name: 'Language of the mail' }).getByText('Spanish').click();
    await mail.getByText('Un glaciar de los Andes').first().waitFor();
    await page.getByText('Text', { exact: true }).click();
    await page.locator('pre').waitFor();
  });

  it('goes out as a test that counts nowhere', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByRole('button', { name: 'Send test' }).click();
    await page.getByText(`The test is on its way to ${house.newsroom.editor.email}.`).waitFor();
    const [test, ...others] = await readOutbox(house.database);
    expect(others).toEqual([]);
    expect(test?.subject).toBe('[Test] Ice and tracks');
    expect(test?.headers.has('list')).toBe(false);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('says to how many it goes, and is watched until every message is settled', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: 'Send issue' }).click();
    await page.getByText('1 reader in English').waitFor();
    await page.getByText('1 reader in Spanish').waitFor();
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByText('Everything is settled.').waitFor();
    const accepted = page.getByRole('row').filter({ hasText: 'Accepted' });
    expect(await accepted.getByRole('cell').first().innerText()).toBe('2');
    await inspect(seat, 'newsletter-sent-en');
    const mails = await readOutbox(house.database);
    const to = (email: string) => mails.find((mail) => JSON.stringify(mail.to).includes(email));
    expect(to('reader-en@example.org')?.subject).toBe('Ice and tracks');
    expect(to('reader-es@example.org')?.subject).toBe('Hielo y rieles');
  });

  it('shows the outbox and the subscribers', async () => {
    const { page } = seat;
    await page.goto(`${house.product.apiUrl}/newsletter/outbox`);
    await page.getByRole('button', { name: /Hielo y rieles/ }).waitFor();
    await inspect(seat, 'outbox-en');
    await page.getByRole('button', { name: /Hielo y rieles/ }).click();
    await page.frameLocator('iframe').getByText('Un glaciar de los Andes').first().waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.goto(`${house.product.apiUrl}/newsletter/subscribers`);
    await page.getByRole('searchbox').fill('reader-es');
    await eventually(async () => (await page.getByRole('row').count()) === 2);
    await inspect(seat, 'subscribers-en');
  });

  it('speaks Spanish to whoever does', async () => {
    const spanish = await takeDeskSeat(house.browser, 'es');
    await signIn(spanish.page, house.product.apiUrl, house.newsroom.editor);
    await speak(spanish.page, 'es');
    await spanish.page.getByRole('link', { name: 'Boletín' }).click();
    await spanish.page.getByRole('heading', { name: 'Boletín' }).waitFor();
    await spanish.page.getByText('2 de 2 aceptados').waitFor();
    await inspect(spanish, 'newsletter-es');
    await spanish.page.getByRole('link', { name: 'Nuevo número' }).click();
    await spanish.page.getByRole('button', { name: /^Agregar: Harbor City vota/ }).click();
    await inspect(spanish, 'newsletter-new-es');
    expect(spanish.complaints).toEqual([]);
    expect(seat.complaints).toEqual([]);
  });
});

async function readOutbox(database: TestDatabase): Promise<ParsedMail[]> {
  const folder = join(database.config.dataDir, 'outbox');
  const files = await readdir(folder);
  return Promise.all(files.map(async (file) => simpleParser(await readFile(join(folder, file)))));
}
