import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { saying, type Seat, signIn, speak } from '../seat.js';
import { inspect, takeDeskSeat } from './desk-seat.js';
import { ENGLISH_STORY, type RoadStory, SPANISH_STORY } from '../stories.js';

/** What the person in front of the screen reads, in their own language. */
const WORDS = {
  en: {
    importStory: 'Bring a story in',
    text: 'Text of the story',
    file: 'File',
    read: 'Read the story',
    recognised: 'Recognised',
    openStory: 'Open the story',
    saved: 'Saved',
    dek: 'Dek',
    add: 'Add',
    kinds: ['Subhead', 'Quote', 'List', 'Numbered list', 'Picture', 'Two pictures', 'Related stories'],
    speaker: 'Who says it',
    caption: 'Caption',
    credit: 'Credit',
    alt: 'Description for people who do not see it',
    remove: 'Remove',
    strong: 'Bold',
    link: 'Link',
    address: 'Address',
    setLink: 'Set the link',
    history: 'History',
    conflict: 'Somebody saved this story first',
    mine: 'Keep my text',
    submit: 'Submit for translation',
    nobody: /^Nobody/,
    send: 'Freeze and submit',
    goTo: /^Go there/,
    frozen: 'Submitted: this text is frozen',
    review: 'Review the translation',
  },
  es: {
    importStory: 'Traer una nota',
    text: 'Texto de la nota',
    file: 'Archivo',
    read: 'Leer la nota',
    recognised: 'Reconocido',
    openStory: 'Abrir la nota',
    saved: 'Guardado',
    dek: 'Bajada',
    add: 'Agregar',
    kinds: ['Intertítulo', 'Cita', 'Lista', 'Lista numerada', 'Foto', 'Dos fotos', 'Notas relacionadas'],
    speaker: 'Quién lo dice',
    caption: 'Pie de foto',
    credit: 'Crédito',
    alt: 'Descripción para quienes no la ven',
    remove: 'Quitar',
    strong: 'Negrita',
    link: 'Enlace',
    address: 'Dirección',
    setLink: 'Poner el enlace',
    history: 'Historial',
    conflict: 'Otra persona guardó antes esta nota',
    mine: 'Conservar mi texto',
    submit: 'Enviar a traducir',
    nobody: /^Nadie/,
    send: 'Congelar y enviar',
    goTo: /^Ir allí/,
    frozen: 'Enviada: este texto está congelado',
    review: 'Revisar la traducción',
  },
} as const;

interface Draft {
  version: number;
  document: { headline: string; dek?: string; blocks: { id: string; type: string }[] };
}

const CASES: [keyof typeof WORDS, RoadStory, 'paste' | 'file'][] = [
  ['en', ENGLISH_STORY, 'paste'],
  ['es', SPANISH_STORY, 'file'],
];

describe('writing a story at the desk', () => {
  let house: RunningHouse;
  let picture: Buffer;

  beforeAll(async () => {
    house = await openRunningHouse(['api', 'worker']);
    picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8f3b14' } })
      .png()
      .toBuffer();
  });
  afterAll(() => house.close());

  it.each(CASES)(
    'in %s: from an import to the link to the review',
    async (locale, story, way) => {
      const words = WORDS[locale];
      // The conflict itself is an answer that browsers log.
      const seat = await takeDeskSeat(house.browser, locale, saying(/40[19]/));
      const { page } = seat;
      await signIn(seat.page, house.product.apiUrl, house.newsroom.editor);
      await speak(seat.page, locale);
      await importStory(seat, story, way, locale);
      await page.getByRole('button', { name: words.openStory }).click();
      await page.waitForURL(/\/articles\//);
      const articleId = page.url().split('/').at(-1) ?? '';
      const api = await house.client(house.newsroom.admin);
      const article = await api.ask<{ editions: { id: string }[] }>('GET', `/articles/${articleId}`);
      const editionId = article.editions[0]?.id ?? '';
      const readDraft = () => api.ask<Draft>('GET', `/editions/${editionId}/document`);

      const text = page.locator('[contenteditable=true][role=textbox]');
      await text.waitFor();
      const imported = await readDraft();
      await inspect(seat, `article-${locale}`);
      expect((await readDraft()).version).toBe(imported.version);

      await page.getByRole('textbox', { name: words.dek }).fill('Bajada nueva · New dek');
      await saved(page, words.saved);
      expect((await readDraft()).document).toEqual({ ...imported.document, dek: 'Bajada nueva · New dek' });

      await editBlocks(page, text, locale, picture);
      await saved(page, words.saved);
      const kinds = (await readDraft()).document.blocks.map(({ type }) => type);
      for (const kind of ['subhead', 'quote', 'list', 'figure', 'figure-pair', 'related'])
        expect(kinds).toContain(kind);
      const kept = new Set((await readDraft()).document.blocks.map(({ id }) => id));
      for (const { id } of imported.document.blocks) expect(kept).toContain(id);
      await inspect(seat, `article-${locale}-blocks`);

      await page.getByText(words.history, { exact: true }).click();
      await page.locator('ins').first().waitFor();
      await inspect(seat, `article-${locale}-history`);

      const theirs = await readDraft();
      await api.ask('PUT', `/editions/${editionId}/document`, {
        version: theirs.version,
        document: { ...theirs.document, headline: 'Otra cabeza · Another head' },
      });
      await page.getByRole('textbox', { name: words.dek }).fill('Mía · Mine');
      await page.getByText(words.conflict).waitFor();
      await inspect(seat, `article-${locale}-conflict`);
      await page.getByRole('button', { name: words.mine }).click();
      await saved(page, words.saved);
      expect((await readDraft()).document).toMatchObject({ headline: imported.document.headline, dek: 'Mía · Mine' });

      await completeAndSubmit(seat, locale, picture);
      await page.getByText(words.frozen).waitFor();
      await page.getByRole('link', { name: words.review }).first().waitFor({ timeout: 40_000 });
      await inspect(seat, `article-${locale}-submitted`);
      expect(await page.getByRole('link', { name: words.review }).first().getAttribute('href')).toMatch(
        /\/editions\/[\w-]+\/review/,
      );
      expect(seat.complaints).toEqual([]);
      await page.context().close();
    },
    240_000,
  );
});

async function importStory(seat: Seat, story: RoadStory, way: 'paste' | 'file', locale: 'en' | 'es'): Promise<void> {
  const { page } = seat;
  const words = WORDS[locale];
  const dialog = page.getByRole('dialog');
  if (way === 'paste') await page.getByRole('button', { name: words.importStory }).first().click();
  else await page.keyboard.press('Alt+i');
  if (way === 'paste') await dialog.getByLabel(words.text).fill(story.text);
  else {
    await dialog.getByText(words.file, { exact: true }).click();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: story.fileName, mimeType: 'text/plain', buffer: Buffer.from(story.text) });
  }
  await inspect(seat, `import-${locale}`);
  await dialog.getByRole('button', { name: words.read }).click();
  await dialog.getByRole('heading', { name: words.recognised, exact: true }).waitFor();
  await inspect(seat, `import-${locale}-account`);
}

