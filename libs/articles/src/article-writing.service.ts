import { Inject, Injectable } from '@nestjs/common';
import { type Clock, conflict, invalidInput, type Locale, notFound, PeopleNames, type UserId } from '@anverso/kernel';
import { type ArticleDocument, normalizeDocument } from '@anverso/document';
import { CLOCK, DB, type Db, type Trx } from '@anverso/platform';
import { Articles } from './articles.repository.js';
import { Assets } from './assets.service.js';
import { type Article } from './domain/article.js';
import { needsCheckpoint } from './domain/checkpoint.js';
import { unusableIds } from './domain/document-ids.js';
import { withFigure } from './domain/figures.js';
import { type Edition } from './domain/edition.js';
import { Editions } from './editions.repository.js';
import { Revisions } from './revisions.repository.js';
import { Sections } from './sections.repository.js';

export interface DraftChange {
  editionId: string;
  /** The version that the writer began with. */
  version: number;
  document: ArticleDocument;
  /** A section's id, when the story moves to another one. */
  section?: string;
}

@Injectable()
export class ArticleWriting {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly sections: Sections,
    private readonly assets: Assets,
    private readonly people: PeopleNames,
  ) {}

  /** Begins a story from nothing: a draft with its headline and one empty paragraph. */
  async begin(
    story: { locale: Locale; section: string; headline: string },
    userId: UserId,
  ): Promise<{ article: Article; edition: Edition }> {
    const sectionId = await this.sectionIdOf(story.section);
    const { locale, headline } = story;
    return this.db.transaction().execute(async (trx) => {
      const article = await this.articles.insert({ sourceLocale: locale, sectionId, createdBy: userId }, trx);
      if (article === undefined) throw notFound('ARTICLE_NOT_FOUND');
      const document: ArticleDocument = {
        headline,
        byline: [],
        blocks: [{ id: 'b1', type: 'paragraph', content: [] }],
      };
      const edition = await this.editions.ensure({ articleId: article.id, locale, state: 'draft', document }, trx);
      return { article, edition };
    });
  }

  /**
   * Writes a draft over the version that its writer saw. Somebody else's newer version is never overwritten: the
   * conflict carries it, so that the writer can choose.
   */
  async saveDraft({ editionId, version, document, section }: DraftChange, userId: UserId): Promise<Edition> {
    const ids = unusableIds(document);
    if (ids.length > 0) throw invalidInput('DOCUMENT_IDS_UNUSABLE', { ids });
    const sectionId = section === undefined ? undefined : await this.sectionIdOf(section);
    return this.db.transaction().execute(async (trx) => {
      const edition = await this.editions.lock(editionId, trx);
      if (edition.state !== 'draft') throw conflict('EDITION_NOT_DRAFT', { state: edition.state });
      if (edition.version !== version) throw await this.changedBySomebody(edition);
      await this.keepWhatStands(edition, userId, trx);
      if (sectionId !== undefined) await this.articles.setSection(edition.articleId, sectionId, trx);
      return this.editions.saveDocument(editionId, version, normalizeDocument(document), { by: userId, db: trx });
    });
  }

  /** Puts a picture into a figure of a draft. */
  async attachPicture(editionId: string, figureId: string, bytes: Buffer): Promise<Edition> {
    // Before the picture is kept, so that a figure which is not there leaves nothing behind.
    illustrate(await this.editions.get(editionId), figureId);
    const asset = await this.assets.add(bytes);
    // Held, so that the draft is not frozen meanwhile and no other picture of it is lost.
    return this.db.transaction().execute(async (trx) => {
      const edition = await this.editions.lock(editionId, trx);
      return this.editions.saveDocument(editionId, edition.version, illustrate(edition, figureId, asset.id), {
        db: trx,
      });
    });
  }

  private async sectionIdOf(word: string): Promise<string> {
    const section = await this.sections.find(word);
    if (section !== undefined) return section.id;
    const sections = await this.sections.list();
    throw invalidInput('SECTION_NOT_FOUND', { section: word, sections: sections.map(({ id }) => id) });
  }

  private async keepWhatStands(edition: Edition, writer: UserId, trx: Trx): Promise<void> {
    const { id, document, updatedBy } = edition;
    const latest = await this.revisions.findLatest(id, trx);
    if (!needsCheckpoint({ latest, lastWriter: updatedBy, writer, now: this.clock.now() })) return;
    const author = updatedBy ?? (await this.articles.get(edition.articleId)).createdBy;
    await this.revisions.freeze(id, document, author, trx);
  }

  private async changedBySomebody({ version, document, updatedBy }: Edition) {
    const names = updatedBy === null ? undefined : await this.people.namesOf([updatedBy]);
    const changedBy = updatedBy === null ? undefined : names?.get(updatedBy);
    return conflict('EDITION_CHANGED', { version, document, changedBy });
  }
}

/** The draft's document with this picture in the figure. */
function illustrate({ state, document }: Edition, figureId: string, assetId?: string): ArticleDocument {
  if (state !== 'draft') throw conflict('EDITION_NOT_DRAFT', { state });
  const illustrated = withFigure(document, figureId, (figure) => ({ ...figure, assetId }));
  if (illustrated === undefined) throw notFound('FIGURE_NOT_FOUND', { figureId });
  return illustrated;
}
