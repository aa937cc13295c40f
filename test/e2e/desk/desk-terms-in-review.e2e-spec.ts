import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allDeskTexts, type DeskTexts, formatMoment } from '@anverso/i18n/desk';
import { type Locale } from '@anverso/kernel';
import { eventually } from '@anverso/testing';
import { type Page } from '@playwright/test';
import { type Seat, speak } from '../seat.js';
import { inspect } from './desk-seat.js';
import { ReviewHouse, whenSaved } from './review-house.js';

jest.setTimeout(180_000);

const LOCALES: readonly Locale[] = ['en', 'es'];

const HEADLINE = 'The west gets its tram';
const STORY = `---
locale: en
section: Politics
headline: ${HEADLINE}
dek: Riders had asked for it.
byline: Maya Lindqvist
---

LONDON -- The mayor opened [the new line](https://www.example.org/line) on Monday. The city council applauded the mayor; nobody was surprised.

Work begins in March. Nobody complained.
`;

const form = (locale: Locale, text: string, standing = 'preferred', inflections: string[] = []) => ({
  locale,
  text,
  standing,
  variant: null,
  inflections,
});

const TERMS = [
  {
    type: 'office',
    forms: [
      form('en', 'mayor'),
      form('es', 'alcalde', 'preferred', ['alcaldesa']),
      form('es', 'alcalde mayor', 'allowed'),
      form('es', 'burgomaestre', 'forbidden'),
    ],
    note: 'De cualquier ciudad, también de las europeas.',
    validFrom: '2020-01-01',
    validUntil: null,
    caseRule: 'any',
  },
  {
    type: 'organisation',
    forms: [form('en', 'city council'), form('es', 'concejo municipal')],
    note: '',
    validFrom: null,
    validUntil: null,
    caseRule: 'any',
  },
];

