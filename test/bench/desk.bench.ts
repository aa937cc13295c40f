import { ApiClient, eventually, type RunningProduct, startProduct } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { launchBrowser } from '../e2e/browser.js';
import { LARGE_STORY, letterOf } from '../e2e/desk/large-story.js';
import { signIn, takeSeat } from '../e2e/seat.js';
import { type Bench, type Row } from './bench.js';
import { measureKeys } from './desk-keys.js';
import { routeRows } from './desk-weight.js';
import { median, millisecondsText, percentile, timed } from './figures.js';
import { peakMemoryOf } from './memory.js';
import { type Scene } from './scene.js';

const OPENINGS = 5;
const KEYS = 200;
const CONFIRMED = 40;
const SAVES = { from: 200, to: 240 };

interface Segment {
  id: string;
  version: number;
  state: string;
  target: string | null;
}

export const deskBench: Bench = {
  name: 'desk',
  async run(scene) {
    const product = await startProduct(scene.config, {}, ['api', 'worker']);
    scene.defer(() => product.stop());
    const { email, password } = scene.newsroom.editor;
    const editor = await new ApiClient(product.apiUrl).signIn(email, password);
    const editionId = await submitLargeStory(editor);
    const segments = (): Promise<Segment[]> => editor.ask('GET', `/editions/${editionId}/segments`);
    const page = await enter(scene, product);
    const address = `${product.apiUrl}/editions/${editionId}/review`;

    const opened: number[] = [];
    for (let round = 0; round < OPENINGS; round += 1) opened.push(await open(page, address));
    const keys = await measureKeys(page, KEYS);
    await whenSaved(page);
    const confirmed = await confirmFast(page, segments);
    const saves = await saveTimes(editor, (await segments()).slice(SAVES.from, SAVES.to));

    const memory = { api: peakMemoryOf(...product.pids('api')) };
    const room = 'review of 300 segments';
    const rows: Row[] = [
      { what: `Desk: open a ${room}`, asked: '≤ 1 s', measured: millisecondsText(median(opened)), memory },
      { what: `Desk: key to paint, ${room}`, asked: 'p95 ≤ 50 ms', measured: spread(keys), memory: {} },
      { what: `Desk: ${CONFIRMED} confirm-and-next`, asked: 'none lost', measured: confirmed, memory: {} },
      { what: 'Desk: save a segment, at the api', asked: 'p95 ≤ 60 ms', measured: spread(saves), memory: {} },
      ...(await routeRows()),
    ];
    await page.context().browser()?.close();
    await product.stop();
    return rows;
  },
};

/** Has the long story submitted without drafts; answers the edition that waits for its review. */
async function submitLargeStory(editor: ApiClient): Promise<string> {
  const { articleId } = await editor.ask<{ articleId: string }>(
    'POST',
    '/articles/import?fileName=large.md',
    LARGE_STORY,
    'text/markdown',
  );
  const job = await editor.ask<{ id: string; editionId: string }>('POST', `/articles/${articleId}/submit`, {
    engine: 'none',
  });
  await eventually(async () => {
    const { state } = await editor.ask<{ state: string }>('GET', `/translation-jobs/${job.id}`);
    return state === 'finished';
  });
  return job.editionId;
}

/** A translator at a desk, signed in. */
async function enter(scene: Scene, product: RunningProduct): Promise<Page> {
  const browser = await launchBrowser();
  scene.defer(() => browser.close());
  const { page } = await takeSeat(browser);
  await signIn(page, product.apiUrl, scene.newsroom.translator);
  return page;
}

/** From asking for the page until the cursor stands in the first segment. */
async function open(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.tiptap:focus').waitFor();
  return page.evaluate(() => performance.now());
}

function whenSaved(page: Page): Promise<void> {
  return page.locator('[data-state="saved"][role="status"]').waitFor();
}

/** Writes and confirms segment after segment, as fast as keys can be pressed, and looks what the api has of it. */
async function confirmFast(page: Page, segments: () => Promise<Segment[]>): Promise<string> {
  const label = (await page.locator('.tiptap').getAttribute('aria-label')) ?? '';
  const from = Number(/(\d+)$/.exec(label)?.[1] ?? 1) - 1;
  const time = await timed(async () => {
    for (let index = 0; index < CONFIRMED; index += 1) {
      await page.keyboard.insertText(` texto ${letterOf(index)}`);
      await page.keyboard.press('Control+Enter');
    }
  });
  await whenSaved(page);
  const there = (await segments()).slice(from, from + CONFIRMED);
  const lost = there.filter(
    ({ state, target }, index) => state !== 'translated' || target?.endsWith(` texto ${letterOf(index)}`) !== true,
  );
  return `${lost.length} lost, ${millisecondsText(time / CONFIRMED)} each`;
}

async function saveTimes(editor: ApiClient, segments: readonly Segment[]): Promise<number[]> {
  const times: number[] = [];
  for (const { id, version } of segments)
    times.push(
      await timed(() =>
        editor.ask('PUT', `/segments/${id}/target`, { target: 'El concejo se reunió otra vez.', version }),
      ),
    );
  return times;
}

function spread(times: readonly number[]): string {
  return `p50 ${millisecondsText(percentile(times, 50))}, p95 ${millisecondsText(percentile(times, 95))}`;
}
