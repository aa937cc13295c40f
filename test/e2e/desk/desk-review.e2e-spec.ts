import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { eventually } from '@anverso/testing';
import { keepScreenshot } from '../browser.js';
import { type Seat } from '../seat.js';
import { barriers, ReviewHouse, tabTo, whenSaved } from './review-house.js';

const story = (salt: string): string => `---
locale: en
section: Politics
headline: The ${salt} tram line is approved
dek: The council chose the shorter of two lines.
byline: Maya Lindqvist
---

LONDON -- The council voted 31 to 14 on Monday. See [the plan](https://www.example.org/plan) for details. Work begins in March.

## What happens next

Will fares rise? Not before spring, the council promises. Riders asked for more trains.

- A stop at the market
`;

/** From the first word of a source to what is typed; `#` stands for the key that inserts the next code. */
const TRANSLATIONS: [RegExp, string][] = [
  [/tram line is approved/, 'Aprueban la línea de tranvía'],
  [/^The council chose/, 'El concejo eligió la más corta de dos líneas.'],
  [/voted 31 to 14/, 'El concejo votó 31 a 14 el lunes.'],
  [/^See /, 'Consulte #el plan para los detalles.'],
  [/^Work/, 'Las obras comienzan en marzo.'],
  [/^What/, 'Qué sigue'],
  [/^Will/, '¿Subirán las tarifas?'],
  [/^Not/, 'No antes de la primavera, promete el concejo.'],
  [/^Riders/, 'Los pasajeros pidieron más trenes.'],
  [/^A stop/, 'Una parada en el mercado'],
];

const typed = (source: string): string => TRANSLATIONS.find(([pattern]) => pattern.test(source))?.[1] ?? 'Texto';

const PEOPLE = [
  [
    'translator',
    'es',
    {
      handIn: 'Entregar',
      done: /Entregada/,
      fix: 'Corregir',
      mine: 'Dejar el mío',
      theirs: 'Tomar el otro',
      merge: 'Unirlos a mano',
      merged: 'Guardar el texto unido',
    },
  ],
  [
    'editor',
    'en',
    {
      handIn: 'Hand in',
      done: /Handed in/,
      fix: 'Fix',
      mine: 'Keep mine',
      theirs: 'Take theirs',
      merge: 'Merge by hand',
      merged: 'Save the merged text',
    },
  ],
] as const;