const pair = (en: string, es: string): string =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="es"><seg>${es}</seg></tuv></tu>\n`;
const tmx = (...units: string[]): string =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body>\n${units.join('')}</body></tmx>`;

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<tmx version="1.4"><header srclang="en"/><body>${pair('&b;', 'Ja')}</body></tmx>`;

describe.each(LOCALES)('terms, codes and files, in %s', (locale) => {
  let house: ReviewHouse;
  let seat: Seat;
  let words: DeskTexts;
  let editionId: string;

  beforeAll(async () => {
    words = await allDeskTexts(locale);
    house = await ReviewHouse.open();
    for (const term of TERMS) await house.editor.ask('POST', '/terms', term);
    editionId = await house.submit('west.md', STORY);
    // As far from the house's clock as one can be.
    seat = await house.enter('editor', { timezoneId: 'Pacific/Kiritimati' });
    seat.context.setDefaultTimeout(10_000);
    await speak(seat.page, locale);
  }, 120_000);
  afterAll(() => house.close());

  async function openAt(source: RegExp): Promise<Page> {
    const segment = (await house.segments(editionId)).find((each) => source.test(each.source));
    const { page } = seat;
    await page.goto('about:blank');
    await page.goto(`${house.url}/editions/${editionId}/review#segment-${segment?.id ?? ''}`);
    await page.locator(`.tiptap[aria-label$=" ${(segment?.position ?? 0) + 1}"]:focus`).waitFor();
    return page;
  }
  const targetOf = async (source: RegExp): Promise<string> =>
    (await house.segments(editionId)).find((each) => source.test(each.source))?.target ?? '';
  const active = (): ReturnType<Page['locator']> => seat.page.locator('[role="row"][data-active]');

  it('marks the terms of a source, and says of each how the house writes it', async () => {
    const page = await openAt(/^The city/);
    const marks = active().locator('.term-mark');
    await marks.first().waitFor();
    expect(await marks.allTextContents()).toEqual(['city council', 'mayor']);
    expect(await page.locator('[role="row"]:not([data-active]) .term-mark[role]').count()).toBe(0);
    await marks.last().hover();
    const card = page.getByRole('tooltip');
    await card.getByText('alcalde', { exact: true }).waitFor();
    for (const said of ['alcalde mayor', 'burgomaestre', TERMS[0]?.note ?? '', words.review.terms.type.office, '2020'])
      await card.getByText(said).first().waitFor();
    await inspect(seat, `terms-card-${locale}`);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+Tab');
    const named = words.review.terms.mark.replace('{{words}}', 'mayor').replace('{{form}}', 'alcalde');
    await page
      .locator('.term-mark:focus')
      .and(page.getByRole('button', { name: named }))
      .waitFor();
    await card.waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-term-list] button:focus').waitFor();
  });

  it('writes terms by their number and the next one that is missing, and says which are written', async () => {
    const page = await openAt(/^The city/);
    await page.keyboard.insertText('El ');
    await page.keyboard.press('Shift+F4');
    await page.locator('[data-term-list] button:focus').waitFor();
    await page.keyboard.press('1');
    await page.locator('.tiptap:focus').waitFor();
    await page.keyboard.insertText(' aplaudió al ');
    await page.keyboard.press('Control+F2');
    await page.keyboard.insertText(', no al burgomaestre.');
    await page.keyboard.press('Control+F2');
    await page.getByText(words.review.told.noTerm).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control+s');
    await whenSaved(page);
    expect(await targetOf(/^The city/)).toBe('El concejo municipal aplaudió al alcalde, no al burgomaestre.');
    const list = page.locator('[data-term-list]');
    await list.getByText(words.review.terms.forbiddenWritten).waitFor();
    expect(await list.getByText(`✓ ${words.review.terms.written}`).count()).toBe(2);
    await inspect(seat, `terms-tab-${locale}`);
  });

  it('adds a term out of what is selected', async () => {
    const page = await openAt(/^Work/);
    await page.keyboard.press('Shift+F4');
    await page.getByText(words.review.terms.nothing).waitFor();
    await page.locator('[role="row"][data-active] [lang="en"]').getByText('Work').selectText();
    await page.getByRole('button', { name: words.review.terms.add }).click();
    const field = (of: Locale) => page.getByRole('textbox', { name: words.locale[of], exact: true });
    await eventually(async () => (await field('en').inputValue()) === 'Work begins in March.');
    await field('en').fill('work');
    await field('es').fill('obras');
    await inspect(seat, `terms-add-${locale}`);
    await page.getByRole('button', { name: words.review.terms.save, exact: true }).click();
    await active().locator('.term-mark', { hasText: 'Work' }).waitFor();
    await page.locator('[data-term-list]').getByText('obras').waitFor();
  });

  it('keeps the codes of a segment whole, whatever is typed, deleted, cut or pasted', async () => {
    const page = await openAt(/^The mayor/);
    const typed = async (expected: string): Promise<void> => {
      await page.keyboard.press('Control+s');
      await whenSaved(page);
      await eventually(async () => (await targetOf(/^The mayor/)) === expected).catch(() => undefined);
      expect(await targetOf(/^The mayor/)).toBe(expected);
    };
    // At once: nobody waits for the page between two keys.
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+Home');
    for (let at = 0; at < 'The mayor opened '.length; at += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    await typed('The mayor opened {1}xthe new line{/1} on Monday.');
    for (const key of ['Backspace', 'Backspace', 'ArrowRight', 'ArrowLeft', 'Delete', 'Backspace'])
      await page.keyboard.press(key);
    await page.keyboard.type('y');
    await typed('The mayor opened y{1}the new line{/1} on Monday.');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Abrió la línea');
    await typed('Abrió la línea{1}{/1}');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await typed('{1}{/1}');
    await page.keyboard.press('Control+v');
    await typed('Abrió la línea{1}{/1}');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+Shift+Digit1');
    await page.keyboard.press('Control+s');
    await whenSaved(page);
    expect(await targetOf(/^The mayor/)).toMatch(/^Abrió ?\{1\} ?la línea\{\/1\}$/);
    await page.keyboard.press('Control+z');
    await typed('Abrió la línea{1}{/1}');
  });

  it('takes a translation out as a file from the board', async () => {
    const { page } = seat;
    await page.goto(house.url);
    const named = words.board.face.filesNamed.replace('{{headline}}', HEADLINE);
    await page.getByRole('button', { name: named }).click();
    await page.getByRole('menuitem', { name: words.files.upload }).waitFor();
    await inspect(seat, `terms-board-files-${locale}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: words.files.download12 }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Nobody complained.');
  });

  it('takes a memory in and out, says what became of it, and refuses what is broken or dangerous', async () => {
    const { page } = seat;
    await page.goto(`${house.url}/memory`);
    const menu = page.getByRole('button', { name: words.memory.filesNamed });
    await menu.click();
    await page.getByRole('menuitem', { name: words.files.upload }).click();
    const dialog = page.getByRole('dialog');
    const path = join(tmpdir(), `anverso-memory-${locale}-${process.pid}.tmx`);
    const send = async (content: string): Promise<void> => {
      writeFileSync(path, content);
      await dialog.locator('input[type=file]').setInputFiles(path);
    };
    await send(
      tmx(
        pair('The dam held.', 'La presa resistió.'),
        pair('The dam held.', 'La presa resistió.'),
        pair('Empty.', ' '),
      ),
    );
    await dialog.getByText(words.files.tmx.taken_one.replace('{{count}}', '1')).waitFor();
    await dialog.getByText(words.files.tmx.known_one.replace('{{count}}', '1')).waitFor();
    await dialog.getByText(words.files.tmx.refused_one.replace('{{count}}', '1')).waitFor();
    await dialog.getByText(words.files.tmx.line.replace('{{line}}', '5')).waitFor();
    await inspect(seat, `terms-memory-report-${locale}`);
    await send('<tmx');
    await dialog.getByRole('alert').waitFor();
    await send(BOMB);
    await dialog.getByRole('alert').waitFor();
    await inspect(seat, `terms-memory-refused-${locale}`);
    await dialog.getByRole('button', { name: words.files.close }).last().click();
    await page.getByText('La presa resistió.').first().waitFor();
    await menu.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: words.files.tmx.all }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('La presa resistió.');
  });

  it('says beside the approval who split a segment, and tells time by the clock of the house', async () => {
    const { page, complaints } = seat;
    const found = (await house.segments(editionId)).find(({ source }) => source.startsWith('The city'));
    await house.editor.ask('POST', `/segments/${found?.id ?? ''}/split`, {
      offset: 'The city council applauded the mayor;'.length,
      version: found?.version,
    });
    await openAt(/^nobody was/);
    expect(await active().locator('.term-mark').count()).toBe(0);
    await page.keyboard.press('F4');
    const told = page.locator('ol li time').first();
    const at = (await told.getAttribute('datetime')) ?? '';
    const { timeZone } = await house.editor.ask<{ timeZone: string }>('GET', '/session');
    expect(await told.textContent()).toBe(formatMoment(at, locale, timeZone));
    await page.goto(`${house.url}/editions/${editionId}/approval`);
    const said = words.approval.facts.split.replace('{{name}}', words.approval.facts.you).replace('{{when}}', '');
    await page.getByText(said).first().waitFor();
    expect(await page.getByText(said).count()).toBe(2);
    await inspect(seat, `terms-lineage-${locale}`);
    // Both broken files were refused.
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
  });
});
