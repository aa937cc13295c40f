import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allDeskTexts, type DeskTexts } from '@anverso/i18n/desk';
import { type Locale } from '@anverso/kernel';
import { type ApiClient, type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import { type Locator } from '@playwright/test';
import { type Seat, speak } from '../seat.js';
import { inspect } from './desk-seat.js';
import { ReviewHouse } from './review-house.js';

jest.setTimeout(120_000);

const LOCALES: readonly Locale[] = ['en', 'es'];

const story = (who: string): string => `---
locale: en
section: Politics
headline: The ${who} votes
dek: It was early.
byline: Maya Lindqvist
---

LONDON -- The ${who} saw the ballot.
`;
const form = (locale: Locale, text: string) => ({
  locale,
  text,
  standing: 'preferred',
  variant: null,
  inflections: [],
});
const MAYOR = {
  type: 'office',
  forms: [form('en', 'mayor'), form('es', 'alcalde')],
  note: '',
  validFrom: '2001-01-01',
  validUntil: '2001-12-31',
  caseRule: 'any',
};

describe.each(LOCALES)('the term base at the desk, in %s', (locale) => {
  let deepl: DeeplDouble;
  let house: ReviewHouse;
  let seat: Seat;
  let words: DeskTexts;
  let translator: ApiClient;

  beforeAll(async () => {
    words = await allDeskTexts(locale);
    deepl = await startDeeplDouble();
    house = await ReviewHouse.open({ DEEPL_API_KEY: 'a-key:fx', DEEPL_SERVER_URL: deepl.url });
    translator = await house.client('translator');
    seat = await house.enter('editor');
    seat.context.setDefaultTimeout(10_000);
    await speak(seat.page, locale);
  }, 120_000);
  afterAll(async () => {
    await house.close();
    await deepl.close();
  });

  const named = (text: string, name: string): string => text.replace('{{name}}', name);
  const dialog = (): Locator => seat.page.getByRole('dialog');
  const row = (name: string): Locator =>
    seat.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: seat.page.getByRole('heading', { name, level: 2 }) });
  const language = (of: Locale): Locator => dialog().getByRole('group', { name: words.locale[of] });
  const field = (of: Locale, number: number): Locator =>
    language(of).getByLabel(words.terms.form.text.replace('{{number}}', String(number)), { exact: true });
  const save = (): Promise<void> => dialog().getByRole('button', { name: words.terms.form.save }).click();
  /** Goes to a part of the term base. */
  const goTo = (part: 'list' | 'candidates' | 'history' | 'glossary'): Promise<void> =>
    seat.page
      .getByRole('navigation', { name: words.terms.tabs.label })
      .getByRole('link', { name: words.terms.tabs[part], exact: true })
      .click();
  const closed = (): Promise<void> => dialog().waitFor({ state: 'detached' });

  it('says what to do while it is empty, and what is wrong at the field', async () => {
    const { page } = seat;
    await page.getByRole('link', { name: words.nav.terms, exact: true }).click();
    await page.getByRole('heading', { name: words.terms.empty }).waitFor();
    await inspect(seat, `terms-empty-${locale}`);
    await page.getByRole('main').getByRole('button', { name: words.terms.add }).first().click();
    await field('en', 1).and(page.locator(':focus')).waitFor();
    await save();
    await field('en', 1).and(page.locator(':focus[aria-invalid="true"]')).waitFor();
    await dialog().getByText(words.terms.form.problems.TERM_FORMS_MISSING).waitFor();
    await inspect(seat, `terms-form-${locale}`);
  });

  it('adds a term by keyboard, with a form that is forbidden', async () => {
    const { page } = seat;
    await page.keyboard.insertText('city council');
    await field('es', 1).fill('concejo municipal');
    await language('es').getByRole('button', { name: words.terms.form.addFormIn.es }).press('Enter');
    await field('es', 2).and(page.locator(':focus')).waitFor();
    await page.keyboard.insertText('ayuntamiento');
    await page.keyboard.press('Tab');
    await page.keyboard.press(words.terms.standings.forbidden[0] ?? '');
    await language('es').getByLabel(words.terms.form.standing).nth(1).selectOption('forbidden');
    await field('es', 2).focus();
    await page.keyboard.press('Enter');
    await closed();
    await page.getByText(named(words.terms.form.added, 'city council')).waitFor();
    await row('city council').locator('del', { hasText: 'ayuntamiento' }).waitFor();
    await row('city council').getByText(words.terms.standings.forbidden).waitFor();
  });

  it('keeps what was typed when somebody else saved first, and shows what they did', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: named(words.terms.editNamed, 'city council') }).click();
    const [term] = (await translator.ask<{ terms: { id: string; version: number }[] }>('GET', '/terms')).terms;
    const now = await translator.ask<object>('GET', `/terms/${term?.id ?? ''}`);
    const content = { ...MAYOR, ...now, note: 'Of a city.' };
    const { type, forms, note, validFrom, validUntil, caseRule } = content;
    const theirs = { type, forms, note, validFrom, validUntil, caseRule, version: term?.version };
    await translator.ask('PUT', `/terms/${term?.id ?? ''}`, theirs);
    await dialog().getByLabel(words.terms.form.type).selectOption('organisation');
    await save();
    await dialog().getByRole('alert').getByText('Of a city.').waitFor();
    await inspect(seat, `terms-conflict-${locale}`);
    await dialog().getByRole('button', { name: words.terms.form.conflict.mine }).click();
    await closed();
    await row('city council').getByText(words.terms.types.organisation).waitFor();
  });

  it('tells who changed what, of one term and of all', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: named(words.terms.historyNamed, 'city council') }).click();
    const { editor, translator: colleague } = house.newsroom;
    await dialog().getByText(named(words.terms.changes.kinds.created, editor.user.name)).waitFor();
    await dialog().getByText(named(words.terms.changes.kinds.updated, colleague.user.name)).waitFor();
    await dialog().locator('ins', { hasText: words.terms.types.organisation }).waitFor();
    await inspect(seat, `terms-history-${locale}`);
    await dialog().getByRole('button', { name: words.terms.changes.close }).last().click();
    await closed();
    await goTo('history');
    await row('city council').last().getByText(named(words.terms.changes.kinds.created, editor.user.name)).waitFor();
    await inspect(seat, `terms-changes-${locale}`);
  });

  it('takes a list in and says which line it refused, and why', async () => {
    const { page } = seat;
    await goTo('list');
    await page.getByRole('button', { name: words.terms.import, exact: true }).click();
    await inspect(seat, `terms-import-${locale}`);
    const path = join(tmpdir(), `anverso-terms-${locale}-${process.pid}.csv`);
    writeFileSync(path, 'en;es\ntariff;arancel\n;\ncity hall;ayuntamiento\n');
    await dialog().locator('input[type=file]').setInputFiles(path);
    const { takeIn } = words.terms;
    await dialog().getByText(takeIn.taken_other.replace('{{count}}', '2')).waitFor();
    await dialog().getByText(takeIn.skipped_one.replace('{{count}}', '1')).waitFor();
    await dialog().getByText(takeIn.line.replace('{{line}}', '3'), { exact: true }).waitFor();
    await inspect(seat, `terms-report-${locale}`);
    writeFileSync(path, 'nothing,of,this\n1,2,3\n');
    await dialog().locator('input[type=file]').setInputFiles(path);
    await dialog().getByRole('alert').waitFor();
    await dialog().getByRole('button', { name: words.files.close }).last().click();
    await closed();
    await row('tariff').getByText('arancel').waitFor();
  });

  it('finds terms by words, by type, and by whether they hold today', async () => {
    const { page } = seat;
    await translator.ask('POST', '/terms', MAYOR);
    await page.reload();
    await row('mayor').getByText(/2001/).waitFor();
    await inspect(seat, `terms-list-${locale}`);
    await page.getByLabel(words.terms.stateLabel).selectOption('over');
    await row('tariff').waitFor({ state: 'detached' });
    await row('mayor').waitFor();
    await page.getByLabel(words.terms.stateLabel).selectOption('valid');
    await row('mayor').waitFor({ state: 'detached' });
    await page.getByRole('searchbox', { name: words.terms.search }).fill('ARANCEL');
    await row('city hall').waitFor({ state: 'detached' });
    await row('tariff').waitFor();
    await page.getByLabel(words.terms.typeLabel).selectOption('place');
    await page.getByRole('heading', { name: words.terms.none }).waitFor();
    await page.getByRole('button', { name: words.terms.showAll }).click();
    await row('city hall').waitFor();
  });

  it.each([
    ['tbx', /<tbx /],
    ['tbx-2008', /<martif /],
    ['csv', /^\ufeff?id,type/],
  ] as const)('gives the base out as %s', async (format, content) => {
    const { page } = seat;
    await page.getByRole('button', { name: words.terms.export }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: words.terms.formats[format] }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toMatch(content);
    expect(file).toContain('concejo municipal');
  });

  it('says what is lost before it deletes a term', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: named(words.terms.removeNamed, 'city hall') }).click();
    await dialog().getByText(words.terms.removeAsk).waitFor();
    await inspect(seat, `terms-remove-${locale}`);
    await dialog().getByRole('button', { name: words.terms.removeYes }).click();
    await closed();
    await row('city hall').waitFor({ state: 'detached' });
    await goTo('history');
    await row('city hall')
      .first()
      .getByText(named(words.terms.changes.kinds.deleted, house.newsroom.editor.user.name))
      .waitFor();
    await page.getByRole('button', { name: named(words.terms.changes.againNamed, 'city hall') }).click();
    expect(await field('en', 1).inputValue()).toBe('city hall');
    await save();
    await closed();
    await row('city hall')
      .first()
      .getByText(named(words.terms.changes.kinds.created, house.newsroom.editor.user.name))
      .waitFor();
  });

  it('makes a term of what people correct again and again', async () => {
    const { page } = seat;
    await goTo('candidates');
    await page.getByRole('heading', { name: words.terms.candidates.none }).waitFor();
    for (const who of ['editor', 'governor', 'teacher']) {
      const editionId = await house.submit(`${who}.md`, story(who), 'deepl');
      const segment = (await house.segments(editionId)).find(({ source }) => source.includes('ballot'));
      const target = (segment?.target ?? '').replace(/ballot\p{L}*/u, 'papeleta');
      const path = `/segments/${segment?.id ?? ''}`;
      const saved = await translator.ask<{ version: number }>('PUT', `${path}/target`, {
        target,
        version: segment?.version,
      });
      await translator.ask('POST', `${path}/confirm`, { version: saved.version });
    }
    await page.reload();
    const candidate = page.getByRole('main').getByRole('listitem').filter({ hasText: 'papeleta' }).first();
    await candidate.getByText(words.terms.candidates.examples).click();
    await candidate.locator('mark', { hasText: 'papeleta' }).first().waitFor();
    await candidate.getByRole('link', { name: /The governor votes/ }).waitFor();
    await inspect(seat, `terms-candidates-${locale}`);
    await candidate.getByRole('button', { name: named(words.terms.candidates.dismissNamed, 'papeleta') }).click();
    await page.getByText(named(words.terms.candidates.told.dismissed, 'papeleta')).waitFor();
    await page.getByText(words.terms.candidates.dismissed_one.replace('{{count}}', '1')).click();
    await inspect(seat, `terms-dismissed-${locale}`);
    await page.getByRole('button', { name: named(words.terms.candidates.restoreNamed, 'papeleta') }).click();
    await page.getByText(named(words.terms.candidates.told.restored, 'papeleta')).waitFor();
    await candidate.getByRole('button', { name: named(words.terms.candidates.makeNamed, 'papeleta') }).click();
    expect(await field('en', 1).inputValue()).toBe('ballot');
    expect(await field('es', 1).inputValue()).toBe('papeleta');
    expect(await language('es').getByLabel(words.terms.form.standing).nth(1).inputValue()).toBe('forbidden');
    await inspect(seat, `terms-candidate-form-${locale}`);
    await save();
    await closed();
    await page.getByRole('heading', { name: words.terms.candidates.none }).waitFor();
  });

  it('shows where DeepL differs, and pushes the term base there', async () => {
    const { page } = seat;
    const { glossary } = words.terms;
    await goTo('glossary');
    await page.getByText(glossary.never).waitFor();
    await inspect(seat, `terms-glossary-${locale}`);
    await page.getByRole('button', { name: glossary.push }).click();
    await page.getByText(glossary.same).waitFor();
    await page.getByText(named(glossary.pushed, house.newsroom.editor.user.name).split(',')[0] ?? '').waitFor();
    await translator.ask('POST', '/terms', { ...MAYOR, validUntil: null });
    await page.getByRole('button', { name: glossary.look }).click();
    await page.getByText(glossary.drift).waitFor();
    await page.getByRole('heading', { name: glossary.pair['en-es'] }).waitFor();
    await page.getByRole('cell', { name: 'alcalde' }).first().waitFor();
    await inspect(seat, `terms-drift-${locale}`);
    deepl.glossaries.clear();
    await page.getByRole('button', { name: glossary.look }).click();
    await page.getByText(glossary.gone).waitFor();
    await page.getByRole('button', { name: glossary.push }).click();
    await page.getByText(glossary.same).waitFor();
    // The list without columns of a language was refused.
    expect(seat.complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
  });
});
