import { expect } from '@jest/globals';
import { type Browser, type Page } from '@playwright/test';
import { keepScreenshot } from '../browser.js';
import { barriers } from './barriers.js';

const VIEWS = [
  ['desktop-light', { width: 1280, height: 900 }, 'light'],
  ['desktop-dark', { width: 1280, height: 900 }, 'dark'],
  ['phone-light', { width: 390, height: 844 }, 'light'],
] as const;

/** A browser at the desk, and all that it complained about. */
export interface Seat {
  page: Page;
  complaints: string[];
}

/** Opens a browser of its own, whose complaints are kept. */
export async function takeSeat(browser: Browser, locale: 'en' | 'es'): Promise<Seat> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Being signed out at the door is no complaint.
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Signs in at the door, by its fields. */
export async function signIn({ page }: Seat, deskUrl: string, person: { email: string; password: string }) {
  await page.goto(deskUrl);
  await page.locator('input[name=email]').fill(person.email);
  await page.locator('input[name=password]').fill(person.password);
  await page.keyboard.press('Enter');
  await page.locator('#content').waitFor();
}

/** Turns the desk to a language, for whoever sits there. */
export async function speak({ page }: Seat, locale: 'en' | 'es'): Promise<void> {
  await page.evaluate((language) => localStorage.setItem('anverso.locale', language), locale);
  await page.reload();
  await page.locator('#content').waitFor();
  if ((await page.locator('html').getAttribute('lang')) === locale) return;
  await page.getByRole('button', { name: /The editor/ }).click();
  await page.locator(`[role=menu] [lang=${locale}]`).click();
  await page.locator(`html[lang=${locale}]`).waitFor();
}

/** Looks at the screen in each colour scheme and on a phone: pictures kept, no barrier, nothing beyond the edge. */
export async function inspect({ page }: Seat, name: string): Promise<void> {
  for (const [view, viewport, colorScheme] of VIEWS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    // What moves because the view changed has arrived when the picture is taken.
    await page.evaluate(() => {
      const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
      return Promise.allSettled(
        document
          .getAnimations()
          .filter(ends)
          .map(({ finished }) => finished),
      );
    });
    await keepScreenshot(page, `desk-${name}-${view}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([name, view, overflow]).toEqual([name, view, Math.min(0, overflow)]);
    expect([name, view, ...(await barriers(page))]).toEqual([name, view]);
  }
  await page.setViewportSize(VIEWS[0][1]);
  await page.emulateMedia({ colorScheme: 'light' });
}