/** Adds one of each block below the text, moves and removes one, marks words, and sends a picture. */
async function editBlocks(page: Page, text: Locator, locale: 'en' | 'es', picture: Buffer): Promise<void> {
  const words = WORDS[locale];
  const [subhead, quote, list, numbers, figure, pair, related] = words.kinds;
  const add = async (kind: string): Promise<void> => {
    await page.getByRole('button', { name: words.add }).first().click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
  };
  await text.locator('p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Palabras nuevas');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('button', { name: words.strong }).click();
  await page.getByRole('button', { name: words.link, exact: true }).click();
  await page.getByLabel(words.address).fill('https://example.org/x');
  await page.getByRole('button', { name: words.setLink }).click();
  await page.keyboard.press('End');
  await add(subhead);
  await page.keyboard.type('Intertítulo nuevo');
  await add(quote);
  await page.keyboard.type('“Ya era hora.”');
  await page.getByLabel(words.speaker).fill('Ada Brooks');
  await text.locator('blockquote').getByText('Ya era hora').click();
  await add(list);
  await page.keyboard.type('uno');
  await page.keyboard.press('Enter');
  await page.keyboard.type('dos');
  await add(numbers);
  await page.keyboard.type('primero');
  await add(figure);
  const caption = text.getByRole('textbox', { name: words.caption }).first();
  // What is written while the picture is on its way stays.
  await page.route('**/api/assets', (route) => caption.fill('A · B').then(() => route.continue()), { times: 1 });
  await text.locator('[data-empty] input[type=file]').first().setInputFiles({
    name: 'a.png',
    mimeType: 'image/png',
    buffer: picture,
  });
  await text.locator('img').first().waitFor();
  expect(await caption.inputValue()).toBe('A · B');
  await add(pair);
  await add(related);
  await page.keyboard.press('Alt+ArrowUp');
  await add(subhead);
  await page.keyboard.type('sobra');
  await page.getByRole('button', { name: words.remove, exact: true }).click();
}

/** Fills what the gate names, one thing after the other, and sends the story off. */
async function completeAndSubmit(seat: Seat, locale: 'en' | 'es', picture: Buffer): Promise<void> {
  const { page } = seat;
  const words = WORDS[locale];
  const submit = page.getByRole('button', { name: words.submit });
  await submit.click();
  await page.getByRole('button', { name: words.goTo }).first().waitFor();
  await inspect(seat, `article-${locale}-gate`);
  await page.keyboard.press('Escape');
  for (const label of [words.caption, words.credit, words.alt]) {
    for (const field of await page.getByRole('textbox', { name: label }).all()) {
      if ((await field.inputValue()) === '') await field.fill(`${label} de prueba`);
    }
  }
  const empty = page.locator('[data-empty]');
  for (let left = await empty.count(); left > 0; left -= 1) {
    await empty
      .first()
      .locator('input[type=file]')
      .setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: picture });
    await empty.nth(left - 1).waitFor({ state: 'detached' });
  }
  await saved(page, words.saved);
  await submit.click();
  await page.getByLabel(words.nobody).check();
  await page.getByRole('button', { name: words.send }).click();
}

async function saved(page: Page, word: string): Promise<void> {
  await page.waitForTimeout(50);
  await page.getByRole('status').getByText(word, { exact: true }).waitFor({ timeout: 20_000 });
}
