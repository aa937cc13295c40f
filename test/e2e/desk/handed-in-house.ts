import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { type ApiClient, eventually, type Person } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { keepScreenshot } from '../browser.js';
import { importWhole } from '../complete-story.js';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { ENGLISH_STORY, type RoadStory, SPANISH_STORY } from '../stories.js';
import { saying, type Seat, signIn, takeSeat } from '../seat.js';

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
export const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const REDACTORA = { email: 'redactora@anverso.example', password: 'una-contrasena-larga' };

interface Segment {
  id: string;
  unitKind: string;
  source: string;
  target: string | null;
  version: number;
}

interface HandedIn {
  articleId: string;
  editionId: string;
}

/** A running house with an English and a Spanish story whose translations wait for an editor, and an editor for each. */
export class HandedInHouse {
  /** Everybody who has sat down here. */
  readonly seats: Seat[] = [];

  private constructor(
    readonly house: RunningHouse,
    readonly translator: ApiClient,
    readonly admin: ApiClient,
  ) {}

  static async open(): Promise<HandedInHouse> {
    const house = await openRunningHouse();
    const translator = await house.client(house.newsroom.translator);
    const admin = await house.client(house.newsroom.admin);
    // Far from the clock of the browsers, so that nobody's own clock can pass for it.
    await admin.ask('PUT', '/settings', { siteName: 'Anverso', timeZone: 'America/Mexico_City' });
    await admin.ask('POST', '/users', { ...REDACTORA, name: 'Marta Salas', role: 'editor', locale: 'es' });
    return new HandedInHouse(house, translator, admin);
  }

  english(): Promise<HandedIn> {
    return this.handIn(ENGLISH_STORY);
  }

  spanish(): Promise<HandedIn> {
    return this.handIn(SPANISH_STORY);
  }

  close(): Promise<void> {
    return this.house.close();
  }

  /** The translator does what the editor asked for: the second sentence gets other words. */
  async reworkAndHandIn(editionId: string): Promise<void> {
    const segment = (await this.translator.ask<Segment[]>('GET', `/editions/${editionId}/segments`))[1];
    if (segment !== undefined) await write(this.translator, segment, `${segment.target ?? ''} Ya.`);
    await this.translator.ask('POST', `/editions/${editionId}/hand-in`);
  }

  async fingerprintOf(editionId: string): Promise<string> {
    return (await this.admin.ask<{ fingerprint: string }>('GET', `/editions/${editionId}/comparison`)).fingerprint;
  }

  /** An editor takes what was handed in as it is. */
  async approve({ editionId }: HandedIn): Promise<void> {
    const editor = await this.house.client(this.house.newsroom.editor);
    await editor.ask('POST', `/editions/${editionId}/approve`, { fingerprint: await this.fingerprintOf(editionId) });
  }

  /** The editor who works in Spanish. */
  redactora(): Promise<Seat> {
    return this.sitDown(REDACTORA);
  }

  async sitDown(who: Pick<Person, 'email' | 'password'>): Promise<Seat> {
    const seat = await takeSeat(
      this.house.browser,
      { viewport: DESKTOP, reducedMotion: 'no-preference', timezoneId: 'Europe/Zurich' },
      // The pages are framed without scripts: what knocks there in vain is the axe of this very test.
      saying(/^Blocked script execution/),
    );
    this.seats.push(seat);
    await signIn(seat.page, this.house.product.apiUrl, who);
    return seat;
  }

  /** A story that its translator has handed in; the administrator wrote the first sentence of it. */
  private async handIn(story: RoadStory): Promise<HandedIn> {
    const { admin, translator } = this;
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
}

async function write(who: ApiClient, { id, version }: Segment, target: string): Promise<void> {
  const saved = await who.ask<Segment>('PUT', `/segments/${id}/target`, { target, version });
  await who.ask('POST', `/segments/${id}/confirm`, { version: saved.version });
}

/** Both colour schemes pass axe, desk and phone are kept as pictures, and nothing is wider than the phone. */
export async function look(page: Page, name: string): Promise<void> {
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
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await keepScreenshot(page, `desk-${name}-${view}-${colorScheme}`);
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
}
