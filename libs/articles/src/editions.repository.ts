import { Inject, Injectable } from '@nestjs/common';
import { conflict, type Locale, newId, notFound, type UserId } from '@anverso/kernel';
import { type ArticleDocument, articleDocumentSchema } from '@anverso/document';
import { slugify } from '@anverso/language';
import { DB, type Db, type DbOrTrx, type EditionsTable, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { type Edition, type EditionState, type EditionSummary } from './domain/edition.js';

@Injectable()
export class Editions {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string, db: DbOrTrx = this.db): Promise<Edition> {
    const row = await db.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('EDITION_NOT_FOUND');
    return toEdition(row);
  }

  /** Which article each of these editions belongs to. */
  async articlesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.selectFrom('editions').select(['id', 'article_id']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, article_id }) => [id, article_id]));
  }

  /** The language of each of these editions. */
  async localesOf(ids: readonly string[]): Promise<Map<string, Locale>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.selectFrom('editions').select(['id', 'locale']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, locale }) => [id, locale]));
  }

  /** The edition, held until the transaction ends: nobody else changes its state meanwhile. */
  async lock(id: string, trx: Trx): Promise<Edition> {
    const row = await trx.selectFrom('editions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (row === undefined) throw notFound('EDITION_NOT_FOUND');
    return toEdition(row);
  }

  /**
   * Holds these editions until the transaction ends: nobody locks one of them to change its state meanwhile. Two who
   * hold in the one order of this never wait for each other.
   */
  async holdAll(ids: readonly string[], trx: Trx): Promise<void> {
    if (ids.length === 0) return;
    await trx.selectFrom('editions').select('id').where('id', 'in', ids).orderBy('id').forKeyShare().execute();
  }

  /** Both faces of an article, as far as they exist. */
  async listOfArticles(articleIds: readonly string[]): Promise<EditionSummary[]> {
    if (articleIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('editions')
      .select([
        'id',
        'article_id',
        'locale',
        'state',
        'slug',
        'version',
        sql<string>`document->>'headline'`.as('headline'),
      ])
      .where('article_id', 'in', articleIds)
      .orderBy('locale')
      .execute();
    return rows.map(({ article_id, ...row }) => ({ ...row, articleId: article_id }));
  }

  /** Both faces of these articles with their documents, for the few lists that look into them. */
  async listWithDocuments(articleIds: readonly string[]): Promise<Edition[]> {
    if (articleIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('editions')
      .selectAll()
      .where('article_id', 'in', articleIds)
      .orderBy('locale')
      .execute();
    return rows.map(toEdition);
  }

  /** Editions that stand in one of these states, the one that moved last first. */
  async listInStates(states: readonly EditionState[], limit: number): Promise<Edition[]> {
    const rows = await this.db
      .selectFrom('editions')
      .selectAll()
      .where('state', 'in', states)
      .orderBy('updated_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toEdition);
  }

  async find(articleId: string, locale: Locale, db: DbOrTrx = this.db): Promise<Edition | undefined> {
    const row = await db
      .selectFrom('editions')
      .selectAll()
      .where('article_id', '=', articleId)
      .where('locale', '=', locale)
      .executeTakeFirst();
    return row === undefined ? undefined : toEdition(row);
  }

  /** Writes the edition of this locale unless it exists, and answers the one that stands. */
  async ensure(
    edition: { articleId: string; locale: Locale; state: EditionState; document: ArticleDocument },
    trx: Trx,
  ): Promise<Edition> {
    await trx
      .insertInto('editions')
      .values({
        id: newId(),
        article_id: edition.articleId,
        locale: edition.locale,
        state: edition.state,
        document: JSON.stringify(edition.document),
        slug: slugify(edition.document.headline),
      })
      .onConflict((existing) => existing.columns(['article_id', 'locale']).doNothing())
      .execute();
    const standing = await this.find(edition.articleId, edition.locale, trx);
    if (standing === undefined) throw notFound('EDITION_NOT_FOUND');
    return standing;
  }

  /** Moves the edition on only if it still stands where the caller saw it; false when it does not. */
  async advance(id: string, from: EditionState, to: EditionState, db: DbOrTrx): Promise<boolean> {
    const result = await db
      .updateTable('editions')
      .set({ state: to, updated_at: sql`now()` })
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** Replaces the draft if nobody else did since `version`, or froze it. */
  async saveDocument(
    id: string,
    version: number,
    document: ArticleDocument,
    { by, db = this.db }: { by?: UserId; db?: DbOrTrx } = {},
  ): Promise<Edition> {
    const row = await db
      .updateTable('editions')
      .set({
        document: JSON.stringify(document),
        slug: slugify(document.headline),
        version: version + 1,
        updated_at: sql`now()`,
        ...(by !== undefined && { updated_by: by }),
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', 'draft')
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) throw conflict('EDITION_CHANGED');
    return toEdition(row);
  }
}

function toEdition(row: Selectable<EditionsTable>): Edition {
  return {
    id: row.id,
    articleId: row.article_id,
    locale: row.locale,
    state: row.state,
    document: articleDocumentSchema.parse(row.document),
    slug: row.slug,
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
  };
}
