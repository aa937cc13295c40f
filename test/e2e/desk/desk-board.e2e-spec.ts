import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, eventually, type Person } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { keepScreenshot } from '../browser.js';
import { ENGLISH_STORY, type RoadStory, SPANISH_STORY } from '../stories.js';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { type Seat, signIn, takeSeat } from '../seat.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const ENGLISH = 'Harbor City votes for a tram after twelve years of talk';
const SPANISH = 'Un glaciar de los Andes perdió la mitad de su hielo en treinta años';

describe('the board of the desk', () => {
  let house: RunningHouse;
  let editor: ApiClient;
  const seats: Seat[] = [];

  beforeAll(async () => {
    house = await openRunningHouse();
    editor = await house.client(house.newsroom.editor);
  }, 120_000);

  afterAll(() => house.close());

  /** A browser of its own; the browser itself counts the answer to a wrong password as an error. */
  async function sitDown(viewport = DESKTOP): Promise<Page> {
    const seat = await takeSeat(house.browser, { viewport, locale: 'en-US', timezoneId: 'America/Bogota' }, (message) =>
      message.location().url.endsWith('/api/session'),
    );
    seat.page.setDefaultTimeout(15_000);
    seats.push(seat);
    return seat.page;
  }

  /** A browser of its own, signed in. */
  async function comeIn(who: Person, viewport = DESKTOP): Promise<Page> {
    const page = await sitDown(viewport);
    await signIn(page, house.product.apiUrl, who);
    return page;
  }

  async function expectNoBarrier(page: Page): Promise<void> {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }

  const bringIn = (story: RoadStory): Promise<{ articleId: string }> =>
    editor.ask('POST', `/articles/import?fileName=${story.fileName}`, story.text, 'text/plain');
  /** The story came with the words of a picture, and without the picture. */
  async function leavePictureOut(articleId: string): Promise<void> {
    const { editions } = await editor.ask<{ editions: { id: string }[] }>('GET', `/articles/${articleId}`);
    const path = `/editions/${editions[0]?.id ?? ''}/document`;
    const { version, document } = await editor.ask<{ version: number; document: { lead?: unknown } }>('GET', path);
    await editor.ask('PUT', path, { version, document: { ...document, lead: undefined } });
  }

  const row = (page: Page, headline: string) => page.getByRole('listitem').filter({ hasText: headline });

  it('says at the door in the language chosen there what is missing and what does not fit', async () => {
    const page = await sitDown();
    await page.goto(house.product.apiUrl);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Write the e-mail address of your account.').waitFor();
    expect(await page.locator('input[type=email]').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.locator('input[type=email]').fill('nobody@anverso.example');
    await page.locator('input[type=password]').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor();
    await keepScreenshot(page, 'desk-sign-in-refused-en');
    await expectNoBarrier(page);

    await page.getByText('Español', { exact: true }).click();
    await page.getByRole('heading', { name: 'Entrar' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await expectNoBarrier(page);
    await eventually(async () => {
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByRole('alert').filter({ hasText: 'Demasiados' }).waitFor({ timeout: 1_000 });
      return true;
    }, 30_000);
    await keepScreenshot(page, 'desk-sign-in-too-many-es');
    await page.context().close();
  });

  it('tells an empty newsroom what to do first, each role in its own words', async () => {
    const page = await comeIn(house.newsroom.editor);
    await page.getByRole('heading', { name: 'No stories yet' }).waitFor();
    expect(await page.getByRole('button', { name: 'Bring a story in' }).count()).toBe(1);
    await keepScreenshot(page, 'desk-board-empty-editor-en');
    await expectNoBarrier(page);
    await page.context().close();

    const translator = await comeIn(house.newsroom.translator);
    await translator.getByRole('heading', { name: 'Todavía no hay notas' }).waitFor();
    expect(await translator.getByRole('button', { name: 'Traer una nota' }).count()).toBe(0);
    await keepScreenshot(translator, 'desk-board-empty-translator-es');
    await translator.context().close();
  });

  it('shows a change in a browser where nobody touched anything', async () => {
    const page = await comeIn(house.newsroom.editor);
    await page.getByRole('heading', { name: 'No stories yet' }).waitFor();
    const english = await bringIn(ENGLISH_STORY);
    await row(page, ENGLISH).waitFor({ timeout: 5_000 });
    await bringIn(SPANISH_STORY);
    await row(page, SPANISH).waitFor({ timeout: 5_000 });

    const other = await comeIn(house.newsroom.translator);
    await row(other, ENGLISH).waitFor();
    await row(page, ENGLISH)
      .getByRole('button', { name: /^Send to translation/ })
      .click();
    await page.getByText('Not ready for translation').waitFor();
    await page.getByText('Figure 1 has no picture.').waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await leavePictureOut(english.articleId);
    await row(page, ENGLISH)
      .getByRole('button', { name: /^Send to translation/ })
      .click();
    await page.getByRole('region', { name: 'What it takes' }).getByText('8 segments').waitFor();
    await page.getByRole('button', { name: 'Freeze and submit' }).click();
    await page.getByText('Sent to translation').first().waitFor();
    await row(other, ENGLISH).getByText('Leídas: 0 de 8').waitFor({ timeout: 15_000 });
    await row(page, ENGLISH).getByText('0 of 8 read').waitFor();
    await keepScreenshot(page, 'desk-board-editor-en');
    await expectNoBarrier(page);
    await page.context().close();
    await other.context().close();
  });

  it('gives a translation to a person by a time, and lets what is late stand out', async () => {
    const page = await comeIn(house.newsroom.editor);
    await row(page, ENGLISH)
      .getByRole('button', { name: /^Who and when/ })
      .click();
    await page.getByLabel('Translator').selectOption({ label: 'The translator · Translator' });
    await page.getByRole('button', { name: /^Tomorrow/ }).click();
    await keepScreenshot(page, 'desk-board-assign-en', { fullPage: false });
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await row(page, ENGLISH).getByText('The translator').waitFor();
    await row(page, ENGLISH).getByText('due tomorrow, 9:00').waitFor();

    await row(page, ENGLISH)
      .getByRole('button', { name: /^Who and when/ })
      .click();
    await page.getByLabel('Due', { exact: true }).fill('2026-01-05T09:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await row(page, ENGLISH).getByText('late: Jan 5, 9:00').waitFor();
    await keepScreenshot(page, 'desk-board-late-en');
    await expectNoBarrier(page);
    await page.context().close();
  });

  it('filters by every means at once, in the address, and finds headlines without accents', async () => {
    const page = await comeIn(house.newsroom.editor);
    await row(page, SPANISH).waitFor();
    await page.getByLabel('Search headlines').fill('ANOS hielo');
    await page.getByText('1 of 2 stories').waitFor();
    expect(await row(page, ENGLISH).count()).toBe(0);
    await page.getByLabel('Search headlines').fill('');
    await page.getByText('Late', { exact: true }).click();
    await page.getByText('1 of 2 stories').waitFor();
    await page.getByLabel('Direction').selectOption('es');
    await page.getByRole('heading', { name: 'No story fits these filters' }).waitFor();
    await keepScreenshot(page, 'desk-board-nothing-fits-en');
    await expectNoBarrier(page);
    expect(new URL(page.url()).searchParams.get('from')).toBe('es');
    await page.reload();
    await page.getByRole('heading', { name: 'No story fits these filters' }).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await page.getByText('2 stories', { exact: true }).waitFor();
    await page.context().close();
  });

  it('leads a translator on a phone from the sign-in to the work in one step, in Spanish', async () => {
    const page = await comeIn(house.newsroom.translator, PHONE);
    const next = page.getByRole('region', { name: /^Lo próximo para usted/ });
    await next.getByText(ENGLISH).waitFor();
    await keepScreenshot(page, 'desk-board-phone-es');
    await expectNoBarrier(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepScreenshot(page, 'desk-board-phone-dark-es');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: 'Navegación principal' }).click();
    await page.getByRole('link', { name: 'Notas' }).waitFor();
    await keepScreenshot(page, 'desk-navigation-phone-es', { fullPage: false });
    await page.getByRole('button', { name: 'Navegación principal' }).click();
    await next.getByRole('link', { name: /^Empezar a revisar/ }).click();
    await page.waitForURL(/\/editions\/.+\/review/);
    await page.context().close();
  });

  it('remembers language and light or dark, and is commanded from the keyboard', async () => {
    const page = await comeIn(house.newsroom.editor);
    await page.getByRole('heading', { name: 'Stories', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Where to? What to do?').fill('dark');
    await keepScreenshot(page, 'desk-palette-en', { fullPage: false });
    await expectNoBarrier(page);
    await page.keyboard.press('Enter');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await page.getByRole('button', { name: /^The editor/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await keepScreenshot(page, 'desk-account-menu-dark-en', { fullPage: false });
    await page.keyboard.press('Escape');
    await page.getByRole('banner').getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Notas', level: 1 }).waitFor();
    await keepScreenshot(page, 'desk-board-dark-es');
    await page.reload();
    await page.getByRole('heading', { name: 'Notas', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await page.context().close();

    const elsewhere = await comeIn(house.newsroom.editor);
    await elsewhere.getByRole('heading', { name: 'Notas', level: 1 }).waitFor();
    await keepScreenshot(elsewhere, 'desk-board-es');
    await elsewhere.context().close();
  });

  it('never complained on the console', () => {
    expect(seats.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
