import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { keepScreenshot } from '../browser.js';
import { barriers, ReviewHouse, type Segment, whenSaved } from './review-house.js';

const story = (salt: string): string => `---
locale: en
section: Politics
headline: The ${salt} tram line is approved
dek: The council chose the shorter of two lines.
byline: Maya Lindqvist
---

LONDON -- The council voted on Monday. Work begins in spring. Riders asked for more trains. Nobody spoke against it.
`;

const CUT_MS = 20_000;
const LINES = [
  'Aprueban la línea del tranvía',
  'El concejo eligió la más corta de dos líneas.',
  'El concejo votó el lunes.',
  'Las obras comienzan en primavera.',
  'Los pasajeros pidieron más trenes.',
];

const WORDS = {
  es: {
    offline: /^Sin conexión: \d+ segmentos? quedan? aquí y se envían? al volver$/,
    ended: 'Su sesión terminó.',
    kept: 'Queda aquí, sin enviar',
    again: 'Volver a entrar',
    theirs: 'Tomar el otro',
    mine: 'Dejar el mío',
  },
  en: {
    offline: /^No connection: \d+ segments? (is|are) kept here and sent on return$/,
    ended: 'Your session has ended.',
    kept: 'Kept here, not sent',
    again: 'Sign in again',
    theirs: 'Take theirs',
    mine: 'Keep mine',
  },
} as const;

jest.setTimeout(120_000);

