import { describe, expect, it, test } from '@jest/globals';
import { wordFile, wordParagraph, wordPicture, wordRun, zipFile, type ZipParts } from '@anverso/testing';
import { importStoryFile } from '../import-story.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const p = wordParagraph;
const PROSE =
  'The council voted nine to four on Thursday to keep the hall of the library open until two in the morning.';
const PROSA =
  'El consejo votó el jueves nueve a cuatro para que la sala de la biblioteca abra hasta las dos de la mañana.';
const load = (bytes: Uint8Array, fileName = 'story.docx') => importStoryFile({ fileName, bytes });
const reasonsOf = (unsure: readonly { reason?: string }[]) => unsure.map(({ reason }) => reason);

const STYLES = {
  en: { Title: 'Title', Subtitle: 'Subtitle', Heading1: 'heading 1', Quote: 'Quote', Caption: 'caption' },
  es: { Title: 'Título', Subtitle: 'Subtítulo', Heading1: 'Título 1', Quote: 'Cita', Caption: 'Descripción' },
};

describe('a Word file', () => {
  test.each([
    ['en', PROSE, 'By Ana Gil'],
    ['es', PROSA, 'Por Ana Gil'],
  ] as const)('is read by the styles that Word has in %s, with its pictures', async (locale, prose, byline) => {
    const file = wordFile({
      styles: STYLES[locale],
      pictures: { 'image1.png': PNG },
      body: [
        p('La noche / The night', { style: 'Title' }),
        p('A dek of a sentence that says the most of it.', { style: 'Subtitle' }),
        p(byline),
        p('', { inner: wordPicture('image1.png', 'A hall') }),
        p('The hall. [Inés Duarte/Anverso]', { style: 'Caption' }),
        p(`PUERTO ALBA -- ${prose}`, { inner: `${wordRun(' Bold', '<w:b/>')}${wordRun(' end.')}` }),
        p('Who pays', { style: 'Heading1' }),
        p(prose),
        p('We read by candle before.', { style: 'Quote' }),
      ],
    });
    const story = await load(file);
    expect(story).toMatchObject({ locale, counts: 'paragraphs' });
    expect(story.document).toMatchObject({
      headline: 'La noche / The night',
      dek: 'A dek of a sentence that says the most of it.',
      byline: ['Ana Gil'],
      dateline: { place: 'PUERTO ALBA' },
      lead: { alt: 'A hall', caption: 'The hall.', credit: 'Inés Duarte/Anverso' },
    });
    expect(story.document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'subhead', 'paragraph', 'quote']);
    expect(story.pictures).toEqual([{ figureId: 'f1', path: 'embedded:1', bytes: PNG }]);
  });

  it('says what it leaves out: comments, margins, what was deleted, pictures elsewhere', async () => {
    const word = (text: string) =>
      `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:x>`;
    const file = wordFile({
      styles: STYLES.en,
      linked: { far: 'https://far.example/a.png' },
      body: [
        p('The night', { style: 'Title' }),
        p(PROSE, {
          inner: `<w:ins w:id="1" w:author="a">${wordRun(' Added.')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>Removed</w:delText></w:r><w:r><w:delText xml:space="preserve"> A &amp; B.</w:delText></w:r></w:del>`,
        }),
        p('', { inner: wordPicture('far', 'Far away', 'link') }),
      ],
      more: {
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${p('Check this.')}</w:comment></w:comments>`,
        'word/header1.xml': word('Draft of Monday'),
      },
    });
    const { document, unsure, pictures } = await load(file);
    expect(JSON.stringify(document)).toContain('Added.');
    expect(JSON.stringify(document)).not.toMatch(/Removed|Check this|Draft of Monday/);
    expect(pictures).toEqual([]);
    expect(unsure).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ reason: 'CHANGES_ACCEPTED', text: 'Removed A & B.' }),
        expect.objectContaining({ reason: 'WORD_COMMENTS_LEFT_OUT', text: 'Check this.' }),
        expect.objectContaining({ reason: 'HEADER_OR_FOOTER_LEFT_OUT', text: 'Draft of Monday' }),
        expect.objectContaining({ reason: 'PICTURE_NOT_A_FILE' }),
      ]),
    );
  });

  it('keeps a footnote as text with the number that names it', async () => {
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p('As the minutes show.')}</w:footnote></w:footnotes>`;
    const file = wordFile({
      styles: STYLES.en,
      body: [p('The night', { style: 'Title' }), p(PROSE, { inner: '<w:r><w:footnoteReference w:id="2"/></w:r>' })],
      more: { 'word/footnotes.xml': notes },
    });
    const { document, unsure } = await load(file);
    expect(JSON.stringify(document.blocks)).toContain('[1]');
    expect(JSON.stringify(document.blocks)).toContain('[1] As the minutes show.');
    expect(reasonsOf(unsure)).toContain('FOOTNOTE_AS_TEXT');
  });

  it('is known by what it holds, whatever its name says', async () => {
    const file = wordFile({ styles: STYLES.en, body: [p('The night', { style: 'Title' }), p(PROSE)] });
    expect((await load(file, 'story.txt')).document.headline).toBe('The night');
  });

  const bomb = (size: number): ZipParts => ({ 'word/document.xml': Buffer.alloc(size, 'a') });
  const encrypted = zipFile(bomb(10));
  encrypted.writeUInt16LE(1, encrypted.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  test.each<[code: string, name: string, file: Buffer]>([
    ['IMPORT_WORD_TOO_LARGE', 'parts that unpack to more than a story needs', zipFile(bomb(70 * 1024 * 1024))],
    ['IMPORT_WORD_DAMAGED', 'a part that unpacks to more than it says', zipFile(bomb(5_000_000), () => 100)],
    ['IMPORT_WORD_DAMAGED', 'a part that unpacks to less than it says', zipFile(bomb(100), () => 5000)],
    ['IMPORT_WORD_TOO_LARGE', 'empty paragraphs without end', wordFile({ body: ['<w:p/>'.repeat(200_000)] })],
    ['IMPORT_WORD_TOO_LARGE', 'a text without end', zipFile(bomb(7 * 1024 * 1024))],
    [
      'IMPORT_WORD_TOO_LARGE',
      'parts without number',
      zipFile(Object.fromEntries(Array.from({ length: 1100 }, (_, n) => [`${n}`, 'x']))),
    ],
    ['IMPORT_WORD_PROTECTED', 'a part behind a password', encrypted],
    ['IMPORT_WORD_DAMAGED', 'another ZIP file', zipFile({ 'a.txt': 'a' })],
    ['IMPORT_WORD_DAMAGED', 'XML that is none', zipFile({ 'word/document.xml': '<w:document' })],
    ['IMPORT_WORD_DAMAGED', 'deletions that never close', zipFile({ 'word/document.xml': '<w:del >'.repeat(149_000) })],
    ['IMPORT_WORD_DAMAGED', 'tags that never close', zipFile({ 'word/document.xml': '<w:ins '.repeat(149_000) })],
    ['IMPORT_WORD_DAMAGED', 'a file cut in half', wordFile({ body: [p(PROSE)] }).subarray(0, 400)],
    [
      'IMPORT_WORD_DAMAGED',
      'bytes before the file',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), wordFile({ body: [p(PROSE)] })]),
    ],
    ['IMPORT_NO_HEADLINE', 'no text at all', wordFile({ body: [] })],
  ])('is refused with %s for %s', async (code, _, file) => {
    await expect(load(file)).rejects.toMatchObject({ kind: 'invalid-input', code });
  });
});
