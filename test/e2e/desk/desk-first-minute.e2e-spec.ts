import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@anverso/testing';
import { type Browser, type Locator } from '@playwright/test';
import { keepScreenshot, launchBrowser } from '../browser.js';
import { type NewMachine, startOnNewMachine } from '../supervisor.js';

const MOST_ACTIONS = 8;

describe('the first minute of somebody new', () => {
  let machine: NewMachine;
  let browser: Browser;

  beforeAll(async () => {
    machine = await startOnNewMachine();
    browser = await launchBrowser();
  }, 150_000);

  afterAll(async () => {
    await browser.close();
    await machine.close();
  }, 60_000);

  it('begins in a terminal that names the desk before anything else, and who may sign in there', () => {
    const { deskUrl, supervisor } = machine;
    const said = supervisor.said();
    const addresses = said.match(/http:\/\/localhost:\d+\S*/g) ?? [];
    expect(addresses[0]).toBe(deskUrl);
    for (const role of ['admin', 'editor', 'translator'])
      expect(said).toMatch(new RegExp(`${role}@anverso\\.example +\\S{12,}`));
    expect(said).toContain(`Open ${deskUrl} in a browser and sign in as the translator`);
  });

  it.each([
    ['en', 'English', 'es-CO', /^(\d+) of \d+ confirmed$/],
    ['es', 'Español', 'en-US', /^(\d+) de \d+ confirmados$/],
  ] as const)(
    'leads by what the screens say alone to a first confirmed sentence, in %s',
    async (locale, name, spoken, progress) => {
      const password = /translator@anverso\.example +(\S{12,})/.exec(machine.supervisor.said())?.[1] ?? '';
      // The browser speaks the other language, so the person says at the door which one is theirs.
      const context = await browser.newContext({ locale: spoken, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      let actions = 0;
      const act = async (step: Promise<void>): Promise<void> => {
        actions += 1;
        await step;
      };
      /** The one button or link that the screen puts forward. */
      const primary = (within: Locator): Locator =>
        within.locator('.mantine-Button-root:is([data-variant=filled], :not([data-variant]))').first();

      const began = performance.now();
      await page.goto(machine.deskUrl);
      await act(page.getByText(name, { exact: true }).click());
      await page.locator('h1').waitFor();
      await keepScreenshot(page, `first-minute-1-door-${locale}`, { fullPage: false });
      await act(page.locator('input[name=email]').fill('translator@anverso.example'));
      await act(page.locator('input[name=password]').fill(password));
      await act(primary(page.locator('form')).click());
      await page.locator(`html[lang=${locale}]`).waitFor();
      await page.locator('#next-for-you').waitFor();
      await keepScreenshot(page, `first-minute-2-board-${locale}`, { fullPage: false });
      await act(primary(page.locator('section[aria-labelledby=next-for-you]')).click());
      const active = page.locator('[role=row][data-active]');
      await active.locator('.tiptap:focus').waitFor();
      await keepScreenshot(page, `first-minute-3-review-${locale}`, { fullPage: false });
      const confirmed = async (): Promise<number> =>
        Number(progress.exec(await page.locator('header').getByText(progress).innerText())?.[1]);
      const before = await confirmed();
      await act(primary(active).click());
      await eventually(async () => (await confirmed()) === before + 1);
      await page.locator('[data-state="saved"][role="status"]').waitFor();
      const seconds = (performance.now() - began) / 1000;
      await keepScreenshot(page, `first-minute-4-confirmed-${locale}`, { fullPage: false });
      process.stdout.write(
        `first confirmed sentence, ${locale}: ${actions} actions, ${seconds.toFixed(1)} s without reading\n`,
      );
      expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
