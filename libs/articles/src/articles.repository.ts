import { Inject, Injectable } from '@nestjs/common';
import { newId, notFound, type UserId, type Locale } from '@anverso/kernel';
import { type ArticlesTable, DB, type Db, type DbOrTrx } from '@anverso/platform';
import { type Selectable } from 'kysely';
import { type Article } from './domain/article.js';

@Injectable()
export class Articles {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string): Promise<Article> {
    const row = await this.db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('ARTICLE_NOT_FOUND');
    return toArticle(row);
  }

  /** Newest first, a page at a time. */
  async list(page: { limit: number; offset: number }): Promise<Article[]> {
    const rows = await this.db
      .selectFrom('articles')
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    return rows.map(toArticle);
  }

  /** The article made from the file with this content hash. */
  async findByImport(importHash: string, db: DbOrTrx = this.db): Promise<Article | undefined> {
    const row = await db.selectFrom('articles').selectAll().where('import_hash', '=', importHash).executeTakeFirst();
    return row === undefined ? undefined : toArticle(row);
  }

  /** Undefined when another import of the same file came first. */
  async insert(
    article: { sourceLocale: Locale; sectionId: string; importHash?: string; createdBy: UserId },
    db: DbOrTrx = this.db,
  ): Promise<Article | undefined> {
    const row = await db
      .insertInto('articles')
      .values({
        id: newId(),
        source_locale: article.sourceLocale,
        section_id: article.sectionId,
        import_hash: article.importHash ?? null,
        created_by: article.createdBy,
      })
      .onConflict((conflict) => conflict.column('import_hash').doNothing())
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? undefined : toArticle(row);
  }

  /** Moves the story into another section of the paper. */
  async setSection(id: string, sectionId: string, db: DbOrTrx = this.db): Promise<void> {
    await db.updateTable('articles').set({ section_id: sectionId }).where('id', '=', id).execute();
  }
}

function toArticle(row: Selectable<ArticlesTable>): Article {
  return {
    id: row.id,
    sourceLocale: row.source_locale,
    sectionId: row.section_id,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
