import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@anverso/testing';
import { keepScreenshot } from '../browser.js';
import { type Seat } from '../seat.js';
import { DESKTOP, HandedInHouse, look, WCAG } from './handed-in-house.js';

// Every look is two pictures and two whole checks of the screen.
jest.setTimeout(180_000);

describe('releasing in the desk', () => {
  let desk: HandedInHouse;
  let editor: Seat;
  let redactora: Seat;

  beforeAll(async () => {
    desk = await HandedInHouse.open();
    await desk.approve(await desk.english());
    await desk.approve(await desk.spanish());
    editor = await desk.sitDown(desk.house.newsroom.editor);
    redactora = await desk.redactora();
  }, 180_000);

  afterAll(() => desk.close());

  const releases = (tab = 'compose'): string => `${desk.house.product.apiUrl}/releases#${tab}`;

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
      await desk.admin.ask<{ state: string; editions: { url: string; locale: string }[] }[]>('GET', '/releases')
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
      const context = await desk.house.browser.newContext({ viewport: DESKTOP });
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
    const media = join(desk.house.database.config.dataDir, 'media');
    const away = `${media}-away`;
    await page.goto(releases());
    await page.getByRole('checkbox', { name: /glaciar/ }).check();
    // A disk that is not there: the release finds no original of the picture.
    await rename(media, away);
    await page.getByRole('button', { name: 'Publicar ahora' }).click();
    await page.getByText('Falta el archivo de una imagen. Recupérelo').waitFor();
    await page.getByText('No salió nada', { exact: true }).waitFor();
    await look(page, 'releases-failed-es');
    const [failed] = await desk.admin.ask<{ state: string; reason: string; editions: { url: string }[] }[]>(
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
      const [again] = await desk.admin.ask<{ state: string }[]>('GET', '/releases');
      return again?.state === 'published';
    });
    for (const { url } of failed?.editions ?? []) expect((await fetch(url)).status).toBe(200);
  });

  it('complains of nothing in the console', () => {
    expect(desk.seats.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
