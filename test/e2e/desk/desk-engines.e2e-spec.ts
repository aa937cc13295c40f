import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allDeskTexts, type DeskTexts } from '@anverso/i18n/desk';
import { type Locale } from '@anverso/kernel';
import { type ApiClient, type DeeplDouble, eventually, startDeeplDouble } from '@anverso/testing';
import { type Locator, type Page } from '@playwright/test';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { saying, type Seat, signIn, speak } from '../seat.js';
import { inspect, takeDeskSeat } from './desk-seat.js';

jest.setTimeout(120_000);

const LOCALES: readonly Locale[] = ['en', 'es'];
/** Room for a short story and no more. */
const LIMIT = 400;

const story = (headline: string, text: string): string => `---
locale: en
section: Politics
headline: ${headline}
dek: Riders had asked for it.
byline: Maya Lindqvist
---

LONDON -- ${text}
`;
const SHORT = story('The harbor gets its tram', 'Nobody was surprised. Work begins in March.');
const LONG = story(
  'The hills wait for theirs',
  ['north', 'south', 'west', 'east']
    .map((side) => `On the ${side} side people have waited for a line of their own since the old one was taken away.`)
    .join(' '),
);
const TARGETS: readonly [RegExp, string][] = [
  [/gets its tram/, 'El puerto tendrá su tranvía'],
  [/^Riders/, 'Los pasajeros lo habían pedido.'],
  [/^Nobody/, 'Nadie se sorprendió.'],
  [/^Work/, 'Las obras comienzan en marzo.'],
];

interface Engines {
  order: string[];
  sections: { sectionId: string; engine: string }[];
  deepl: { formality: Record<Locale, string>; customInstructions: Record<Locale, string[]> };
}
interface Segment {
  id: string;
  source: string;
  version: number;
}

