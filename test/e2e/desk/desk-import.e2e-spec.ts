import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wordFile, wordParagraph, wordPicture } from '@anverso/testing';
import { type Locator } from '@playwright/test';
import sharp from 'sharp';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { saying, type Seat, signIn, speak } from '../seat.js';
import { inspect, takeDeskSeat } from './desk-seat.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PAGES = 'libs/document/src/import/fixtures/pages';

/** What the person in front of the screen reads, and what they bring in. */
const CASES = {
  en: {
    text: 'Text of the story',
    keepForm: 'Keep headings, links and lists of the page',
    file: 'File',
    read: 'Read the story',
    recognised: 'Recognised',
    openStory: 'Open the story',
    paragraph: /^Paragraph \d+$/,
    damaged: 'This is no Word file that can be read',
    page: 'docs-paste.en.html',
    pageHeadline: 'Night trains return to the northern line',
    link: 'https://example.org/fares',
    headline: 'The hall stays open at night',
    prose: 'The council voted nine to four on Thursday to keep the hall open until two in the morning.',
  },
  es: {
    text: 'Texto de la nota',
    keepForm: 'Conservar intertítulos, enlaces y listas de la página',
    file: 'Archivo',
    read: 'Leer la nota',
    recognised: 'Reconocido',
    openStory: 'Abrir la nota',
    paragraph: /^Párrafo \d+$/,
    damaged: 'No es un archivo de Word que se pueda leer',
    page: 'word-saved.es.html',
    pageHeadline: 'La bahía de Alcatraces vuelve a abrir a la pesca',
    link: 'https://example.org/pesca',
    headline: 'La sala abre de noche',
    prose: 'El consejo votó el jueves nueve a cuatro para que la sala abra hasta las dos de la mañana.',
  },
} as const;

describe('bringing a story in at the desk', () => {
  let house: RunningHouse;
  let picture: Buffer;

  beforeAll(async () => {
    house = await openRunningHouse(['api']);
    picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#27536b' } })
      .png()
      .toBuffer();
  });
  afterAll(() => house.close());

  it.each(['en', 'es'] as const)(
    'in %s: a page out of the clipboard, then a Word file that is dropped',
    async (locale) => {
      const words = CASES[locale];
      // The refusal itself is an answer that browsers log.
      const seat = await takeDeskSeat(house.browser, locale, saying(/40[01]/));
      const { page } = seat;
      const dialog = page.getByRole('dialog');
      await signIn(seat.page, house.product.apiUrl, house.newsroom.editor);
      await speak(seat.page, locale);

      await page.keyboard.press('Alt+i');
      await paste(dialog.getByLabel(words.text), await readFile(`${PAGES}/${words.page}`, 'utf8'));
      expect(await dialog.getByLabel(words.keepForm).isChecked()).toBe(true);
      await inspect(seat, `import-${locale}-page`);
      const pasted = await readAndOpen(seat, words);
      await inspectDocument(pasted, { headline: words.pageHeadline, holds: words.link });

      await page.keyboard.press('Alt+i');
      await drop(dialog.getByLabel(words.text), 'broken.docx', Buffer.from('no Word file'));
      await dialog.getByRole('button', { name: words.read }).click();
      expect(await dialog.getByRole('alert').textContent()).toContain(words.damaged);
      await inspect(seat, `import-${locale}-refused`);
      await drop(dialog.getByText('broken.docx'), 'story.docx', story(words.headline, words.prose));
      await dialog.getByText('story.docx').waitFor();
      const word = await readAndOpen(seat, words);
      const { lead } = await inspectDocument(word, { headline: words.headline, holds: words.prose });
      expect(lead).toMatchObject({ alt: 'A hall', credit: 'Ana Gil/Anverso', assetId: expect.any(String) });
      expect(seat.complaints).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  const story = (headline: string, prose: string): Buffer =>
    wordFile({
      styles: { Title: 'Title', Caption: 'caption' },
      pictures: { 'image1.png': picture },
      body: [
        wordParagraph(headline, { style: 'Title' }),
        wordParagraph('', { inner: wordPicture('image1.png', 'A hall') }),
        wordParagraph('The hall. [Ana Gil/Anverso]', { style: 'Caption' }),
        wordParagraph(`LIMA -- ${prose}`),
      ],
    });

  async function readAndOpen(seat: Seat, words: (typeof CASES)['en' | 'es']): Promise<string> {
    const { page } = seat;
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.read }).click();
    await dialog.getByRole('heading', { name: words.recognised, exact: true }).waitFor();
    await dialog.getByText(words.paragraph).first().waitFor();
    await inspect(seat, `import-${await page.locator('html').getAttribute('lang')}-account`);
    await dialog.getByRole('button', { name: words.openStory }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForURL(/\/articles\//);
    return page.url().split('/').at(-1) ?? '';
  }

  async function inspectDocument(articleId: string, expected: { headline: string; holds: string }) {
    const api = await house.client(house.newsroom.admin);
    const { editions } = await api.ask<{ editions: { id: string }[] }>('GET', `/articles/${articleId}`);
    const draft = await api.ask<{ document: { headline: string; lead?: object } }>(
      'GET',
      `/editions/${editions[0]?.id ?? ''}/document`,
    );
    expect(draft.document.headline).toBe(expected.headline);
    expect(JSON.stringify(draft.document)).toContain(expected.holds);
    return draft.document;
  }
});

/** Pastes a page as browsers, Word and Google Docs put it on the clipboard: with its words beside it. */
async function paste(field: Locator, html: string): Promise<void> {
  await field.evaluate((element, page) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', page);
    clipboardData.setData('text/plain', new DOMParser().parseFromString(page, 'text/html').body.textContent);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Drops a file, as from the desktop. */
async function drop(place: Locator, name: string, bytes: Buffer): Promise<void> {
  await place.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(file.encoded), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], file.name, { type: file.type }));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, type: WORD, encoded: bytes.toString('base64') },
  );
}
