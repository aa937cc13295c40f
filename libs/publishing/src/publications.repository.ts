import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db, type DbOrTrx, type PublicationsTable, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { type Publication } from './domain/story.js';

@Injectable()
export class Publications {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Everything that is live. */
  async listAll(db: DbOrTrx = this.db): Promise<Publication[]> {
    return (await db.selectFrom('publications').selectAll().execute()).map(toPublication);
  }

  /** Both faces of these articles, as far as they are live. */
  async listOfArticles(articleIds: readonly string[]): Promise<Publication[]> {
    if (articleIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('publications')
      .selectAll()
      .where('article_id', 'in', articleIds)
      .orderBy('locale')
      .execute();
    return rows.map(toPublication);
  }

  /** The articles that went live last, newest first. */
  async listNewestArticles(limit: number): Promise<string[]> {
    const rows = await this.db
      .selectFrom('publications')
      .select('article_id')
      .groupBy('article_id')
      .orderBy((row) => row.fn.max('first_published_at'), 'desc')
      .orderBy('article_id', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => row.article_id);
  }

  /** Where these editions are live. */
  async pathsOf(editionIds: readonly string[], db: DbOrTrx = this.db): Promise<Map<string, string>> {
    if (editionIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('publications')
      .select(['edition_id', 'path'])
      .where('edition_id', 'in', editionIds)
      .execute();
    return new Map(rows.map((row) => [row.edition_id, row.path]));
  }

  /** Takes both faces of an article out of what is live; answers what stood there. */
  async removeArticle(articleId: string, trx: Trx): Promise<Publication[]> {
    const rows = await trx.deleteFrom('publications').where('article_id', '=', articleId).returningAll().execute();
    return rows.map(toPublication);
  }

  /**
   * Puts an edition live or brings it up to date. Its address and its first moment stay what they were, and it counts as
   * updated only when its own words changed; the same words with the same approval change nothing at all.
   */
  async save(publication: Publication, trx: Trx): Promise<void> {
    const { editionId, releaseId, revisionId, approvalId, sectionId, updatedAt } = publication;
    const current = { section_id: sectionId, release_id: releaseId, revision_id: revisionId, approval_id: approvalId };
    await trx
      .insertInto('publications')
      .values({
        ...current,
        edition_id: editionId,
        article_id: publication.articleId,
        locale: publication.locale,
        path: publication.path,
        first_published_at: publication.firstPublishedAt,
        updated_at: updatedAt,
      })
      .onConflict((existing) =>
        existing
          .column('edition_id')
          .doUpdateSet({
            ...current,
            updated_at: sql`case when publications.revision_id = excluded.revision_id
              then publications.updated_at else excluded.updated_at end`,
          })
          .where((row) =>
            row.or([
              row('publications.revision_id', '!=', revisionId),
              row('publications.approval_id', '!=', approvalId),
              row('publications.section_id', '!=', sectionId),
            ]),
          ),
      )
      .execute();
  }
}

function toPublication(row: Selectable<PublicationsTable>): Publication {
  return {
    editionId: row.edition_id,
    articleId: row.article_id,
    locale: row.locale,
    sectionId: row.section_id,
    releaseId: row.release_id,
    revisionId: row.revision_id,
    approvalId: row.approval_id,
    path: row.path,
    firstPublishedAt: row.first_published_at,
    updatedAt: row.updated_at,
  };
}