describe.each(LOCALES)('the engines and what they were worth, in %s', (locale) => {
  let house: RunningHouse;
  let deepl: DeeplDouble;
  let admin: ApiClient;
  let seat: Seat;
  let words: DeskTexts;
  let articleId: string;
  let editionId: string;

  beforeAll(async () => {
    deepl = await startDeeplDouble();
    deepl.account.limit = LIMIT;
    words = await allDeskTexts(locale);
    // Nobody listens there: an engine that is set up and does not answer.
    const silent = { LIBRETRANSLATE_URL: 'http://127.0.0.1:9' };
    const env = { DEEPL_API_KEY: 'a-key:fx', DEEPL_SERVER_URL: deepl.url, ...silent };
    house = await openRunningHouse(['api', 'worker'], env);
    admin = await house.client(house.newsroom.admin);
    articleId = await write('short.md', SHORT);
    await write('long.md', LONG);
    // What is refused is asked for here, and browsers log such answers.
    seat = await takeDeskSeat(house.browser, locale, saying(/40[01]|502/));
    await signIn(seat.page, house.product.apiUrl, house.newsroom.admin);
    await speak(seat.page, locale);
    await seat.page.goto(`${house.product.apiUrl}/admin/engines`);
  }, 180_000);
  afterAll(async () => {
    await house.close();
    await deepl.close();
  });

  async function write(fileName: string, text: string): Promise<string> {
    const path = `/articles/import?fileName=${fileName}`;
    return (await admin.ask<{ articleId: string }>('POST', path, text, 'text/markdown')).articleId;
  }
  const engines = (): Promise<Engines> => admin.ask('GET', '/engines');
  const named = (text: string, values: Record<string, string>): string =>
    Object.entries(values).reduce((said, [name, value]) => said.replace(`{{${name}}}`, value), text);
  const button = (page: Page, text: string, name: string): Locator =>
    page.getByRole('button', { name: named(text, { name }), exact: true });
  const startOf = (headline: string): Locator =>
    seat.page
      .getByRole('button', { name: named(words.board.action.named, { action: words.board.action.submit, headline }) })
      .last();

  it('are put in order by keys, and the order says what happens when none can answer', async () => {
    const { page } = seat;
    await button(page, words.engines.order.addOf, 'LibreTranslate').click();
    await eventually(async () => (await engines()).order.join() === 'deepl,libretranslate');
    const handle = page.getByRole('button', {
      name: new RegExp(`^${named(words.engines.order.handle, { name: 'LibreTranslate' })}`),
    });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await eventually(async () => (await engines()).order.join() === 'libretranslate,deepl');
    await page
      .getByText(named(words.engines.order.moved, { name: 'LibreTranslate', place: '1', total: '2' }))
      .waitFor();
    await page.keyboard.press('End');
    await eventually(async () => (await engines()).order.join() === 'deepl,libretranslate');
    await page.keyboard.press('Home');
    await eventually(async () => (await engines()).order.join() === 'libretranslate,deepl');
    expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByLabel(words.engines.order.people).check();
    await eventually(async () => (await engines()).order.join() === 'libretranslate,deepl,none');
    await page.getByRole('group', { name: named(words.engines.quota.title, { name: 'DeepL' }) }).waitFor();
    await page.getByText(words.engines.quota.unlimited).first().waitFor();
    await inspect(seat, `engines-${locale}`);
  });

  it('are another one for a section, until it is as the house again', async () => {
    const { page } = seat;
    const section = { en: 'Politics', es: 'Política' }[locale];
    const own = page.getByLabel(named(words.engines.sections.of, { section }));
    await own.selectOption('none');
    await eventually(async () => (await engines()).sections.some(({ engine }) => engine === 'none'));
    await own.selectOption('');
    await eventually(async () => (await engines()).sections.length === 0);
    await page
      .getByText(named(words.engines.sections.saved, { section, engine: words.engines.sections.asHouse }))
      .waitFor();
  });

  it('follow the house’s style, and what cannot be is refused', async () => {
    const { page } = seat;
    const spanish = page.getByRole('group', { name: words.engines.deepl.into.es });
    await spanish.getByLabel(words.engines.deepl.formality).selectOption('more');
    await spanish
      .getByLabel(words.engines.deepl.instructions)
      .fill('Use short sentences.\n\n Keep names as they are. ');
    await page.getByRole('button', { name: words.engines.deepl.save, exact: true }).click();
    await page.getByText(words.engines.deepl.saved).waitFor();
    expect((await engines()).deepl).toMatchObject({
      formality: { es: 'more' },
      customInstructions: { es: ['Use short sentences.', 'Keep names as they are.'] },
    });
    await page.getByLabel(words.engines.deepl.model).selectOption('latency_optimized');
    await page.getByRole('button', { name: words.engines.deepl.save, exact: true }).click();
    await page.getByRole('region', { name: words.engines.deepl.title }).getByRole('alert').waitFor();
    await inspect(seat, `engines-refused-${locale}`);
  });

  it('say what a translation takes before it starts, and when it does not fit', async () => {
    const { page } = seat;
    await page.goto(house.product.apiUrl);
    await startOf('The hills wait for theirs').click();
    const dialog = page.getByRole('dialog');
    const cost = dialog.getByRole('region', { name: words.engines.start.cost });
    await cost.getByText(words.engines.start.free).waitFor();
    await dialog.getByLabel(words.engines.start.names.deepl, { exact: true }).check();
    await cost.getByRole('alert').waitFor();
    await inspect(seat, `start-tight-${locale}`);
    await dialog.getByRole('button', { name: words.board.missing.close }).click();

    await startOf('The harbor gets its tram').click();
    await cost.getByText(named(words.engines.start.segments_other, { count: '4' })).waitFor();
    await inspect(seat, `start-${locale}`);
    await dialog.getByRole('button', { name: words.article.submit.send }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('say afterwards who drafted it, and who was passed over and why', async () => {
    const { page } = seat;
    await eventually(async () => {
      const { editions } = await admin.ask<{ editions: { id: string; locale: Locale; state: string }[] }>(
        'GET',
        `/articles/${articleId}`,
      );
      const target = editions.find((edition) => edition.locale === 'es');
      editionId = target?.id ?? '';
      return target?.state === 'in-review';
    }, 60_000);
    await page.goto(`${house.product.apiUrl}/articles/${articleId}`);
    const account = page.getByRole('region', { name: words.engines.job.title });
    await account.getByText(named(words.engines.job.segments_other, { name: 'DeepL', count: '4' })).waitFor();
    await account.getByText(`LibreTranslate: ${words.engines.reason.ENGINE_UNAVAILABLE}`).waitFor();
    await account.getByText(words.engines.job.noGlossary).waitFor();
    await inspect(seat, `job-account-${locale}`);
  });

  it('are asked one by one beside a segment', async () => {
    const { page } = seat;
    await page.goto(`${house.product.apiUrl}/editions/${editionId}/review`);
    await page.locator('.tiptap:focus').waitFor();
    const panel = page.getByRole('tabpanel', { name: words.review.panel.suggestions });
    const before = await panel.getByRole('article').count();
    await panel
      .getByRole('button', { name: named(words.review.suggestion.ask, { engine: 'LibreTranslate' }) })
      .waitFor();
    await panel.getByRole('button', { name: named(words.review.suggestion.ask, { engine: 'DeepL' }) }).click();
    await panel.getByRole('article').nth(before).waitFor();
    await inspect(seat, `ask-another-${locale}`);
  });

  it('are seen side by side once something is approved', async () => {
    const { page, complaints } = seat;
    await page.getByRole('link', { name: words.nav.insights }).click();
    await page.getByRole('heading', { name: words.insights.none }).waitFor();
    await page.getByRole('button', { name: words.insights.showAll }).click();
    await page.getByRole('heading', { name: words.insights.empty }).waitFor();
    await inspect(seat, `insights-empty-${locale}`);

    await approve();
    await page.reload();
    const chart = page.getByRole('region', { name: words.insights.by.source, exact: true });
    await chart.getByRole('listitem').filter({ hasText: 'DeepL' }).first().waitFor();
    await page
      .getByRole('region', { name: words.insights.by.translator, exact: true })
      .getByText(house.newsroom.translator.user.name)
      .first()
      .waitFor();
    await inspect(seat, `insights-${locale}`);
    await page.getByText(words.insights.measures.time, { exact: true }).first().click();
    await chart.getByText(words.insights.table).click();
    await chart.getByRole('row').filter({ hasText: 'DeepL' }).waitFor();
    await page.getByText(words.insights.periods.own, { exact: true }).click();
    await page.getByLabel(words.insights.from).fill('2031-01-01');
    await page.getByRole('alert').waitFor();
    await page.getByLabel(words.insights.to).fill('');
    await page.getByRole('heading', { name: words.insights.none }).waitFor();
    await page.getByText(words.insights.periods.month, { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.insights.download }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('source,deepl,,1,4,');
    expect(complaints).toEqual([]);
  });

  /** Has the translation written, handed in, and approved by somebody who did not write it. */
  async function approve(): Promise<void> {
    const translator = await house.client(house.newsroom.translator);
    for (const { id, source, version } of await admin.ask<Segment[]>('GET', `/editions/${editionId}/segments`)) {
      const target = TARGETS.find(([pattern]) => pattern.test(source))?.[1] ?? 'Texto';
      const saved = await translator.ask<Segment>('PUT', `/segments/${id}/target`, { target, version });
      await translator.ask('POST', `/segments/${id}/confirm`, { version: saved.version });
    }
    await translator.ask('POST', `/editions/${editionId}/hand-in`);
    const { fingerprint } = await admin.ask<{ fingerprint: string }>('GET', `/editions/${editionId}/comparison`);
    await admin.ask('POST', `/editions/${editionId}/approve`, { fingerprint });
  }
});
