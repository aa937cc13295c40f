import { type Locale } from '@anverso/kernel';
import { type Person } from '@anverso/testing';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
} from '@playwright/test';

/** A browser of one's own, and all that it complained about in any of its windows. */
export interface Seat {
  context: BrowserContext;
  page: Page;
  complaints: string[];
}

/** Which errors on the console belong to what a test does; errors of the page itself are never forgiven. */
export type Forgives = (message: ConsoleMessage) => boolean;

/** Forgives what the console says in words like these. */
export const saying =
  (words: RegExp): Forgives =>
  (message) =>
    words.test(message.text());

/** Opens a browser of its own, in front of a desk unless `options` say otherwise, and keeps its complaints. */
export async function takeSeat(
  browser: Browser,
  options: BrowserContextOptions = {},
  forgives: Forgives = () => false,
): Promise<Seat> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const complaints: string[] = [];
  const complain = (page: Page | null, words: string): void => void complaints.push(`${page?.url() ?? ''}: ${words}`);
  context.on('console', (message) => {
    if (message.type() === 'error' && !forgives(message)) complain(message.page(), message.text());
  });
  context.on('weberror', (error) => complain(error.page(), error.error().message));
  return { context, page: await context.newPage(), complaints };
}

/** Signs in at the door, by its fields. */
export async function signIn(
  page: Page,
  deskUrl: string,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await page.goto(deskUrl);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('#content').waitFor();
}

/** Turns the desk to a language, for whoever sits there; it offers the one that it does not speak. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.locator('header button[aria-haspopup=menu]').waitFor();
  // At first the desk may still speak the browser's language, for a moment.
  const own = await page.evaluate(async () => {
    const { user } = (await (await fetch('/api/session/visitor')).json()) as { user: { locale: string } };
    return user.locale;
  });
  await page.locator(`html[lang=${own}]`).waitFor();
  if (own === locale) return;
  const remembered = page.waitForResponse((response) => response.url().endsWith('/api/session/locale'));
  await page.locator(`header button[lang=${locale}]`).click();
  await remembered;
  await page.locator(`html[lang=${locale}]`).waitFor();
}
