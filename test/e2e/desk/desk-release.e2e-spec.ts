import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ApiClient, eventually, type Person } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { keepScreenshot } from '../browser.js';
import { importWhole } from '../complete-story.js';
import { ENGLISH_STORY, type RoadStory, SPANISH_STORY } from '../stories.js';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { saying, type Seat, signIn, takeSeat } from '../seat.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Segment {
  id: string;
  unitKind: string;
  source: string;
  target: string | null;
  version: number;
}

// Every look is two pictures and two whole checks of the screen.
jest.setTimeout(180_000);

describe('approving and releasing in the desk', () => {
  let house: RunningHouse;
  let translator: ApiClient;
  let admin: ApiClient;
  let editor: Seat;
  let redactora: Seat;
  let english: { articleId: string; editionId: string };
  let spanish: { articleId: string; editionId: string };
  const seats: Seat[] = [];
  const REDACTORA = { email: 'redactora@anverso.example', password: 'una-contrasena-larga' };

  beforeAll(async () => {
    house = await openRunningHouse();
    translator = await house.client(house.newsroom.translator);
    admin = await house.client(house.newsroom.admin);
    // Far from the clock of the browsers, so that nobody's own clock can pass for it.
    await admin.ask('PUT', '/settings', { siteName: 'Anverso', timeZone: 'America/Mexico_City' });
    await admin.ask('POST', '/users', { ...REDACTORA, name: 'Marta Salas', role: 'editor', locale: 'es' });
    english = await handedIn(ENGLISH_STORY);
    spanish = await handedIn(SPANISH_STORY);
    editor = await sitDown(house.newsroom.editor);
    redactora = await sitDown(REDACTORA);
  }, 180_000);

  afterAll(() => house.close());

  /** A story that its translator has handed in; the administrator wrote the first sentence of it. */
  async function handedIn(story: RoadStory) {
    const articleId = await importWhole(admin, story);
    const job = await admin.ask<{ id: string; editionId: string }>('POST', `/articles/${articleId}/submit`, {});
    await eventually(async () => {
      const { state } = await admin.ask<{ state: string }>('GET', `/translation-jobs/${job.id}`);
      return state === 'finished';
    });
    const segments = await translator.ask<Segment[]>('GET', `/editions/${job.editionId}/segments`);
    for (const [index, segment] of segments.entries()) {
      await write(index === 0 ? admin : translator, segment, story.translations[segment.source] ?? segment.source);
    }
    await translator.ask('POST', `/editions/${job.editionId}/hand-in`);
    return { articleId, editionId: job.editionId };
  }

  async function write(who: ApiClient, { id, version }: Segment, target: string): Promise<void> {
    const saved = await who.ask<Segment>('PUT', `/segments/${id}/target`, { target, version });
    await who.ask('POST', `/segments/${id}/confirm`, { version: saved.version });
  }

  /** The translator does what the editor asked for: the second sentence gets other words. */
  async function reworkAndHandIn(editionId: string): Promise<void> {
    const segment = (await translator.ask<Segment[]>('GET', `/editions/${editionId}/segments`))[1];
    if (segment !== undefined) await write(translator, segment, `${segment.target ?? ''} Ya.`);
    await translator.ask('POST', `/editions/${editionId}/hand-in`);
  }

  async function fingerprintOf(editionId: string): Promise<string> {
    return (await admin.ask<{ fingerprint: string }>('GET', `/editions/${editionId}/comparison`)).fingerprint;
  }

  async function sitDown(who: Pick<Person, 'email' | 'password'>): Promise<Seat> {
    const seat = await takeSeat(
      house.browser,
      { viewport: DESKTOP, reducedMotion: 'no-preference', timezoneId: 'Europe/Zurich' },
      // The pages are framed without scripts: what knocks there in vain is the axe of this very test.
      saying(/^Blocked script execution/),
    );
    seats.push(seat);
    await signIn(seat.page, house.product.apiUrl, who);
    return seat;
  }

  const approvalOf = (editionId: string): string => `${house.product.apiUrl}/editions/${editionId}/approval`;
  const releases = (tab = 'compose'): string => `${house.product.apiUrl}/releases#${tab}`;

  /** Both colour schemes pass axe, desk and phone are kept as pictures, and nothing is wider than the phone. */
  async function look(page: Page, name: string): Promise<void> {
    for (const [view, viewport, colorScheme] of [
      ['desktop', DESKTOP, 'light'],
      ['phone', PHONE, 'dark'],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      // Colours on their way from one scheme to the other are nobody's choice.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).exclude('iframe').analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${name} ${view} ${colorScheme} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await keepScreenshot(page, `desk-${name}-${view}-${colorScheme}`);
    }
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: 'light' });
  }

  it('tells the translator, in Spanish, who decides', async () => {
    const { context, page } = await sitDown(house.newsroom.translator);
    await page.goto(approvalOf(english.editionId));
    await page.getByText('Aprueba y devuelve quien tiene el rol de edición.').waitFor();
    expect(await page.getByRole('button', { name: 'Aprobar' }).count()).toBe(0);
    const seen = { fingerprint: await fingerprintOf(english.editionId) };
    expect((await translator.call('POST', `/editions/${english.editionId}/approve`, seen)).status).toBe(403);
    await look(page, 'approval-translator-es');
    await context.close();
  });

  it('explains four eyes to an editor who wrote a sentence, before the click', async () => {
    const { context, page } = await sitDown(house.newsroom.admin);
    await page.goto(approvalOf(english.editionId));
    await page.getByText('You wrote or confirmed 1 sentence here').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Go to sentence 1', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('segment-1');
    await look(page, 'approval-four-eyes-en');
    const refused = await admin.call('POST', `/editions/${english.editionId}/approve`, {
      fingerprint: await fingerprintOf(english.editionId),
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'FOUR_EYES' } });
    await context.close();
  });

  it('sends a translation back with a reason, and not without', async () => {
    const { page } = editor;
    await page.goto(approvalOf(english.editionId));
    await page.getByRole('button', { name: 'Send back …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send back' }).click();
    await dialog.getByText('Write a reason of at least three characters.').waitFor();
    await look(page, 'approval-return-en');
    await dialog.getByLabel('Reason').fill('The dek is too long for the front page.');
    await dialog.getByRole('button', { name: 'Send back' }).click();
    await page.locator('blockquote', { hasText: 'The dek is too long' }).waitFor();
    await page.getByText('Still in the translator’s hands').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
  });

  it('approves, takes the approval back, and then shows only what changed since', async () => {
    const { page } = editor;
    await reworkAndHandIn(english.editionId);
    await page.goto(approvalOf(english.editionId));
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(/approved these very words on/).waitFor();
    await page.getByRole('button', { name: 'Send back …' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('One more thing: the second sentence.');
    await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await page.getByText('Still in the translator’s hands').waitFor();
    await reworkAndHandIn(english.editionId);
    await page.getByText('Changed since you looked').waitFor();
    await look(page, 'approval-moved-on-en');
    await page.getByRole('button', { name: 'I have read it again' }).click();
    await page.getByText('Changed since you looked').waitFor({ state: 'detached' });
    await page.goto(approvalOf(english.editionId));
    await page.getByLabel('Show').selectOption('changed');
    await page.getByText('that approval was taken back').waitFor();
    expect(await page.locator('ol > li[data-kind]').count()).toBe(1);
    expect(await page.locator('ol > li[data-kind] ins').allInnerTexts()).toEqual([expect.stringContaining('Ya')]);
    await look(page, 'approval-changed-en');
  });

  it('shows both pages beside each other, and approves for good', async () => {
    const { page } = editor;
    await page.getByLabel('Show').selectOption('all');
    await look(page, 'approval-all-en');
    await page.getByText('Both pages').click();
    await page.locator('iframe').first().contentFrame().locator('h1').waitFor();
    await look(page, 'approval-pages-en');
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(/approved these very words on/).waitFor();
  });

  it('lets the Spanish story be approved in Spanish', async () => {
    const { page } = redactora;
    await page.goto(approvalOf(spanish.editionId));
    await page.getByText('Lo que falta para aprobar').waitFor();
    await look(page, 'approval-all-es');
    await page.getByRole('button', { name: 'Aprobar', exact: true }).click();
    await page.getByText(/aprobó exactamente estas palabras/).waitFor();
    await look(page, 'approval-approved-es');
  });

  it('publishes a story now and shows both pages and the proof', async () => {
    const { page } = editor;
    await page.goto(releases());
    await page.getByRole('checkbox').first().waitFor();
    await look(page, 'releases-compose-en');
    await page.getByRole('checkbox', { name: /tram/ }).check();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByText(/Went out on/).waitFor();
    const links = await page
      .locator('a[target="_blank"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.map((link) => new URL(link).pathname.slice(0, 4)).sort()).toEqual(['/en/', '/es/']);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
    await page.getByText('Manifest: the proof of what went out').click();
    await page
      .getByText(/Read by .*The translator/)
      .first()
      .waitFor();
    await look(page, 'releases-published-en');
  });

  it('plans a release for a moment and calls it off, in Spanish', async () => {
    const { page } = redactora;
    await page.goto(releases());
    await page.getByRole('checkbox').first().check();
    await page.getByRole('radio', { name: 'En un día y a una hora' }).check();
    await page.getByText('Según el reloj de la casa: America/Mexico City (GMT-6)').waitFor();
    const field = page.getByLabel('Día y hora');
    await field.fill('2020-01-01T09:00');
    await page.getByRole('button', { name: 'Programar la publicación' }).click();
    await page.getByText('Ese momento ya pasó.').waitFor();
    await look(page, 'releases-compose-es');
    await field.fill('2099-06-01T09:00');
    await page.getByRole('button', { name: 'Programar la publicación' }).click();
    await page.getByText(/Sale el 1 jun 2099/).waitFor();
    await look(page, 'releases-planned-es');
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await page.getByText('Se canceló; no salió nada').waitFor();
    expect(await page.getByText(/Sale el/).count()).toBe(0);
  });

  it('takes a story back in both languages, and readers are told', async () => {
    const { page } = editor;
    const { editions } = (
      await admin.ask<{ state: string; editions: { url: string; locale: string }[] }[]>('GET', '/releases')
    ).find(({ state }) => state === 'published') ?? { editions: [] };
    await page.goto(releases('live'));
    await page.getByRole('button', { name: /Take back “Harbor City/ }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/Reason/)
      .fill('The council took its figures back.');
    await look(page, 'releases-withdraw-en');
    await page.getByRole('dialog').getByRole('button', { name: 'Take back in both languages' }).click();
    await page.getByText('Reason: The council took its figures back.').waitFor();
    await look(page, 'releases-taken-back-en');
    expect(editions).toHaveLength(2);
    for (const { url, locale } of editions) {
      const answer = await eventually(async () => {
        const response = await fetch(url);
        return response.status === 410 ? response : undefined;
      });
      const html = await answer.text();
      expect(html).toContain(locale === 'en' ? 'no longer published' : 'ya no está publicada');
      const context = await house.browser.newContext({ viewport: DESKTOP });
      const reader = await context.newPage();
      await reader.goto(url);
      await keepScreenshot(reader, `gone-${locale}`);
      const { violations } = await new AxeBuilder({ page: reader }).withTags(WCAG).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await context.close();
    }
    await page.goto(releases());
    await page.getByText('Was taken back').waitFor();
    await redactora.page.goto(releases('live'));
    await redactora.page.getByText('Motivo: The council took its figures back.').waitFor();
    await look(redactora.page, 'releases-live-es');
  });

  it('says why a release failed, with nothing gone out, and goes live when it is tried again', async () => {
    const { page } = redactora;
    const media = join(house.database.config.dataDir, 'media');
    const away = `${media}-away`;
    await page.goto(releases());
    await page.getByRole('checkbox', { name: /glaciar/ }).check();
    // A disk that is not there: the release finds no original of the picture.
    await rename(media, away);
    await page.getByRole('button', { name: 'Publicar ahora' }).click();
    await page.getByText('Falta el archivo de una imagen. Recupérelo').waitFor();
    await page.getByText('No salió nada', { exact: true }).waitFor();
    await look(page, 'releases-failed-es');
    const [failed] = await admin.ask<{ state: string; reason: string; editions: { url: string }[] }[]>(
      'GET',
      '/releases',
    );
    expect(failed).toMatchObject({ state: 'failed', reason: 'PICTURE_ORIGINAL_MISSING' });
    for (const { url } of failed?.editions ?? []) expect((await fetch(url)).status).toBe(404);
    await rm(media, { recursive: true, force: true });
    await rename(away, media);
    await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await page.getByText('Falta el archivo de una imagen').waitFor({ state: 'detached' });
    await eventually(async () => {
      const [again] = await admin.ask<{ state: string }[]>('GET', '/releases');
      return again?.state === 'published';
    });
    for (const { url } of failed?.editions ?? []) expect((await fetch(url)).status).toBe(200);
  });

  it('complains of nothing in the console', () => {
    expect(seats.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
