import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allDeskTexts, type DeskTexts } from '@anverso/i18n/desk';
import { type Locale } from '@anverso/kernel';
import { type ApiClient } from '@anverso/testing';
import { type Seat, speak } from '../seat.js';
import { inspect } from './desk-seat.js';
import { ReviewHouse } from './review-house.js';

jest.setTimeout(120_000);

const LOCALES: readonly Locale[] = ['en', 'es'];
const REASON = 'The mayor of Madrid said it like this.';
const STORY = `---
locale: en
section: Politics
headline: The harbor gets its tram
dek: Riders had asked for it.
byline: Maya Lindqvist
---

LONDON -- You all wanted it.
`;

interface Segment {
  id: string;
  source: string;
  version: number;
  findings: { check: string }[];
}

describe.each(LOCALES)('how the house writes, in %s', (locale) => {
  let house: ReviewHouse;
  let seat: Seat;
  let words: DeskTexts;
  let admin: ApiClient;
  let editionId: string;

  beforeAll(async () => {
    words = await allDeskTexts(locale);
    house = await ReviewHouse.open();
    admin = await house.client('admin');
    editionId = await house.submit('tram.md', STORY);
    seat = await house.enter('admin');
    await speak(seat.page, locale);
  }, 180_000);
  afterAll(() => house.close());

  async function wanted(): Promise<Segment> {
    const segments = await admin.ask<Segment[]>('GET', `/editions/${editionId}/segments`);
    const segment = segments.find(({ source }) => source.includes('wanted it'));
    if (segment === undefined) throw new Error('No segment says it');
    return segment;
  }
  const checksOf = ({ findings }: Segment): string[] => findings.map(({ check }) => check);

  it('is chosen by looking at examples, and checks follow', async () => {
    const { page } = seat;
    const { id, version } = await wanted();
    await admin.ask('PUT', `/segments/${id}/target`, { target: 'Todos vosotros lo queríais.', version });
    expect(checksOf(await wanted())).toContain('es-register');

    await page.goto(`${house.url}/admin/style`);
    const spanish = page.getByRole('radiogroup', { name: words.style.spanish.label });
    expect(await spanish.getByLabel(words.style.spanish.variants['es-419'], { exact: true }).isChecked()).toBe(true);
    await spanish.getByLabel(words.style.spanish.variants['es-ES'], { exact: true }).check();
    const commas = page.getByRole('radiogroup', { name: words.style.english.serialComma.label });
    await commas.getByLabel(words.style.english.serialComma.names.never, { exact: true }).focus();
    await page.keyboard.press('Space');
    await inspect(seat, `style-${locale}`);
    await page.getByRole('button', { name: words.style.save }).click();
    await page.getByText(words.style.saved).waitFor();

    expect(await admin.ask('GET', '/settings/style')).toMatchObject({ spanish: 'es-ES', serialComma: 'never' });
    expect(checksOf(await wanted())).not.toContain('es-register');
    await page.reload();
    await spanish
      .getByLabel(words.style.spanish.variants['es-ES'], { exact: true })
      .and(page.locator(':checked'))
      .waitFor();
  });

  it('shows which checks people follow, and why they set one aside', async () => {
    const { page, complaints } = seat;
    await page.goto(`${house.url}/insights/checks`);
    await page.getByRole('heading', { name: words.insights.checks.empty }).waitFor();
    await inspect(seat, `checks-empty-${locale}`);

    await admin.ask('PUT', '/settings/style', {
      spanish: 'es-419',
      spelling: 'us',
      serialComma: 'either',
      dash: 'either',
      headlineCase: 'either',
    });
    const { id, version } = await wanted();
    await admin.ask('POST', `/segments/${id}/findings/es-register/ignore`, { reason: REASON, version });
    await page.reload();
    const into = page.getByRole('region', { name: words.insights.checks.into.es });
    const rule = into.getByRole('listitem').filter({ hasText: words.review.finding.name['es-register'] });
    await rule.getByText(REASON).waitFor();
    await inspect(seat, `checks-${locale}`);
    await page.getByRole('link', { name: words.insights.tabs.drafts }).click();
    await page.getByRole('heading', { name: words.insights.none }).waitFor();
    expect(complaints).toEqual([]);
  });
});