describe.each([
  ['translator', 'es'],
  ['editor', 'en'],
] as const)('work that cannot be sent yet, of the %s in %s', (role, language) => {
  const words = WORDS[language];
  let house: ReviewHouse;

  beforeAll(async () => {
    house = await ReviewHouse.open();
  }, 120_000);
  afterAll(() => house.close());

  const texts = async (editionId: string): Promise<(string | null)[]> =>
    (await house.segments(editionId)).map(({ target }) => target);

  it('survives twenty seconds of typing and confirming without a network', async () => {
    const editionId = await house.submit('cut.md', story('cut'));
    const { page, context, complaints } = await house.enter(role);
    await house.review(page, editionId);
    await context.setOffline(true);
    const cutAt = performance.now();
    for (const [index, line] of LINES.entries()) {
      await page.locator(`.tiptap:focus[aria-label$=" ${index + 1}"]`).waitFor();
      // As fast as a person types, so that all of it takes as long as the cut.
      await page.keyboard.type(line, { delay: CUT_MS / LINES.join('').length });
      if (index === 0) await page.getByRole('status').filter({ hasText: words.offline }).waitFor();
      expect(await page.locator('[data-state="saved"][role="status"]').count()).toBe(0);
      // The third stays unconfirmed: typed is not read.
      await page.keyboard.press(index === 2 ? 'Control+ArrowDown' : 'Control+Enter');
    }
    expect(performance.now() - cutAt).toBeGreaterThanOrEqual(CUT_MS);
    await page.getByRole('status').filter({ hasText: words.offline }).waitFor();
    expect(await texts(editionId)).toEqual(Array.from({ length: 6 }, () => null));
    await keepScreenshot(page, `desk-kept-offline-${language}`, { fullPage: false });
    await context.setOffline(false);
    await whenSaved(page);
    const segments = await house.segments(editionId);
    expect(segments.slice(0, 5).map(({ target }) => target)).toEqual(LINES);
    expect(segments.slice(0, 5).map(({ state }) => state)).toEqual(
      [0, 1, 2, 3, 4].map((index) => (index === 2 ? 'initial' : 'translated')),
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('survives a reload without a network', async () => {
    const editionId = await house.submit('reloaded.md', story('reloaded'));
    const { page, context } = await house.enter(role);
    await house.review(page, editionId);
    await context.setOffline(true);
    await page.keyboard.type('Confirmado sin red');
    await page.keyboard.press('Control+Enter');
    await page.locator('.tiptap:focus[aria-label$=" 2"]').waitFor();
    await page.keyboard.type('Escrito a medias');
    await page.locator('[data-state="offline"][role="status"]').waitFor();
    await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await context.setOffline(false);
    await house.review(page, editionId);
    await page.getByText('Escrito a medias').first().waitFor();
    await whenSaved(page);
    const [first, second] = await house.segments(editionId);
    expect([first?.target, first?.state]).toEqual(['Confirmado sin red', 'translated']);
    expect([second?.target, second?.state]).toEqual(['Escrito a medias', 'initial']);
    await context.close();
  });

  it('survives the end of the session in a review, and goes out at the next sign-in', async () => {
    const editionId = await house.submit('ended.md', story('ended'));
    const { page, context, complaints } = await house.enter(role);
    await house.review(page, editionId);
    await page.keyboard.type('Antes del fin');
    await whenSaved(page);
    await context.clearCookies();
    await page.keyboard.type(' y después');
    await page.getByRole('alert').filter({ hasText: words.ended }).waitFor();
    // Nobody who types is interrupted: the next words still go where the cursor is.
    await page.keyboard.type(', todavía aquí');
    await page.getByRole('status').filter({ hasText: words.kept }).waitFor();
    await keepScreenshot(page, `desk-session-ended-review-${language}`, { fullPage: false });
    expect(await barriers(page)).toEqual([]);
    await signInAgain(page, 'wrong password');
    await page
      .getByRole('alert')
      .filter({ hasText: /do not belong|no corresponden|no coinciden/ })
      .waitFor();
    await signInAgain(page, house.newsroom[role].password);
    await whenSaved(page);
    expect((await texts(editionId))[0]).toBe('Antes del fin y después, todavía aquí');
    expect(await page.getByRole('button', { name: words.again }).count()).toBe(0);
    await page.locator('.tiptap:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await eventually(async () => (await house.segments(editionId))[0]?.state === 'translated');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('survives the end of the session in an article, where it is saved at the next sign-in', async () => {
    const { articleId } = await house.editor.ask<{ articleId: string }>(
      'POST',
      '/articles/import?fileName=written.md',
      story(`written ${language}`),
      'text/markdown',
    );
    const { page, context, complaints } = await house.enter('editor');
    await page.goto(`${new URL(page.url()).origin}/articles/${articleId}`);
    const dek = page.getByRole('textbox', { name: 'Dek' });
    await dek.click();
    await page.keyboard.press('Control+a');
    await context.clearCookies();
    await page.keyboard.type('A dek that took an hour to write');
    await page.getByRole('alert').filter({ hasText: WORDS.en.ended }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Not saved: sign in again' }).waitFor();
    await page.keyboard.type(', and a little more');
    await keepScreenshot(page, `desk-session-ended-article-${language}`, { fullPage: false });
    expect(await barriers(page, 'header')).toEqual([]);
    await signInAgain(page, house.newsroom.editor.password);
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect(await dek.inputValue()).toBe('A dek that took an hour to write, and a little more');
    await page.reload();
    await dek.waitFor();
    expect(await dek.inputValue()).toBe('A dek that took an hour to write, and a little more');
    expect(complaints).toEqual([]);
    await context.close();
  });

  async function signInAgain(page: Page, password: string): Promise<void> {
    await page.locator('header input[name=password]').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
  }

  it('of two people in one edition is never lost, whoever saves first, and the second one chooses', async () => {
    const editionId = await house.submit('two.md', story('two'));
    const [one, two] = [await house.enter(role), await house.enter(role === 'editor' ? 'translator' : 'editor')];
    const other = WORDS[language === 'en' ? 'es' : 'en'];
    for (const { page } of [one, two]) await house.review(page, editionId);
    const segments = await house.segments(editionId);

    // In turns: on segments of their own, then both on one, where the second is asked.
    for (const [person, at, text] of [
      [one, 1, 'Primera, de una'],
      [two, 2, 'Segunda, de otra'],
      [one, 3, 'Tercera, de una'],
      [two, 4, 'Cuarta, de otra'],
    ] as const) {
      await goTo(person.page, at);
      await person.page.keyboard.type(text);
      await person.page.keyboard.press('Control+s');
      await whenSaved(person.page);
    }
    expect((await texts(editionId)).slice(0, 4)).toEqual([
      'Primera, de una',
      'Segunda, de otra',
      'Tercera, de una',
      'Cuarta, de otra',
    ]);
    await goTo(one.page, 5);
    await goTo(two.page, 5);
    await two.page.keyboard.type('Quinta, de otra');
    await one.page.keyboard.type('Quinta, de una');
    await two.page.keyboard.press('Control+s');
    await whenSaved(two.page);
    await one.page.keyboard.press('Control+s');
    await one.page.getByRole('button', { name: words.mine }).click();
    await whenSaved(one.page);
    expect((await texts(editionId))[4]).toBe('Quinta, de una');
    // The other one, who has not seen that yet, goes on from their own text and takes what stands.
    await two.page.keyboard.type(' otra vez');
    await two.page.keyboard.press('Control+s');
    await two.page.getByRole('button', { name: other.theirs }).click();
    await whenSaved(two.page);
    expect((await texts(editionId))[4]).toBe('Quinta, de una');
    expect(await history(segments[4])).toEqual(expect.arrayContaining(['Quinta, de otra', 'Quinta, de una']));
    for (const seat of [one, two]) {
      expect(seat.complaints).toEqual([]);
      await seat.context.close();
    }
  });

  async function history(segment: Segment | undefined): Promise<(string | null)[]> {
    const events = await house.editor.ask<{ target: string | null }[]>('GET', `/segments/${segment?.id ?? ''}/events`);
    return events.map(({ target }) => target);
  }
});

/** Moves the cursor by keys to the segment of this number. */
async function goTo(page: Page, number: number): Promise<void> {
  const label = (await page.locator('.tiptap:focus').getAttribute('aria-label')) ?? '';
  const steps = number - Number(/\d+$/.exec(label)?.[0]);
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'Control+ArrowDown' : 'Control+ArrowUp');
  await page.locator(`.tiptap:focus[aria-label$=" ${number}"]`).waitFor();
}
