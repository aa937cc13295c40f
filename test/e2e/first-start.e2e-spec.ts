import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { keepScreenshot, launchBrowser } from './browser.js';
import { type NewMachine, startOnNewMachine } from './supervisor.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const VIEWS = [
  ['desktop', { width: 1280, height: 900 }, 'light'],
  ['phone', { width: 390, height: 844 }, 'dark'],
] as const;
const PAGES = [
  ['home-en', '/en'],
  ['home-es', '/es'],
  ['story-en', '/en/politics/puerto-alba-puts-10-percent-of-its-budget-to-a-neighborhood-vote'],
  ['story-es', '/es/politica/puerto-alba-somete-el-10-de-su-presupuesto-al-voto-de-los-barrios'],
  ['section-es', '/es/clima'],
  ['newsletter-es', '/es/newsletter'],
  ['not-found-en', '/en/politics/nothing-here'],
] as const;

describe('the first start on a new machine', () => {
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

  it('says where everything is, and each password once', () => {
    const { siteUrl, deskUrl, supervisor } = machine;
    for (const part of [siteUrl, `${deskUrl}/api/docs`, 'outbox', 'npm run anverso -- demo'])
      expect(supervisor.said()).toContain(part);
    expect(supervisor.said()).toMatch(/translator@anverso\.example +\S{12,}/);
  });

  it.each(PAGES)('shows %s without a barrier or a complaint, on a desk and on a phone', async (name, path) => {
    for (const [view, viewport, colorScheme] of VIEWS) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
      });
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.goto(`${machine.siteUrl}${path}`);
      await keepScreenshot(page, `sample-${name}-${view}`);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  it('has put the first issue into the outbox, in both languages', async () => {
    const files = await readdir(join(machine.dataDir, 'outbox'));
    expect(files).toHaveLength(2);
    for (const file of files) {
      const mail = await simpleParser(await readFile(join(machine.dataDir, 'outbox', file)));
      const html = typeof mail.html === 'string' ? mail.html : '';
      const locale = /lang="(en|es)"/.exec(html)?.[1] ?? 'none';
      expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
      for (const [view, viewport, colorScheme] of VIEWS) {
        const context = await browser.newContext({
          viewport: { ...viewport, width: Math.min(700, viewport.width) },
          colorScheme,
        });
        const page = await context.newPage();
        await page.setContent(html, { waitUntil: 'load' });
        await keepScreenshot(page, `sample-mail-${locale}-${view}`);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
        await context.close();
      }
    }
  });

  it('stops everything on Ctrl-C and leaves the data', async () => {
    const { siteUrl, dataDir, supervisor } = machine;
    supervisor.child.kill('SIGINT');
    expect(await supervisor.ended).toBe(0);
    await expect(fetch(`${siteUrl}/en`)).rejects.toThrow();
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'site/current'))).toBe(true);
  });
});
