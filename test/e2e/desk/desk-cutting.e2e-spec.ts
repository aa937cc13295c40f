import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { type ApiClient, eventually } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { type Seat, signIn, speak } from '../seat.js';
import { inspect, takeDeskSeat } from './desk-seat.js';

const STORY = `---
locale: en
section: Politics
headline: The ferry sails again
byline: Maya Lindqvist
---

LONDON -- The crew came back on Monday; the strike is over. See [the plan](https://www.example.org/plan) now. It is short. Nobody complained.
`;

/** What each source says in Spanish; the first `#` stands for the key that inserts a code, the second for the one that leaves it. */
const SPANISH: Record<string, string> = {
  'The ferry sails again': 'El transbordador vuelve a zarpar',
  'The crew came back on Monday;': 'La tripulación volvió el lunes;',
  'the strike is over.': 'la huelga terminó.',
  'See {1}the plan{/1} now. It is short.': 'Vea #el plan# ahora. Es breve.',
  'Nobody complained.': 'Nadie se quejó.',
};

interface Segment {
  id: string;
  source: string;
  target: string | null;
  state: string;
}

const WORDS = {
  es: {
    where: /^Dónde dividir/,
    more: /^Más opciones/,
    undo: 'Revertir la unión',
    merge: 'Unir con el segmento siguiente',
  },
  en: {
    where: /^Where to split/,
    more: /^More for segment/,
    undo: 'Take the merge back',
    merge: 'Merge with the next segment',
  },
} as const;

jest.setTimeout(180_000);

