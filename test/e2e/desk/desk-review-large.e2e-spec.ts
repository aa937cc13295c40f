import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { type Seat } from '../seat.js';
import { LARGE_STORY, letterOf } from './large-story.js';
import { ReviewHouse, whenSaved } from './review-house.js';

describe('a review of 300 segments', () => {
  let house: ReviewHouse;
  let seat: Seat;
  let editionId: string;

  beforeAll(async () => {
    house = await ReviewHouse.open();
    editionId = await house.submit('large.md', LARGE_STORY);
    seat = await house.enter('translator');
  }, 120_000);
  afterAll(() => house.close());

  it('opens whole and without a complaint', async () => {
    const { page, complaints } = seat;
    await house.review(page, editionId);
    expect(await page.getByRole('table').first().getAttribute('aria-rowcount')).toBe('301');
    expect(await house.segments(editionId)).toHaveLength(300);
    expect(complaints).toEqual([]);
  });

  it('loses none of forty fast confirmations', async () => {
    const { page } = seat;
    await house.review(page, editionId);
    const from = await rowOf(page);
    for (let index = 0; index < 40; index += 1) {
      await page.keyboard.insertText(` texto ${letterOf(index)}`);
      await page.keyboard.press('Control+Enter');
    }
    await whenSaved(page);
    const done = await eventually(async () => {
      const now = (await house.segments(editionId)).slice(from, from + 40);
      return now.every(({ state }) => state === 'translated') ? now : undefined;
    });
    expect(done.every(({ target }, index) => target?.endsWith(` texto ${letterOf(index)}`))).toBe(true);
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
