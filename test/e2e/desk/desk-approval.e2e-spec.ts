import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Seat } from '../seat.js';
import { HandedInHouse, look } from './handed-in-house.js';

// Every look is two pictures and two whole checks of the screen.
jest.setTimeout(180_000);

describe('approving in the desk', () => {
  let desk: HandedInHouse;
  let editor: Seat;
  let redactora: Seat;
  let english: { editionId: string };
  let spanish: { editionId: string };

  beforeAll(async () => {
    desk = await HandedInHouse.open();
    english = await desk.english();
    spanish = await desk.spanish();
    editor = await desk.sitDown(desk.house.newsroom.editor);
    redactora = await desk.redactora();
  }, 180_000);

  afterAll(() => desk.close());

  const approvalOf = (editionId: string): string => `${desk.house.product.apiUrl}/editions/${editionId}/approval`;

  it('tells the translator, in Spanish, who decides', async () => {
    const { context, page } = await desk.sitDown(desk.house.newsroom.translator);
    await page.goto(approvalOf(english.editionId));
    await page.getByText('Aprueba y devuelve quien tiene el rol de edición.').waitFor();
    expect(await page.getByRole('button', { name: 'Aprobar' }).count()).toBe(0);
    const seen = { fingerprint: await desk.fingerprintOf(english.editionId) };
    expect((await desk.translator.call('POST', `/editions/${english.editionId}/approve`, seen)).status).toBe(403);
    await look(page, 'approval-translator-es');
    await context.close();
  });

  it('explains four eyes to an editor who wrote a sentence, before the click', async () => {
    const { context, page } = await desk.sitDown(desk.house.newsroom.admin);
    await page.goto(approvalOf(english.editionId));
    await page.getByText('You wrote or confirmed 1 sentence here').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Go to sentence 1', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('segment-1');
    await look(page, 'approval-four-eyes-en');
    const refused = await desk.admin.call('POST', `/editions/${english.editionId}/approve`, {
      fingerprint: await desk.fingerprintOf(english.editionId),
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'FOUR_EYES' } });
    await context.close();
  });

  it('sends a translation back with a reason, and not without', async () => {
    const { page } = editor;
    await page.goto(approvalOf(english.editionId));
    await page.getByRole('button', { name: 'Send back …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send back' }).click();
    await dialog.getByText('Write a reason of at least three characters.').waitFor();
    await look(page, 'approval-return-en');
    await dialog.getByLabel('Reason').fill('The dek is too long for the front page.');
    await dialog.getByRole('button', { name: 'Send back' }).click();
    await page.locator('blockquote', { hasText: 'The dek is too long' }).waitFor();
    await page.getByText('Still in the translator’s hands').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
  });

  it('approves, takes the approval back, and then shows only what changed since', async () => {
    const { page } = editor;
    await desk.reworkAndHandIn(english.editionId);
    await page.goto(approvalOf(english.editionId));
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(/approved these very words on/).waitFor();
    await page.locator('section[aria-labelledby=metrics-title] dl').first().waitFor();
    await page.getByRole('button', { name: 'Send back …' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('One more thing: the second sentence.');
    await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await page.getByText('Still in the translator’s hands').waitFor();
    await desk.reworkAndHandIn(english.editionId);
    await page.getByText('Changed since you looked').waitFor();
    await look(page, 'approval-moved-on-en');
    await page.getByRole('button', { name: 'I have read it again' }).click();
    await page.getByText('Changed since you looked').waitFor({ state: 'detached' });
    await page.goto(approvalOf(english.editionId));
    await page.getByLabel('Show').selectOption('changed');
    await page.getByText('that approval was taken back').waitFor();
    expect(await page.locator('ol > li[data-kind]').count()).toBe(1);
    expect(await page.locator('ol > li[data-kind] ins').allInnerTexts()).toEqual([expect.stringContaining('Ya')]);
    await look(page, 'approval-changed-en');
  });

  it('shows both pages beside each other, and approves for good', async () => {
    const { page } = editor;
    await page.getByLabel('Show').selectOption('all');
    await look(page, 'approval-all-en');
    await page.getByText('Both pages').click();
    await page.locator('iframe').first().contentFrame().locator('h1').waitFor();
    await look(page, 'approval-pages-en');
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(/approved these very words on/).waitFor();
  });

  it('lets the Spanish story be approved in Spanish', async () => {
    const { page } = redactora;
    await page.goto(approvalOf(spanish.editionId));
    await page.getByText('Lo que falta para aprobar').waitFor();
    await look(page, 'approval-all-es');
    await page.getByRole('button', { name: 'Aprobar', exact: true }).click();
    await page.getByText(/aprobó exactamente estas palabras/).waitFor();
    await look(page, 'approval-approved-es');
  });

  it('complains of nothing in the console', () => {
    expect(desk.seats.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
