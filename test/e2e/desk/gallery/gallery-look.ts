import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, otherLocale } from '@anverso/kernel';
import { type Page } from '@playwright/test';
import { barriers } from '../barriers.js';
import { DESKTOP, PHONE, WORDS } from './gallery-lane.js';

export const GALLERY = 'test-output/gallery';
/** In an order that changes one thing at a time; the scheme that is not checked by axe on a phone is on the desktop. */
export const VIEWS = [
  { device: 'desktop', viewport: DESKTOP, scheme: 'light', axe: true },
  { device: 'desktop', viewport: DESKTOP, scheme: 'dark', axe: true },
  { device: 'phone', viewport: PHONE, scheme: 'dark', axe: false },
  { device: 'phone', viewport: PHONE, scheme: 'light', axe: true },
] as const;

const OWN = { en: new Set(textsOf(WORDS.en)), es: new Set(textsOf(WORDS.es)) };
const KEY = new RegExp(`^(${Object.keys(WORDS.en).join('|')})\\.[\\w.-]+$`);

/** Takes a picture of the screen as it stands in each width and scheme, and answers everything that is wrong with it. */
export async function look(page: Page, screen: string, locale: Locale): Promise<string[]> {
  mkdirSync(GALLERY, { recursive: true });
  const wrong: string[] = [];
  for (const { device, viewport, scheme, axe } of VIEWS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: scheme });
    await settle(page);
    const view = `${device}-${scheme}`;
    await page.screenshot({ path: join(GALLERY, `${screen}--${view}-${locale}.png`) });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) wrong.push(`${view}: ${beyond} px beyond the edge`);
    if (axe) wrong.push(...(await lastingBarriers(page)).map((barrier) => `${view}: ${barrier}`));
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...wrong, ...(await foreignTexts(page, locale))];
}

/** Rows that have just been measured still lie over their neighbours for a moment: a barrier is what is there at rest. */
async function lastingBarriers(page: Page): Promise<string[]> {
  if ((await barriers(page)).length === 0) return [];
  await settle(page);
  return barriers(page);
}

/** What moves because the view changed has arrived, and pictures and fonts are there; what turns for ever may. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    await drawn();
  });
}

/** Texts of the desk that stand there in the other language, and keys that no text was found for. */
async function foreignTexts(page: Page, locale: Locale): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const lang = document.documentElement.lang;
    const own = (element: Element | null) => (element?.closest('[lang]')?.getAttribute('lang') ?? lang) === lang;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (own(parentElement) && parentElement?.closest('script, style') === null) found.push(textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title]')) {
      if (!own(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '');
    }
    return [document.title, ...found].map((text) => text.trim()).filter((text) => text !== '');
  });
  const foreign = texts.filter((text) => OWN[otherLocale(locale)].has(text) && !OWN[locale].has(text));
  const keys = texts.filter((text) => KEY.test(text));
  return [...foreign.map((text) => `not in ${locale}: ${text}`), ...keys.map((key) => `a key without a text: ${key}`)];
}

/** Every text of a catalogue that stands alone, without names or numbers put into it. */
function textsOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === 'object' && value !== null) return textsOf(value);
    return typeof value === 'string' && value !== '' && !value.includes('{{') ? [value] : [];
  });
}