describe('splitting and merging in the review', () => {
  let house: RunningHouse;
  let editor: ApiClient;
  let translator: ApiClient;
  let articleId: string;
  let editionId: string;
  let first: Seat;
  let second: Seat;

  beforeAll(async () => {
    house = await openRunningHouse();
    editor = await house.client(house.newsroom.editor);
    translator = await house.client(house.newsroom.translator);
    ({ articleId } = await editor.ask<{ articleId: string }>(
      'POST',
      '/articles/import?fileName=ferry.md',
      STORY,
      'text/markdown',
    ));
    const job = await editor.ask<{ id: string; editionId: string }>('POST', `/articles/${articleId}/submit`, {
      engine: 'none',
    });
    editionId = job.editionId;
    await eventually(async () => {
      const { state } = await editor.ask<{ state: string }>('GET', `/translation-jobs/${job.id}`);
      return state === 'finished';
    });
    first = await sit('es', house.newsroom.translator);
    second = await sit('en', house.newsroom.editor);
  }, 180_000);
  afterAll(() => house.close());

  async function sit(locale: Locale, who: { email: string; password: string }): Promise<Seat> {
    const seat = await takeDeskSeat(house.browser, locale);
    await signIn(seat.page, house.product.apiUrl, who);
    await speak(seat.page, locale);
    await seat.page.goto(`${house.product.apiUrl}/editions/${editionId}/review`);
    await seat.page.locator('.tiptap:focus').waitFor();
    return seat;
  }

  const segments = (): Promise<Segment[]> => translator.ask('GET', `/editions/${editionId}/segments`);
  const sources = async (): Promise<string[]> => (await segments()).map(({ source }) => source);
  const cursorIn = (page: Page, number: number): Promise<void> =>
    page.locator(`[role="row"][data-active] .tiptap[aria-label$=" ${number}"]:focus`).waitFor();
  const saved = (page: Page): Promise<void> => page.locator('[data-state="saved"][role="status"]').waitFor();
  const rows = (page: Page) => page.locator('[role="rowgroup"] [role="row"]:has([role="cell"])');

  it('splits a segment by keyboard where the mark stands, and another browser sees it', async () => {
    const { page } = first;
    expect(await rows(second.page).count()).toBe(5);
    await page.keyboard.press('Control+ArrowDown');
    await cursorIn(page, 2);
    await page.keyboard.press('Control+F8');
    const mark = page.getByRole('slider', { name: WORDS.es.where });
    await page.locator('[role="slider"]:focus').waitFor();
    expect(await mark.getAttribute('aria-valuetext')).toMatch(/Monday;» y «the strike is over/);
    await page.keyboard.press('ArrowLeft');
    expect(await mark.getAttribute('aria-valuetext')).toMatch(/back on» y «Monday;/);
    await page.keyboard.press('ArrowRight');
    await inspect(first, 'review-split-es');
    await mark.focus();
    await page.keyboard.press('Enter');
    await cursorIn(page, 2);
    await page.getByText('Se dividió el segmento 2.').waitFor();
    await eventually(async () => (await rows(page).count()) === 6 && (await rows(second.page).count()) === 6);
    expect((await sources()).slice(1, 3)).toEqual(['The crew came back on Monday;', 'the strike is over.']);
  });

  it('merges two others from the palette, takes it back, and merges them by key', async () => {
    const { page } = first;
    for (const number of [3, 4]) {
      await page.keyboard.press('Control+ArrowDown');
      await cursorIn(page, number);
    }
    await page.locator('[aria-keyshortcuts="Control+K"]').click();
    await page.getByRole('dialog').locator('input').fill(WORDS.es.merge);
    await page.keyboard.press('Enter');
    await eventually(async () => (await rows(page).count()) === 5);
    expect((await sources())[3]).toBe('See {1}the plan{/1} now. It is short.');
    await page.getByRole('button', { name: WORDS.es.more }).click();
    await page.getByRole('menuitem', { name: WORDS.es.undo }).click();
    await eventually(async () => (await rows(page).count()) === 6);
    await cursorIn(page, 4);
    await page.keyboard.press('Control+F9');
    await eventually(async () => (await rows(page).count()) === 5 && (await rows(second.page).count()) === 5);
    await cursorIn(page, 4);
  });

  it('looks right in English too, by pointer, and may be left whole', async () => {
    const { page, complaints } = second;
    await page.locator('[role="row"]', { hasText: 'Nobody complained' }).locator('button').first().click();
    await cursorIn(page, 5);
    await page.getByRole('button', { name: WORDS.en.more }).click();
    await page.getByRole('menuitem', { name: 'Split here' }).click();
    await page.getByRole('slider', { name: WORDS.en.where }).waitFor();
    await inspect(second, 'review-split-en');
    await page.getByRole('button', { name: 'Leave it whole' }).click();
    await cursorIn(page, 5);
    expect(await page.getByRole('slider', { name: WORDS.en.where }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps what another person writes in a segment while it is merged away', async () => {
    const { page } = second;
    await page.route('**/api/segments/**', (route) => route.abort());
    await page.keyboard.insertText('Nadie protestó.');
    await page.locator('[data-state="offline"]').waitFor();
    const [, , , see, last] = await translator.ask<(Segment & { version: number })[]>(
      'GET',
      `/editions/${editionId}/segments`,
    );
    const { segments: left, offset } = await translator.ask<{
      segments: { id: string; version: number }[];
      offset: number;
    }>('POST', `/segments/${see?.id ?? ''}/merge`, { version: see?.version, nextVersion: last?.version });
    await page.unroute('**/api/segments/**');
    await page.getByText('Your text is still here').waitFor();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await translator.ask('POST', `/segments/${see?.id ?? ''}/split`, { offset, version: left[0]?.version });
    await eventually(async () => (await rows(page).count()) === 5 && (await rows(first.page).count()) === 5);
  });

  it('goes the rest of the road, and the live page reads right', async () => {
    const { page } = first;
    await page.reload();
    await cursorIn(page, 1);
    for (const { source, id } of await segments()) {
      await page
        .locator(`[role="row"][data-active]`)
        .filter({ hasText: source.slice(0, 3) })
        .waitFor();
      for (const [index, part] of (SPANISH[source] ?? id).split('#').entries()) {
        if (index > 0) await page.keyboard.press(index === 1 ? 'F9' : 'End');
        await page.keyboard.insertText(part);
      }
      await page.keyboard.press('Control+Enter');
    }
    await saved(page);
    expect((await segments()).map(({ state }) => state)).toEqual(Array(5).fill('translated'));
    expect(await translator.ask('GET', `/editions/${editionId}/gate`)).toMatchObject({ blocking: [] });
    await page.getByRole('button', { name: 'Entregar' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entregar' }).click();
    await page
      .getByText(/Entregada/)
      .first()
      .waitFor();

    const { fingerprint } = await editor.ask<{ fingerprint: string }>('GET', `/editions/${editionId}/comparison`);
    await editor.ask('POST', `/editions/${editionId}/approve`, { fingerprint });
    const planned = await editor.ask<{ id: string }>('POST', '/releases', { articleIds: [articleId] });
    const release = await eventually(async () => {
      const now = await editor.ask<{ state: string; editions: { locale: Locale; url: string }[] }>(
        'GET',
        `/releases/${planned.id}`,
      );
      return now.state === 'published' ? now : undefined;
    });
    await page.goto(release.editions.find(({ locale }) => locale === 'es')?.url ?? '');
    const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(
      'La tripulación volvió el lunes; la huelga terminó. Vea el plan ahora. Es breve. Nadie se quejó.',
    );
    expect(await page.getByRole('link', { name: 'el plan', exact: true }).getAttribute('href')).toBe(
      'https://www.example.org/plan',
    );
  });
});
