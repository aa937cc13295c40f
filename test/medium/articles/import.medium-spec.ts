import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppError } from '@anverso/kernel';
import { Articles, ArticleWriting, Editions, figuresOf, Revisions, StoryImport } from '@anverso/articles';
import { wordFile, wordParagraph, wordPicture } from '@anverso/testing';
import { DB, type Db } from '@anverso/platform';
import { TranslationJobs } from '@anverso/translation';
import sharp from 'sharp';
import { importStoryNamed, type NewsroomApp, openNewsroom, storyText } from '../newsroom-app.js';

describe('importing a story', () => {
  let house: NewsroomApp;
  beforeAll(async () => {
    house = await openNewsroom();
  });
  afterAll(() => house.close());

  const load = (file: { fileName: string; bytes: Uint8Array; section?: string }) =>
    house.app.get(StoryImport).import(file, house.newsroom.editor.user.id);
  const dot = (background = '#a33') =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer();
  const count = async () => (await house.app.get(Articles).list({ limit: 200, offset: 0 })).length;

  it('makes a draft in the section that the text names', async () => {
    const { article, edition, section } = await importStoryNamed(house, 'first');
    expect(section.id).toBe('politics');
    expect(edition).toMatchObject({ locale: 'en', state: 'draft', articleId: article.id });
  });

  it('refuses the same file again and names the story that stands', async () => {
    const { article } = await importStoryNamed(house, 'again');
    await expect(importStoryNamed(house, 'again')).rejects.toMatchObject({
      code: 'IMPORT_EXISTS',
      details: { articleId: article.id },
    });
  });

  it('lets one of many win who import the same file at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => importStoryNamed(house, 'at once')));
    const [winner] = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const losers = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(losers).toHaveLength(5);
    for (const { code, details } of losers) {
      expect({ code, ...details }).toEqual({ code: 'IMPORT_EXISTS', articleId: winner?.article.id });
    }
  });

  it.each([
    ['an empty file', { fileName: 'a.txt', bytes: Buffer.alloc(0) }, 'IMPORT_EMPTY'],
    ['only spaces', { fileName: 'a.txt', bytes: Buffer.from(' \n\n ') }, 'IMPORT_EMPTY'],
    ['a picture', { fileName: 'a.txt', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }, 'IMPORT_BINARY'],
    ['Latin-1', { fileName: 'a.txt', bytes: Buffer.from('El ni\xf1o\n\nSali\xf3.', 'latin1') }, 'IMPORT_NOT_UTF8'],
    ['six megabytes', { fileName: 'a.txt', bytes: Buffer.alloc(6_000_000, 'a') }, 'IMPORT_TOO_LARGE'],
    [
      'an unknown section',
      { fileName: 'a.md', bytes: Buffer.from(storyText('x')), section: 'astrology' },
      'SECTION_NOT_FOUND',
    ],
  ])('refuses %s and leaves nothing behind', async (_name, file, code) => {
    const before = await count();
    await expect(load(file)).rejects.toMatchObject({ kind: 'invalid-input', code });
    expect(await count()).toBe(before);
  });

  /** A Word file with two pictures, the second of which is none. */
  const illustrated = async (headline: string, background: string) =>
    wordFile({
      styles: { Title: 'Title', Caption: 'caption' },
      pictures: {
        'image1.png': await sharp({ create: { width: 41, height: 31, channels: 3, background } })
          .png()
          .toBuffer(),
        'image2.png': Buffer.from('<svg onload="x"/>'),
      },
      body: [
        wordParagraph(headline, { style: 'Title' }),
        wordParagraph('', { inner: wordPicture('image1.png', 'A hall') }),
        wordParagraph('The hall. [Ana Gil/Anverso]', { style: 'Caption' }),
        wordParagraph('The council voted nine to four on Thursday to keep the hall open until two in the morning.'),
        wordParagraph('', { inner: wordPicture('image2.png', 'No picture') }),
      ],
    });
  const countAssets = async () => (await house.app.get<Db>(DB).selectFrom('assets').select('id').execute()).length;

  it('keeps the pictures of a Word file with its story and says which cannot be used', async () => {
    const { edition, unsure, pictures } = await load({
      fileName: 'a.docx',
      bytes: await illustrated('Hall', '#123456'),
    });
    const [lead, second] = figuresOf(edition.document);
    expect(lead).toMatchObject({ assetId: expect.any(String), alt: 'A hall', credit: 'Ana Gil/Anverso' });
    expect(second?.assetId).toBeUndefined();
    expect(unsure.map(({ reason }) => reason)).toContain('PICTURE_UNUSABLE');
    expect(pictures).toEqual([]);
  });

  it('keeps no picture of a Word file that is refused', async () => {
    const before = await countAssets();
    const bytes = await illustrated('Refused hall', '#654321');
    await expect(load({ fileName: 'b.docx', bytes, section: 'astrology' })).rejects.toMatchObject({
      code: 'SECTION_NOT_FOUND',
    });
    expect(await countAssets()).toBe(before);
    await Promise.allSettled([load({ fileName: 'b.docx', bytes }), load({ fileName: 'b.docx', bytes })]);
    expect(await countAssets()).toBe(before + 1);
  });

  it('keeps a picture in the figure that asks for it', async () => {
    const bytes = Buffer.from(`# A headline\n\n![A dot](dot.png "A dot. [Ana Gil/Anverso]")\n\nA first paragraph.\n`);
    const { edition, pictures } = await load({ fileName: 'dot.md', bytes });
    const [picture] = pictures;
    await house.app.get(ArticleWriting).attachPicture(edition.id, picture?.figureId ?? '', await dot());
    const { document } = await house.app.get(Editions).get(edition.id);
    expect(document.lead?.assetId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps every picture when several are attached at once', async () => {
    const bytes = Buffer.from(
      '# Three pictures at once\n\n![A](a.png "One. [Ana Gil/Anverso]")\n\nText.\n\n![B](b.png "Two. [Ana Gil/Anverso]")\n\nMore.\n\n![C](c.png "Three. [Ana Gil/Anverso]")\n\nEnd.\n',
    );
    const { edition, pictures } = await load({ fileName: 'three.md', bytes });
    const picture = await dot();
    await Promise.all(
      pictures.map(({ figureId }) => house.app.get(ArticleWriting).attachPicture(edition.id, figureId, picture)),
    );
    const { document } = await house.app.get(Editions).get(edition.id);
    expect(figuresOf(document).map(({ assetId }) => typeof assetId)).toEqual(['string', 'string', 'string']);
  });

  it('never changes a draft that is being frozen: each picture is in the revision or refused', async () => {
    for (let round = 0; round < 8; round += 1) {
      const bytes = Buffer.from(`# Frozen ${round}\n\n![A](a.png "One. [Ana Gil/Anverso]")\n\nText.\n`);
      const { article, edition, pictures } = await load({ fileName: 'frozen.md', bytes });
      const figureId = pictures[0]?.figureId ?? '';
      await house.app.get(ArticleWriting).attachPicture(edition.id, figureId, await dot());
      const picture = await dot('#3a3');
      const [job] = await Promise.all([
        house.app.get(TranslationJobs).submit(article.id, house.newsroom.editor.user.id, 'none'),
        house.app
          .get(ArticleWriting)
          .attachPicture(edition.id, figureId, picture)
          .catch((error: unknown) => expect(error).toMatchObject({ code: expect.stringMatching(/^EDITION_/) })),
      ]);
      const frozen = await house.app.get(Revisions).get(job.sourceRevisionId);
      const { document } = await house.app.get(Editions).get(edition.id);
      expect(document).toEqual(frozen.document);
    }
  });

  it('refuses a picture that is none', async () => {
    const { edition } = await importStoryNamed(house, 'no picture');
    await expect(
      house.app.get(ArticleWriting).attachPicture(edition.id, 'f1', Buffer.from('<svg onload="x"/>')),
    ).rejects.toMatchObject({ kind: expect.stringMatching(/not-found|invalid-input/) });
  });
});
