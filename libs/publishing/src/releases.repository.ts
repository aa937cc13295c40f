import { Inject, Injectable } from '@nestjs/common';
import { LOCALES, newId, notFound, type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type ReleaseEditionsTable, type ReleasesTable, type Trx } from '@anverso/platform';
import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { type Manifest } from './domain/manifest.js';
import { type Release, type ReleaseEdition, type ReleaseState } from './domain/release.js';
import { leaseEnd } from './leases.js';

const manifestSchema: z.ZodType<Manifest> = z.object({
  generation: z.string(),
  editions: z.array(
    z.object({
      editionId: z.string(),
      articleId: z.string(),
      locale: z.enum(LOCALES),
      path: z.string(),
      revisionId: z.string(),
      contentHash: z.string(),
      approvalId: z.string(),
      approvedBy: z.string(),
      sourceHash: z.string(),
      targetHash: z.string(),
      engines: z.array(z.string()),
      people: z.array(z.object({ id: z.string(), name: z.string(), part: z.enum(['translator', 'editor']) })),
      pageHash: z.string(),
    }),
  ),
});

/** Keys of PostgreSQL's advisory locks: any numbers that nobody else in the database uses. */
const LOCKS = { site: 702_250_001, addresses: 702_250_002 } as const;

@Injectable()
export class ReleaseRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(id: string, db: DbOrTrx = this.db): Promise<Release> {
    const row = await db.selectFrom('releases').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('RELEASE_NOT_FOUND');
    const [release] = await this.withEditions([row], db);
    if (release === undefined) throw notFound('RELEASE_NOT_FOUND');
    return release;
  }

  /** The newest ones first. */
  async list(limit: number): Promise<Release[]> {
    const rows = await this.db
      .selectFrom('releases')
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return this.withEditions(rows, this.db);
  }

  /** Releases that wait for their moment, the next one first. */
  async listPlanned(): Promise<Release[]> {
    const rows = await this.db
      .selectFrom('releases')
      .selectAll()
      .where('state', 'in', ['planned', 'publishing'])
      .orderBy('publish_at')
      .execute();
    return this.withEditions(rows, this.db);
  }

  private async withEditions(rows: readonly Selectable<ReleasesTable>[], db: DbOrTrx): Promise<Release[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const editions = await db
      .selectFrom('release_editions')
      .selectAll()
      .where('release_id', 'in', ids)
      .orderBy('article_id')
      .orderBy('locale')
      .execute();
    const byRelease = Map.groupBy(editions, (edition) => edition.release_id);
    return rows.map((row) => toRelease(row, byRelease.get(row.id) ?? []));
  }

  async insert(
    release: { publishAt: Date; createdBy: UserId; editions: readonly ReleaseEdition[] },
    trx: Trx,
  ): Promise<Release> {
    const id = newId();
    await trx
      .insertInto('releases')
      .values({ id, state: 'planned', publish_at: release.publishAt, created_by: release.createdBy })
      .execute();
    await trx
      .insertInto('release_editions')
      .values(
        release.editions.map((edition) => ({
          release_id: id,
          edition_id: edition.editionId,
          article_id: edition.articleId,
          locale: edition.locale,
          revision_id: edition.revisionId,
          approval_id: edition.approvalId,
          path: edition.path,
        })),
      )
      .execute();
    return this.get(id, trx);
  }

  /** Takes a release whose time has come, or one whose publisher is gone; undefined when there is nothing to take. */
  async claim(id: string, now: Date): Promise<Release | undefined> {
    const row = await this.db
      .updateTable('releases')
      .set({ state: 'publishing', reason: null, attempts: sql`attempts + 1`, lease_until: leaseEnd })
      .where('id', '=', id)
      .where((where) => isDue(where, now))
      .returning('id')
      .executeTakeFirst();
    return row === undefined ? undefined : this.get(row.id);
  }

  async renewLease(id: string): Promise<void> {
    await this.db
      .updateTable('releases')
      .set({ lease_until: leaseEnd })
      .where('id', '=', id)
      .where('state', '=', 'publishing')
      .execute();
  }

  /** Moves a release on from the state where the caller saw it; false when it stands elsewhere. */
  async advance(id: string, from: ReleaseState, to: ReleaseState, reason: string | null): Promise<boolean> {
    const result = await this.db
      .updateTable('releases')
      .set({ state: to, reason, lease_until: null, ...(from === 'failed' ? { attempts: 0 } : {}) })
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** The last step, in the transaction that also writes what is live. */
  async finish(id: string, manifest: Manifest, publishedAt: Date, trx: Trx): Promise<void> {
    await trx
      .updateTable('releases')
      .set({
        state: 'published',
        lease_until: null,
        published_at: publishedAt,
        manifest: JSON.stringify(manifest),
      })
      .where('id', '=', id)
      .where('state', '=', 'publishing')
      .execute();
  }

  /** Releases whose bell should ring: due, or without a living publisher. */
  async listDue(now: Date, limit: number): Promise<string[]> {
    const rows = await this.db
      .selectFrom('releases')
      .select('id')
      .where((where) => isDue(where, now))
      .orderBy('publish_at')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Addresses promised to editions in any release, by edition: an address is promised once. */
  async promisedPaths(starts: readonly string[], trx: Trx): Promise<{ editionId: string; path: string }[]> {
    if (starts.length === 0) return [];
    const rows = await trx
      .selectFrom('release_editions')
      .select(['edition_id', 'path'])
      .where((where) =>
        where.or(starts.flatMap((start) => [where('path', '=', start), where('path', 'like', `${start}-%`)])),
      )
      .execute();
    return rows.map((row) => ({ editionId: row.edition_id, path: row.path }));
  }

  /** Until the transaction ends nobody else chooses addresses. */
  async lockAddresses(trx: Trx): Promise<void> {
    await sql`select pg_advisory_xact_lock(${LOCKS.addresses})`.execute(trx);
  }

  /** Until the transaction ends nobody else writes the site; a publisher that dies lets go with its connection. */
  async lockSite(trx: Trx): Promise<void> {
    await sql`select pg_advisory_xact_lock(${LOCKS.site})`.execute(trx);
  }
}

function isDue(where: ExpressionBuilder<{ releases: ReleasesTable }, 'releases'>, now: Date) {
  return where.or([
    where.and([where('state', '=', 'planned'), where('publish_at', '<=', now)]),
    where.and([where('state', '=', 'publishing'), where('lease_until', '<', sql<Date>`now()`)]),
  ]);
}

function toRelease(row: Selectable<ReleasesTable>, editions: readonly Selectable<ReleaseEditionsTable>[]): Release {
  return {
    id: row.id,
    state: row.state,
    publishAt: row.publish_at,
    publishedAt: row.published_at,
    reason: row.reason,
    attempts: row.attempts,
    editions: editions.map((edition) => ({
      editionId: edition.edition_id,
      articleId: edition.article_id,
      locale: edition.locale,
      revisionId: edition.revision_id,
      approvalId: edition.approval_id,
      path: edition.path,
    })),
    manifest: row.manifest === null ? null : manifestSchema.parse(row.manifest),
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
