import { AxeBuilder } from '@axe-core/playwright';
import { type ApiClient, eventually, type Newsroom } from '@anverso/testing';
import { type BrowserContextOptions, type Page } from '@playwright/test';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { saying, type Seat, takeSeat } from '../seat.js';

export interface Segment {
  id: string;
  source: string;
  target: string | null;
  state: string;
  version: number;
  position: number;
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** A running product with a newsroom, for people who review in the browser. */
export class ReviewHouse {
  private constructor(
    private readonly house: RunningHouse,
    readonly editor: ApiClient,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<ReviewHouse> {
    const house = await openRunningHouse(['api', 'worker'], env);
    return new ReviewHouse(house, await house.client(house.newsroom.editor));
  }

  get newsroom(): Newsroom {
    return this.house.newsroom;
  }

  /** Somebody at the api, signed in. */
  client(who: 'translator' | 'editor' | 'admin'): Promise<ApiClient> {
    return this.house.client(this.newsroom[who]);
  }

  /** Where the desk is. */
  get url(): string {
    return this.house.product.apiUrl;
  }

  close(): Promise<void> {
    return this.house.close();
  }

  /** A story whose other language waits for its review, without drafts unless an engine is named; answers the edition. */
  async submit(fileName: string, text: string, engine = 'none'): Promise<string> {
    const { articleId } = await this.editor.ask<{ articleId: string }>(
      'POST',
      `/articles/import?fileName=${fileName}`,
      text,
      'text/markdown',
    );
    const job = await this.editor.ask<{ id: string; editionId: string }>('POST', `/articles/${articleId}/submit`, {
      engine,
    });
    await eventually(async () => {
      const { state } = await this.editor.ask<{ state: string }>('GET', `/translation-jobs/${job.id}`);
      return state === 'finished';
    });
    return job.editionId;
  }

  segments(editionId: string): Promise<Segment[]> {
    return this.editor.ask<Segment[]>('GET', `/editions/${editionId}/segments`);
  }

  /** A person at a desk of their own, signed in by keyboard; `complaints` holds what the console said in anger. */
  async enter(role: 'editor' | 'translator' | 'admin', options: BrowserContextOptions = {}): Promise<Seat> {
    const seat = await takeSeat(this.house.browser, options, saying(/401|409|ERR_INTERNET_DISCONNECTED/));
    seat.context.setDefaultTimeout(40_000);
    const { page } = seat;
    const { email, password } = this.newsroom[role];
    await page.goto(this.house.product.apiUrl);
    await page.locator('input[type="email"]:focus').waitFor();
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.locator('#content').waitFor();
    return seat;
  }

  /** Opens the review and waits for the cursor. */
  async review(page: Page, editionId: string): Promise<void> {
    await page.goto(`${this.house.product.apiUrl}/editions/${editionId}/review`);
    await page.locator('.tiptap:focus').waitFor();
  }
}

/** Waits until the desk says that it has saved everything. */
export async function whenSaved(page: Page): Promise<void> {
  await page.locator('[data-state="saved"][role="status"]').waitFor();
}

/** What keeps people with disabilities out of this screen, or out of one part of it. */
export async function barriers(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(WCAG);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Presses Tab (or Shift+Tab) until this control has the focus. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key = 'Tab',
  role: 'button' | 'link' = 'button',
): Promise<void> {
  const control = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}
