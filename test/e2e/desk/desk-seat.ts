import { expect } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { type Browser } from '@playwright/test';
import { keepScreenshot } from '../browser.js';
import { saying, type Seat, takeSeat } from '../seat.js';
import { barriers } from './barriers.js';

const VIEWS = [
  ['desktop-light', { width: 1280, height: 900 }, 'light'],
  ['desktop-dark', { width: 1280, height: 900 }, 'dark'],
  ['phone-light', { width: 390, height: 844 }, 'light'],
] as const;

/** A seat in front of a screen of the first width; being signed out at the door is no complaint. */
export function takeDeskSeat(browser: Browser, locale: Locale, forgives = saying(/401/)): Promise<Seat> {
  return takeSeat(browser, { locale, viewport: VIEWS[0][1] }, forgives);
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
