import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, freePort } from '@anverso/testing';
import { type Browser, type Locator } from '@playwright/test';
import { keepScreenshot, launchBrowser } from '../browser.js';

const MOST_ACTIONS = 8;

describe('the first minute of somebody new', () => {
  let dataDir: string;
  let deskUrl: string;
  let supervisor: ChildProcess;
  let browser: Browser;
  let said = '';

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'anverso-minute-'));
    const [apiPort, sitePort] = [await freePort(), await freePort()];
    deskUrl = `http://localhost:${apiPort}`;
    supervisor = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'start'], {
      env: {
        PATH: process.env.PATH ?? '',
        DATA_DIR: dataDir,
        API_PORT: String(apiPort),
        SITE_PORT: String(sitePort),
        TERMINAL_LANG: 'en',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [supervisor.stdout, supervisor.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
    }
    await eventually(() => {
      if (supervisor.exitCode !== null) throw new Error(said);
      return said.includes('Ctrl-C');
    }, 120_000);
    browser = await launchBrowser();
  }, 150_000);

  afterAll(async () => {
    await browser.close();
    supervisor.kill('SIGINT');
    await eventually(() => supervisor.exitCode !== null || supervisor.signalCode !== null);
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('begins in a terminal that names the desk before anything else, and who may sign in there', () => {
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
      const password = /translator@anverso\.example +(\S{12,})/.exec(said)?.[1] ?? '';
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
      await page.goto(deskUrl);
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
