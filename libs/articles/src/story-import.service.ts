import { Inject, Injectable } from '@nestjs/common';
import { AppError, conflict, invalidInput, type Locale, sha256, type UserId } from '@anverso/kernel';
import {
  type ArticleDocument,
  type ImportedPicture,
  importStoryFile,
  type ImportResult,
  type Recognition,
} from '@anverso/document';
import { DB, type Db, type Trx } from '@anverso/platform';
import { Articles } from './articles.repository.js';
import { Assets, type PictureRead } from './assets.service.js';
import { type Article, type Asset, type Section } from './domain/article.js';
import { withFigure } from './domain/figures.js';
import { type Edition } from './domain/edition.js';
import { Editions } from './editions.repository.js';
import { Sections } from './sections.repository.js';

export interface StoryFile {
  fileName: string;
  bytes: Uint8Array;
  /** Overrides what the text looks like. */
  locale?: Locale;
  /** A section's id, name or slug; overrides what the text says. */
  section?: string;
}

/** What an import made, what it recognised, and what it was unsure of. */
export interface ImportedStory {
  article: Article;
  edition: Edition;
  section: Section;
  recognised: Recognition[];
  unsure: Recognition[];
  /** What the lines of the account count. */
  counts: ImportResult['counts'];
  /** Pictures that the file names and does not hold, by the figure that shows them. */
  pictures: ImportedPicture[];
}

/** A picture of the file's own, read, and the figure that shows it. */
interface Usable {
  figureId: string;
  picture: PictureRead;
}

@Injectable()
export class StoryImport {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly sections: Sections,
    private readonly assets: Assets,
  ) {}

  /**
   * Makes an article with a draft of its source edition, and keeps the pictures that came inside the file; a file that
   * was imported before is refused.
   */
  async import(file: StoryFile, userId: UserId): Promise<ImportedStory> {
    const { document, locale, pictures, ...result } = await importStoryFile(file);
    const importHash = sha256(file.bytes);
    const existing = await this.articles.findByImport(importHash);
    if (existing !== undefined) throw alreadyImported(existing);
    const { section, doubt } = await this.chooseSection(file.section, result.section);
    const { usable, refused } = await this.read(pictures);

    const { article, edition, assets } = await this.db.transaction().execute(async (trx) => {
      const inserted = await this.articles.insert(
        { sourceLocale: locale, sectionId: section.id, importHash, createdBy: userId },
        trx,
      );
      // Another import of the same file came first, a moment ago.
      if (inserted === undefined) throw alreadyImported(await this.articles.findByImport(importHash, trx));
      const kept = await this.keep(document, usable, trx);
      const made = await this.editions.ensure(
        { articleId: inserted.id, locale, state: 'draft', document: kept.document },
        trx,
      );
      return { article: inserted, edition: made, assets: kept.assets };
    });
    for (const asset of assets) await this.assets.announce(asset);
    return {
      article,
      edition,
      section,
      counts: result.counts,
      recognised: result.recognised,
      unsure: [...doubt, ...result.unsure, ...refused],
      pictures: pictures.filter(({ bytes }) => bytes === undefined),
    };
  }

  /** Pictures that can be kept, and a line of the account for each that cannot. */
  private async read(pictures: readonly ImportedPicture[]): Promise<{ usable: Usable[]; refused: Recognition[] }> {
    const usable: Usable[] = [];
    const refused: Recognition[] = [];
    for (const { figureId, bytes } of pictures) {
      if (bytes === undefined) continue;
      try {
        usable.push({ figureId, picture: await this.assets.read(bytes) });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        refused.push({ part: 'picture', line: 1, text: '', reason: 'PICTURE_UNUSABLE' });
      }
    }
    return { usable, refused };
  }

  /** Keeps pictures together with the draft that shows them, or not at all. */
  private async keep(
    document: ArticleDocument,
    pictures: readonly Usable[],
    trx: Trx,
  ): Promise<{ document: ArticleDocument; assets: Asset[] }> {
    const assets: Asset[] = [];
    let illustrated = document;
    for (const { figureId, picture } of pictures) {
      const asset = await this.assets.keep(picture, trx);
      assets.push(asset);
      illustrated = withFigure(illustrated, figureId, (figure) => ({ ...figure, assetId: asset.id })) ?? illustrated;
    }
    return { document: illustrated, assets };
  }

  /** What the caller asks for must exist; what the text says may be unknown, and then the first section stands in. */
  private async chooseSection(
    asked: string | undefined,
    written: string | undefined,
  ): Promise<{ section: Section; doubt: Recognition[] }> {
    const word = asked ?? written;
    const found = word === undefined ? undefined : await this.sections.find(word);
    if (found !== undefined) return { section: found, doubt: [] };
    const sections = await this.sections.list();
    const [first] = sections;
    if (asked !== undefined || first === undefined) {
      throw invalidInput('SECTION_NOT_FOUND', { section: asked ?? '', sections: sections.map(({ id }) => id) });
    }
    const reason = written === undefined ? 'SECTION_MISSING' : 'SECTION_UNKNOWN';
    return { section: first, doubt: [{ part: 'section', line: 1, text: written ?? first.id, reason }] };
  }
}

const alreadyImported = (article?: Article) => conflict('IMPORT_EXISTS', { articleId: article?.id ?? '' });