describe.each(PEOPLE)('the review by the %s, in %s', (role, language, words) => {
  let house: ReviewHouse;
  let seat: Seat;

  beforeAll(async () => {
    house = await ReviewHouse.open();
    seat = await house.enter(role);
  }, 120_000);
  afterAll(() => house.close());

  it('goes from the board to the hand-in by keyboard alone', async () => {
    const { page, complaints } = seat;
    const editionId = await house.submit('road.md', story('northern'));
    await page.getByText('The northern tram line').first().waitFor();
    await tabTo(page, /^(Empezar a revisar|Review): The northern/, 'Tab', 'link');
    await page.keyboard.press('Enter');
    await page.locator('.tiptap:focus').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const segments = await house.segments(editionId);
    expect(segments).toHaveLength(10);
    for (const { source, position } of segments) {
      await page.locator(`[role="row"][data-active] .tiptap[aria-label$=" ${position + 1}"]:focus`).waitFor();
      for (const [index, part] of typed(source).split('#').entries()) {
        if (index > 0) await page.keyboard.press('F9');
        await page.keyboard.insertText(part);
      }
      await page.keyboard.press('Control+Enter');
    }
    await whenSaved(page);
    for (const segment of await house.segments(editionId)) {
      expect(segment.state).toBe('translated');
      const plain = (segment.target ?? '').replace(/\{\/?\d+\/?\}/g, '');
      expect(plain).toBe(typed(segment.source).replace('#', ''));
    }
    expect((await house.segments(editionId)).find(({ source }) => source.startsWith('See'))?.target).toContain('{1}');
    await keepScreenshot(page, `desk-review-done-${language}`, { fullPage: false });

    await tabTo(page, words.handIn, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role="dialog"] button:focus').filter({ hasText: words.handIn }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(words.done).first().waitFor();
    const { state } = await house.editor.ask<{ state: string }>('GET', `/editions/${editionId}/review`);
    expect(state).toBe('handed-in');
    expect(complaints).toEqual([]);
  });

  it('lists what is missing at the hand-in, each with a way to it', async () => {
    const { page } = seat;
    const editionId = await house.submit('missing.md', story('missing'));
    await house.review(page, editionId);
    await page.getByRole('button', { name: words.handIn }).click();
    const dialog = page.getByRole('dialog');
    const places = dialog.locator('li button');
    await places.first().waitFor();
    expect(await places.count()).toBeGreaterThanOrEqual(10);
    await keepScreenshot(page, `desk-review-missing-${language}`, { fullPage: false });
    expect(await barriers(page)).toEqual([]);
    await places.nth(4).click();
    await page.locator('.tiptap[aria-label$=" 5"]:focus').waitFor();
  });

  it('keeps both texts when two people save at once, and lets the person choose', async () => {
    const editionId = await house.submit('conflict.md', story('conflict'));
    const segments = await house.segments(editionId);
    const { page } = seat;
    await house.review(page, editionId);
    const choices = [
      [words.mine, 'Mi texto 0'],
      [words.theirs, 'Otro texto 1'],
      [words.merge, 'Mi texto 2 y el otro'],
    ] as const;
    for (const [index, [choice, result]] of choices.entries()) {
      const segment = segments[index];
      if (segment === undefined) throw new Error('There is no such segment.');
      await page.locator(`.tiptap[aria-label$=" ${index + 1}"]:focus`).waitFor();
      await house.editor.ask('PUT', `/segments/${segment.id}/target`, {
        target: `Otro texto ${index}`,
        version: segment.version,
      });
      await page.keyboard.insertText(`Mi texto ${index}`);
      await page.keyboard.press('Control+s');
      await page.getByRole('button', { name: choice }).waitFor();
      if (index === 0) {
        await keepScreenshot(page, `desk-review-conflict-${language}`, { fullPage: false });
        expect(await barriers(page)).toEqual([]);
      }
      await page.getByRole('button', { name: choice }).click();
      if (choice === words.merge) {
        await page.locator('.tiptap:focus').waitFor();
        await page.keyboard.press('End');
        await page.keyboard.insertText(' y el otro');
        await page.getByRole('button', { name: words.merged }).click();
      }
      await whenSaved(page);
      await eventually(async () => (await house.segments(editionId))[index]?.target === result);
      await page.keyboard.press('Control+ArrowDown');
    }
  });

  it('keeps work while the network is away and sends it on return', async () => {
    const editionId = await house.submit('offline.md', story('offline'));
    const { page, context } = await house.enter(role);
    await house.review(page, editionId);
    await context.setOffline(true);
    for (const text of ['Uno', 'Dos', 'Tres']) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Control+Enter');
    }
    await page.locator('[data-state="offline"]').waitFor();
    await keepScreenshot(page, `desk-review-offline-${language}`, { fullPage: false });
    expect(await barriers(page)).toEqual([]);
    await context.setOffline(false);
    await whenSaved(page);
    const saved = (await house.segments(editionId)).slice(0, 3).map(({ target, state }) => [target, state]);
    expect(saved).toEqual([
      ['Uno', 'translated'],
      ['Dos', 'translated'],
      ['Tres', 'translated'],
    ]);
    await context.close();
  }, 90_000);

  it('sends after a new start of the browser what it could not send before', async () => {
    const editionId = await house.submit('reload.md', story('reload'));
    const { page, context } = await house.enter(role);
    await house.review(page, editionId);
    await page.route('**/api/segments/**', (route) => route.abort());
    await page.keyboard.insertText('Guardado aquí');
    await page.locator('[data-state="offline"]').waitFor();
    await page.unroute('**/api/segments/**');
    await house.review(page, editionId);
    await eventually(async () => (await house.segments(editionId))[0]?.target === 'Guardado aquí');
    await context.close();
  });

  it('takes three paragraphs into one segment and loses nothing', async () => {
    const editionId = await house.submit('paste.md', story('paste'));
    const { page } = seat;
    await house.review(page, editionId);
    await page.evaluate(() => {
      const clipboard = new DataTransfer();
      clipboard.setData('text/html', '<p>Uno <script>alert(1)</script></p><p>Dos <b>y</b></p><p>Tres</p>');
      clipboard.setData('text/plain', 'Uno\n\nDos y\n\nTres');
      const paste = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true });
      document.querySelector('.tiptap')?.dispatchEvent(paste);
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Control+s');
    await eventually(async () => {
      const target = (await house.segments(editionId))[0]?.target ?? '';
      return target.replace(/\s+/g, ' ').trim() === 'Uno Dos y Tres';
    });
  });

  it('repairs what it can repair, follows the cursor on the page, and comes from there', async () => {
    const editionId = await house.submit('page.md', story('page'));
    const { page, complaints } = seat;
    await house.review(page, editionId);
    const segments = await house.segments(editionId);
    const question = segments.findIndex(({ source }) => source.startsWith('Will'));
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-unit]').filter({ hasText: 'Will fares rise' }).click();
    await page.locator('[role="row"][data-active]').filter({ hasText: 'Will fares rise' }).waitFor();
    await page.locator(`.tiptap[aria-label$=" ${question + 1}"]:focus`).waitFor();
    await page.keyboard.insertText('Subirán las tarifas?');
    await page.getByRole('button', { name: words.fix }).click();
    await whenSaved(page);
    await frame.locator('[data-desk-current]').filter({ hasText: '¿Subirán las tarifas?' }).waitFor();
    for (const key of ['F4', 'Control+,', 'Control+.', 'Shift+F1']) {
      await page.keyboard.press(key);
      if (key === 'F4') await page.locator('ol li time').first().waitFor();
      if (key === 'Control+,') {
        await page.keyboard.insertText('¿Primavera o marzo?');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.locator('article').filter({ hasText: '¿Primavera o marzo?' }).waitFor();
      }
      expect(await barriers(page)).toEqual([]);
      await keepScreenshot(
        page,
        `desk-review-${key.replace(/\W/g, (sign) => String(sign.charCodeAt(0)))}-${language}`,
        { fullPage: false },
      );
    }
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['desktop', { width: 1440, height: 900 }, 'dark'],
    ['phone', { width: 390, height: 844 }, 'light'],
    ['phone', { width: 390, height: 844 }, 'dark'],
  ] as const)('has no barrier on a %s %j in %s', async (name, viewport, colorScheme) => {
    const editionId = await house.submit(`${name}-${colorScheme}.md`, story(`${name} ${colorScheme}`));
    const { page, context, complaints } = await house.enter(role, { viewport, colorScheme });
    await house.review(page, editionId);
    await page.keyboard.insertText('Aprueban 3 líneas!');
    await page.keyboard.press('Control+s');
    await page.locator('[data-severity="blocking"]').first().waitFor();
    await keepScreenshot(page, `desk-review-${name}-${colorScheme}-${language}`, { fullPage: false });
    expect(await barriers(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
