import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidInput, type Locale, sha256, type UserId } from '@anverso/kernel';
import { importStoryFile, type Recognition } from '@anverso/document';
import { DB, type Db } from '@anverso/platform';
import { Articles } from './articles.repository.js';
import { type Article, type Section } from './domain/article.js';
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
  /** Pictures that the file names, by the figure that shows them. */
  pictures: { figureId: string; path: string }[];
}

@Injectable()
export class StoryImport {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly sections: Sections,
  ) {}

  /** Makes an article with a draft of its source edition; a file that was imported before is refused. */
  async import(file: StoryFile, userId: UserId): Promise<ImportedStory> {
    const { document, locale, pictures, ...result } = await importStoryFile(file);
    const importHash = sha256(file.bytes);
    const existing = await this.articles.findByImport(importHash);
    if (existing !== undefined) throw alreadyImported(existing);
    const { section, doubt } = await this.chooseSection(file.section, result.section);

    const { article, edition } = await this.db.transaction().execute(async (trx) => {
      const inserted = await this.articles.insert(
        { sourceLocale: locale, sectionId: section.id, importHash, createdBy: userId },
        trx,
      );
      // Another import of the same file came first, a moment ago.
      if (inserted === undefined) throw alreadyImported(await this.articles.findByImport(importHash, trx));
      const made = await this.editions.ensure({ articleId: inserted.id, locale, state: 'draft', document }, trx);
      return { article: inserted, edition: made };
    });
    return { article, edition, section, recognised: result.recognised, unsure: [...doubt, ...result.unsure], pictures };
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
