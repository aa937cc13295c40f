import { Inject, Injectable } from '@nestjs/common';
import { hashJson, newId, notFound, type UserId } from '@anverso/kernel';
import { type ArticleDocument, articleDocumentSchema } from '@anverso/document';
import { DB, type Db, type DbOrTrx, type RevisionsTable, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { type Revision } from './domain/article.js';

@Injectable()
export class Revisions {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string, db: DbOrTrx = this.db): Promise<Revision> {
    const row = await db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('REVISION_NOT_FOUND');
    return toRevision(row);
  }

  /** Every revision of an edition, newest first. */
  async list(editionId: string, db: DbOrTrx = this.db): Promise<Revision[]> {
    const rows = await db
      .selectFrom('revisions')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('number', 'desc')
      .execute();
    return rows.map(toRevision);
  }

  async findLatest(editionId: string, db: DbOrTrx = this.db): Promise<Revision | undefined> {
    const row = await db
      .selectFrom('revisions')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('number', 'desc')
      .executeTakeFirst();
    return row === undefined ? undefined : toRevision(row);
  }

  async getMany(ids: readonly string[]): Promise<Map<string, Revision>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.selectFrom('revisions').selectAll().where('id', 'in', ids).execute();
    return new Map(rows.map((row) => [row.id, toRevision(row)]));
  }

  /** What these revisions are headed, without reading the rest of them. */
  async headlinesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .selectFrom('revisions')
      .select(['id', sql<string>`document ->> 'headline'`.as('headline')])
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map(({ id, headline }) => [id, headline]));
  }

  /**
   * Freezes this content as the edition's next revision; content equal to the latest one is that revision again, so that
   * freezing twice makes nothing new. The caller holds the edition's row.
   */
  async freeze(editionId: string, document: ArticleDocument, userId: UserId, trx: Trx): Promise<Revision> {
    const contentHash = hashJson(document);
    const latest = await trx
      .selectFrom('revisions')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('number', 'desc')
      .executeTakeFirst();
    if (latest?.content_hash === contentHash) return toRevision(latest);
    const row = await trx
      .insertInto('revisions')
      .values({
        id: newId(),
        edition_id: editionId,
        number: (latest?.number ?? 0) + 1,
        document: JSON.stringify(document),
        content_hash: contentHash,
        created_by: userId,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toRevision(row);
  }
}

function toRevision(row: Selectable<RevisionsTable>): Revision {
  return {
    id: row.id,
    editionId: row.edition_id,
    number: row.number,
    document: articleDocumentSchema.parse(row.document),
    contentHash: row.content_hash,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
