import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allDeskTexts, type DeskTexts } from '@anverso/i18n/desk';
import { type Locale } from '@anverso/kernel';
import { eventually } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { type Seat, speak } from '../seat.js';
import { inspect } from './desk-seat.js';
import { ReviewHouse, whenSaved } from './review-house.js';

jest.setTimeout(120_000);

const LOCALES: readonly Locale[] = ['en', 'es'];

const story = (place: string, votes: string): string => `---
locale: en
section: Politics
headline: ${place} gets its tram
dek: Riders had asked for it.
byline: Maya Lindqvist
---

LONDON -- The city council voted ${votes} for the new line on Monday evening. Nobody was surprised.

Work begins in March. The mayor was pleased with the result. Work begins in March.
`;

const APPROVED: [RegExp, string][] = [
  [/gets its tram/, 'El norte tendrá su tranvía'],
  [/^Riders/, 'Los pasajeros lo habían pedido.'],
  [/voted 31 to 14/, 'El concejo municipal votó 31 a 14 por la nueva línea el lunes por la noche.'],
  [/^Nobody/, 'Nadie se sorprendió.'],
  [/^Work/, 'Las obras comienzan en marzo.'],
  [/^The mayor/, 'El alcalde quedó contento con el resultado.'],
];

const plain = (coded: string | null | undefined): string => (coded ?? '').replace(/\{\/?\d+\/?\}/g, '');

