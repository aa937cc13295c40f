import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '@anverso/kernel';
import { type Browser } from '@playwright/test';
import { launchBrowser } from '../browser.js';
import { EmptyHouse, GalleryHouse } from './gallery/gallery-house.js';
import { Lane } from './gallery/gallery-lane.js';
import { GALLERY, look } from './gallery/gallery-look.js';
import { writeContactPage } from './gallery/gallery-page.js';
import { type GalleryScreen } from './gallery/gallery-screen.js';
import { SCREENS } from './gallery/gallery-screens.js';

describe('every screen of the desk', () => {
  let browser: Browser;
  let house: GalleryHouse;
  let emptyHouse: EmptyHouse;
  let lanes: Lane[];

  beforeAll(async () => {
    [browser, house, emptyHouse] = await Promise.all([launchBrowser(), GalleryHouse.open(), EmptyHouse.open()]);
    lanes = LOCALES.map((locale) => new Lane(browser, locale, house, emptyHouse));
  }, 180_000);

  afterAll(async () => {
    writeContactPage(
      SCREENS.map(({ name }) => name).filter((name) => existsSync(join(GALLERY, `${name}--desktop-light-en.png`))),
    );
    await browser.close();
    await emptyHouse.close();
    await house.close();
  });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s: without a barrier, a foreign word or a sideways scroll in both languages, widths and schemes',
    async (_name, screen) => {
      const [en = [], es = []] = await Promise.all(lanes.map((lane) => visit(lane, screen)));
      expect({ en, es }).toEqual({ en: [], es: [] });
    },
    120_000,
  );

  it('never complained on the console', () => {
    expect(lanes.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** Opens the screen in one language, brings it into its state, and answers what is wrong with it. */
async function visit(lane: Lane, { name, viewer, path, arrange }: GalleryScreen): Promise<string[]> {
  const page = await lane.pageOf(viewer);
  await page.goto('about:blank');
  await page.goto(`${lane.urlOf(viewer)}${typeof path === 'string' ? path : await path(lane)}`);
  await arrange(page, lane.words, lane);
  return look(page, name, lane.locale);
}
