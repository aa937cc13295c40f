import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { ReviewHouse, type Seat, whenSaved } from './review-house.js';

const SENTENCES = 298;
const LARGE = `---
locale: en
section: Politics
headline: A very long story
dek: It has three hundred segments.
byline: Maya Lindqvist
---

${Array.from({ length: SENTENCES }, (_, index) => `The council of town ${'abcdefghij'.charAt(index % 10)} met again and talked about the tram for a while.${index % 4 === 3 ? '\n\n' : ' '}`).join('')}
`;

describe('a review of 300 segments', () => {
  let house: ReviewHouse;
  let seat: Seat;
  let editionId: string;

  beforeAll(async () => {
    house = await ReviewHouse.open();
    editionId = await house.submit('large.md', LARGE);
    seat = await house.enter('translator');
  }, 120_000);
  afterAll(() => house.close());

  it('opens, types and saves at the speed of thought, and says how fast', async () => {
    const { page, complaints } = seat;
    await house.review(page, editionId);
    const opened = await page.evaluate(() => performance.now());
    const typing = await keyToPaint(page, 60);
    await whenSaved(page);
    const segments = await house.segments(editionId);
    expect(segments).toHaveLength(300);
    const saves = await saveTimes(house, segments.slice(200, 240));
    process.stdout.write(
      `review of 300 segments: open ${opened.toFixed(0)} ms; key to paint p50 ${percentile(typing, 50)} ms, p95 ${percentile(typing, 95)} ms; save p50 ${percentile(saves, 50)} ms, p95 ${percentile(saves, 95)} ms\n`,
    );
    expect(complaints).toEqual([]);
  });

  it('loses none of forty fast confirmations', async () => {
    const { page } = seat;
    await house.review(page, editionId);
    const from = await rowOf(page);
    const began = performance.now();
    for (let index = 0; index < 40; index += 1) {
      await page.keyboard.insertText(` texto ${'abcdefghij'.charAt(index % 10)}`);
      await page.keyboard.press('Control+Enter');
    }
    const pressed = performance.now() - began;
    await whenSaved(page);
    const done = await eventually(async () => {
      const now = (await house.segments(editionId)).slice(from, from + 40);
      return now.every(({ state }) => state === 'translated') ? now : undefined;
    });
    expect(done.every(({ target }, index) => target?.endsWith(` texto ${'abcdefghij'.charAt(index % 10)}`))).toBe(true);
    process.stdout.write(`40 confirm-and-next in ${pressed.toFixed(0)} ms\n`);
  });

  it('loses no save of two people who work in it at once', async () => {
    const { page } = seat;
    const other = await house.enter('editor');
    await house.review(page, editionId);
    await house.review(other.page, editionId);
    const from = await rowOf(page);
    expect(await rowOf(other.page)).toBe(from);
    await Promise.all(
      [page, other.page].map(async (desk, person) => {
        for (let index = 0; index < 10; index += 1) {
          await desk.keyboard.insertText(` persona${person}`);
          await desk.keyboard.press('Control+s');
          await desk.keyboard.press('Control+ArrowDown');
        }
      }),
    );
    await eventually(async () => {
      const states = await Promise.all([page, other.page].map(saveState));
      return states.every((state) => state === 'saved' || state === 'conflict');
    });
    // Every text is in the history of its segment, or waits on its writer's desk for a choice.
    const segments = (await house.segments(editionId)).slice(from, from + 10);
    for (const [person, desk] of [page, other.page].entries()) {
      const kept = await desk.evaluate(() =>
        Object.entries(localStorage).map(([key, work]) => `${key} ${String(work)}`),
      );
      for (const { id } of segments) {
        const events = await house.editor.ask<{ target: string | null }[]>('GET', `/segments/${id}/events`);
        const texts = [...events.map(({ target }) => target ?? ''), ...kept.filter((work) => work.includes(id))];
        expect(texts.some((text) => text.includes(`persona${person}`))).toBe(true);
      }
    }
    await other.context.close();
  });
});

/** The place of the segment that the cursor is in, counted from 0. */
async function rowOf(page: Page): Promise<number> {
  const label = (await page.locator('.tiptap').getAttribute('aria-label')) ?? '';
  return Number(/(\d+)$/.exec(label)?.[1] ?? 1) - 1;
}

function saveState(page: Page): Promise<string | null> {
  return page.locator('[role="status"][data-state]').getAttribute('data-state');
}

/** From each key press to the frame that shows it. */
async function keyToPaint(page: Page, presses: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - began);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('abcdefghij '.charAt(press % 11));
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}

async function saveTimes(house: ReviewHouse, segments: { id: string; version: number }[]): Promise<number[]> {
  const times: number[] = [];
  for (const { id, version } of segments) {
    const began = performance.now();
    await house.editor.ask('PUT', `/segments/${id}/target`, { target: 'El concejo se reunió otra vez.', version });
    times.push(performance.now() - began);
  }
  return times;
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0);
}