describe.each(LOCALES)('what helps a translator, in %s', (locale) => {
  let house: ReviewHouse;
  let seat: Seat;
  let words: DeskTexts;
  let approvedId: string;
  let editionId: string;

  beforeAll(async () => {
    words = await allDeskTexts(locale);
    house = await ReviewHouse.open();
    approvedId = await house.submit('north.md', story('The north', '31 to 14'));
    await approve(house, approvedId);
    editionId = await house.submit('south.md', story('The south', '27 to 18'));
    seat = await house.enter('editor');
    seat.context.setDefaultTimeout(10_000);
    await speak(seat.page, locale);
  }, 120_000);
  afterAll(() => house.close());

  /** Opens the review with the cursor in the first segment whose source says this. */
  async function openAt(source: RegExp): Promise<Page> {
    const segment = (await house.segments(editionId)).find((each) => source.test(each.source));
    const { page } = seat;
    await page.goto('about:blank');
    await page.goto(`${house.url}/editions/${editionId}/review#segment-${segment?.id ?? ''}`);
    await page.locator(`.tiptap[aria-label$=" ${(segment?.position ?? 0) + 1}"]:focus`).waitFor();
    return page;
  }
  const targetOf = async (source: RegExp): Promise<string> =>
    plain((await house.segments(editionId)).find((each) => source.test(each.source))?.target);

  const searchIn = (language: Locale): Promise<void> =>
    seat.page
      .getByRole('radiogroup', { name: words.memory.language })
      .getByText(words.locale[language], { exact: true })
      .click();

  it('says of a match how well it fits and why, what differs, what was put in, and who stands behind it', async () => {
    const page = await openAt(/voted 27/);
    const card = page.getByRole('article').filter({ has: page.locator('ins') });
    await card.waitFor();
    expect(await card.locator('strong').first().textContent()).toMatch(/^\d\d %$/);
    expect(await card.locator('del').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('31')]),
    );
    expect(await card.locator('ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('27')]),
    );
    const text = (await card.textContent()) ?? '';
    expect(text).toContain(words.review.match.adapted);
    expect(text).toContain(words.review.match.change.replace('{{to}}', '27').replace('{{from}}', '31'));
    expect(text).toContain(house.newsroom.translator.user.name);
    await card.getByRole('link', { name: /The north gets its tram/ }).waitFor();
    await inspect(seat, `workbench-match-${locale}`);
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Enter');
    await whenSaved(page);
    await eventually(async () => (await targetOf(/voted 27/)).includes('votó 27 a 18'));
  });

  it('says of a repetition where else it stands, and cuts it loose', async () => {
    const page = await openAt(/^Work/);
    const part = page.getByRole('region', { name: words.review.repetition.title });
    await part.getByRole('button', { name: words.review.repetition.cut }).click();
    await part.getByText(words.review.repetition.loose).waitFor();
    await page.getByRole('img', { name: words.review.repetition.signLoose }).waitFor();
    await part.getByRole('button', { name: words.review.repetition.tie }).click();
    await part.getByText(words.review.repetition.gives).waitFor();
  });

  it('marks what checks found in both texts, and lets the keyboard set it aside', async () => {
    const page = await openAt(/voted 27/);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('El concejo municipal votó 27 a 99 por la nueva línea el lunes por la noche.');
    await page.keyboard.press('Control+s');
    const row = page.locator('[role="row"][data-active]');
    await row.locator('.tiptap .finding-mark[data-severity="blocking"]').filter({ hasText: '99' }).waitFor();
    await row.locator('.finding-mark[data-severity="blocking"]').filter({ hasText: '18' }).waitFor();
    await inspect(seat, `workbench-marks-${locale}`);
    await page.keyboard.type('x');
    await row.locator('.tiptap .finding-mark').filter({ hasText: '99' }).waitFor();
    await page.keyboard.press('Backspace');
    await whenSaved(page);
    await page.keyboard.press('Shift+F8');
    await page.locator('[data-finding] button:focus').waitFor();
    const ignore = page.locator('[data-finding] button:focus').filter({ hasText: words.review.finding.ignore });
    while ((await ignore.count()) === 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Lo corrigió el concejo');
    await page.keyboard.press('Enter');
    await page.getByText(/Lo corrigió el concejo/).waitFor();
    await page.locator('.tiptap:focus').waitFor();
  });

  it('looks selected words up in the memory and puts what it finds into the translation', async () => {
    const page = await openAt(/^The mayor/);
    await page.locator('[role="row"][data-active] [lang="en"]').getByText('pleased').selectText();
    await page.evaluate(() => {
      const text = document.getSelection()?.anchorNode?.textContent ?? '';
      const node = document.getSelection()?.anchorNode?.firstChild ?? document.getSelection()?.anchorNode;
      if (node != null)
        document.getSelection()?.setBaseAndExtent(node, text.indexOf('pleased'), node, text.indexOf('pleased') + 7);
    });
    await page.keyboard.press('Shift+F2');
    const field = page.getByRole('searchbox', { name: words.memory.search });
    await eventually(async () => (await field.inputValue()) === 'pleased');
    const hit = page.getByRole('article').filter({ has: page.locator('mark', { hasText: 'pleased' }) });
    await hit.getByText('El alcalde quedó contento con el resultado.').waitFor();
    await hit.getByText(/The north gets its tram/).waitFor();
    await inspect(seat, `workbench-concordance-${locale}`);
    await hit.getByRole('button').click();
    await page.locator('.tiptap:focus').waitFor();
    await whenSaved(page);
    await eventually(async () => (await targetOf(/^The mayor/)).includes('El alcalde quedó contento'));

    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(words.palette.placeholder).fill(words.review.concordance.command);
    await page.keyboard.press('Enter');
    await field.waitFor();
    await searchIn('es');
    await field.fill('contentos');
    await page.locator('article mark', { hasText: 'contento' }).first().waitFor();
  });

  it('takes a translation out as a file and in again, and says what became of each segment', async () => {
    const page = await openAt(/^Nobody/);
    const files = page.getByRole('button', {
      name: words.review.filesNamed.replace('{{headline}}', 'The south gets its tram'),
    });
    await files.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: words.files.download21 }).click(),
    ]);
    const xliff = readFileSync(await download.path(), 'utf8');
    expect(xliff).toContain('Nobody was surprised.');
    const path = join(tmpdir(), `anverso-workbench-${locale}-${process.pid}.xlf`);
    const isTaken =
      /(<segment [^>]*><source>Nobody was surprised\.<\/source>)(\s*<target[^>]*>[^<]*<\/target>|\s*<target[^>]*\/>)?/;
    writeFileSync(path, xliff.replace(isTaken, '$1<target>A nadie le sorprendió.</target>'));
    await files.click();
    await page.getByRole('menuitem', { name: words.files.upload }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles(path);
    await dialog.getByText(words.files.taken_one.replace('{{count}}', '1')).waitFor();
    await inspect(seat, `workbench-report-${locale}`);
    writeFileSync(path, '<xliff');
    await dialog.locator('input[type=file]').setInputFiles(path);
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('button', { name: words.files.close }).last().click();
    await eventually(async () => (await targetOf(/^Nobody/)) === 'A nadie le sorprendió.');
    await page.locator('.tiptap', { hasText: 'A nadie le sorprendió.' }).waitFor();
  });

  it('searches the memory by either language, mends a pair and forgets one', async () => {
    const { page } = seat;
    await page.getByRole('link', { name: words.nav.memory }).click();
    await page.locator('li', { hasText: 'Nadie se sorprendió.' }).last().waitFor();
    const field = page.getByRole('searchbox', { name: words.memory.search });
    await searchIn('es');
    await field.fill('pasajero');
    const pair = page.getByRole('main').getByRole('listitem');
    await pair.locator('mark', { hasText: 'pasajeros' }).waitFor();
    await inspect(seat, `workbench-memory-${locale}`);
    await pair.getByRole('button', { name: words.memory.correct }).click();
    await page.getByLabel(words.memory.target).fill('Los pasajeros lo venían pidiendo.');
    await page.getByRole('button', { name: words.memory.save }).click();
    await pair.getByText('lo venían pidiendo').waitFor();
    await pair.getByText(new RegExp(house.newsroom.editor.user.name)).first().waitFor();
    await pair.getByRole('button', { name: words.memory.forget }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.memory.forgetYes }).click();
    await page.getByRole('heading', { name: words.memory.none }).waitFor();
  });

  it('says after the approval what the drafts were worth', async () => {
    const { page, complaints } = seat;
    await page.goto(`${house.url}/editions/${approvedId}/approval`);
    await page.getByRole('heading', { name: words.metrics.title }).waitFor();
    await page.getByText(words.metrics.likeness, { exact: true }).waitFor();
    await inspect(seat, `workbench-metrics-${locale}`);
    // The file that breaks off was refused.
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
  });
});

/** Has a translation written, handed in, and approved by somebody who did not write it. */
async function approve(house: ReviewHouse, editionId: string): Promise<void> {
  const [translator, admin] = await Promise.all([house.client('translator'), house.client('admin')]);
  for (const { id, source } of await house.segments(editionId)) {
    const { version } = (await house.segments(editionId)).find((each) => each.id === id) ?? { version: 1 };
    const target = APPROVED.find(([pattern]) => pattern.test(source))?.[1] ?? 'Texto';
    const saved = await translator.ask<{ version: number }>('PUT', `/segments/${id}/target`, { target, version });
    await translator.ask('POST', `/segments/${id}/confirm`, { version: saved.version });
  }
  await translator.ask('POST', `/editions/${editionId}/hand-in`);
  const { fingerprint } = await admin.ask<{ fingerprint: string }>('GET', `/editions/${editionId}/comparison`);
  await admin.ask('POST', `/editions/${editionId}/approve`, { fingerprint });
}
