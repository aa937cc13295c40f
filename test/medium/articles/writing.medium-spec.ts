import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Articles, ArticleWriting, Editions, Revisions } from '@anverso/articles';
import { type ArticleDocument } from '@anverso/document';
import { TranslationJobs } from '@anverso/translation';
import { importStoryNamed, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

describe('writing a story', () => {
  let house: NewsroomApp;
  let writing: ArticleWriting;
  beforeAll(async () => {
    house = await openNewsroom();
    writing = house.app.get(ArticleWriting);
  });
  afterAll(() => house.close());

  const begin = (headline: string) =>
    writing.begin({ locale: 'es', section: 'Política', headline }, house.newsroom.editor.user.id);
  const headed = (document: ArticleDocument, headline: string): ArticleDocument => ({ ...document, headline });

  it('begins with a headline and an empty paragraph', async () => {
    const { article, edition } = await begin('Una nota');
    expect(article).toMatchObject({ sourceLocale: 'es', sectionId: 'politics' });
    expect(edition).toMatchObject({ state: 'draft', version: 1, document: { headline: 'Una nota' } });
  });

  it('refuses a section that the paper does not have', async () => {
    const story = { locale: 'en', section: 'weather', headline: 'A' } as const;
    await expect(writing.begin(story, house.newsroom.editor.user.id)).rejects.toMatchObject({
      code: 'SECTION_NOT_FOUND',
    });
  });

  it('never overwrites what somebody else saved first, and hands it over', async () => {
    const { edition } = await begin('Primera');
    const { id: editionId, document } = edition;
    const { admin, editor } = house.newsroom;
    await writing.saveDraft({ editionId, version: 1, document: headed(document, 'Segunda') }, admin.user.id);
    await expect(
      writing.saveDraft({ editionId, version: 1, document: headed(document, 'Tercera') }, editor.user.id),
    ).rejects.toMatchObject({
      code: 'EDITION_CHANGED',
      details: { version: 2, document: { headline: 'Segunda' }, changedBy: 'The admin' },
    });
    expect((await house.app.get(Editions).get(editionId)).document.headline).toBe('Segunda');
  });

  it('keeps one of many saves on the same version', async () => {
    const { edition } = await begin('A la vez');
    const saves = Array.from({ length: 8 }, (_, index) =>
      writing.saveDraft(
        { editionId: edition.id, version: 1, document: headed(edition.document, `Nota ${index}`) },
        house.newsroom.editor.user.id,
      ),
    );
    const results = await Promise.allSettled(saves);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps the import as a revision before it is first changed, and what another person wrote', async () => {
    const { edition } = await importStoryNamed(house, 'history');
    const { admin, editor } = house.newsroom;
    const save = async (version: number, headline: string, who: typeof admin) =>
      writing.saveDraft({ editionId: edition.id, version, document: headed(edition.document, headline) }, who.user.id);
    await save(1, 'By the editor', editor);
    await save(2, 'By the editor, again', editor);
    await save(3, 'By the admin', admin);
    const revisions = await house.app.get(Revisions).list(edition.id);
    expect(revisions.map(({ number, document }) => [number, document.headline])).toEqual([
      [2, 'By the editor, again'],
      [1, edition.document.headline],
    ]);
  });

  it('moves a story to another section', async () => {
    const { article, edition } = await begin('Otra sección');
    await writing.saveDraft(
      { editionId: edition.id, version: 1, document: edition.document, section: 'science' },
      house.newsroom.editor.user.id,
    );
    const { app } = house;
    expect((await app.get(Articles).get(article.id)).sectionId).toBe('science');
  });

  it('refuses ids that stand twice', async () => {
    const { edition } = await begin('Repetida');
    const [block] = edition.document.blocks;
    const blocks = block === undefined ? [] : [block, block];
    await expect(
      writing.saveDraft(
        { editionId: edition.id, version: 1, document: { ...edition.document, blocks } },
        house.newsroom.editor.user.id,
      ),
    ).rejects.toMatchObject({ code: 'DOCUMENT_IDS_UNUSABLE' });
  });

  it('refuses changes once the story is submitted', async () => {
    const { article, edition } = await importStoryNamed(house, 'submitted');
    await house.app.get(TranslationJobs).submit(article.id, house.newsroom.editor.user.id);
    await expect(
      writing.saveDraft(
        { editionId: edition.id, version: 1, document: edition.document },
        house.newsroom.editor.user.id,
      ),
    ).rejects.toMatchObject({ code: 'EDITION_NOT_DRAFT' });
  });
});
