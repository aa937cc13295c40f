import { Inject, Injectable } from '@nestjs/common';
import { conflict, LOCALES, notFound, type UserId } from '@anverso/kernel';
import { DB, type Db, type IssuesTable, type Trx } from '@anverso/platform';
import { type Selectable } from 'kysely';
import { type Issue } from './domain/newsletter.js';

@Injectable()
export class IssuesRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Writes a new issue under its newsletter's next number. */
  async insert(issue: Omit<Issue, 'number'>, createdBy: UserId): Promise<Issue> {
    return this.db.transaction().execute(async (trx) => {
      const newsletter = await trx
        .selectFrom('newsletters')
        .select('id')
        .where('id', '=', issue.newsletterId)
        .forUpdate()
        .executeTakeFirst();
      if (newsletter === undefined) throw notFound('NEWSLETTER_NOT_FOUND');
      const { last } = await trx
        .selectFrom('issues')
        .select((eb) => eb.fn.max<number | null>('number').as('last'))
        .where('newsletter_id', '=', issue.newsletterId)
        .executeTakeFirstOrThrow();
      const number = (last ?? 0) + 1;
      await trx
        .insertInto('issues')
        .values({
          id: issue.id,
          newsletter_id: issue.newsletterId,
          number,
          created_by: createdBy,
          created_at: issue.createdAt,
        })
        .execute();
      await writeContent(issue, trx);
      return { ...issue, number };
    });
  }

  /** Replaces stories and lines of an issue whose sending was not started. */
  async replace(issue: Pick<Issue, 'id' | 'articleIds' | 'variants'>): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await lockUnsent(issue.id, trx);
      await trx.deleteFrom('issue_stories').where('issue_id', '=', issue.id).execute();
      await trx.deleteFrom('issue_variants').where('issue_id', '=', issue.id).execute();
      await writeContent(issue, trx);
    });
  }

  /** Takes away an issue whose sending was not started. */
  async delete(id: string): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await lockUnsent(id, trx);
      await trx.deleteFrom('campaigns').where('issue_id', '=', id).execute();
      await trx.deleteFrom('issues').where('id', '=', id).execute();
    });
  }

  async get(id: string): Promise<Issue> {
    const row = await this.db.selectFrom('issues').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw notFound('NEWSLETTER_ISSUE_NOT_FOUND');
    return this.complete(row);
  }

  /** The newest issues of a newsletter first. */
  async list(newsletterId: string, limit: number): Promise<Issue[]> {
    const rows = await this.db
      .selectFrom('issues')
      .selectAll()
      .where('newsletter_id', '=', newsletterId)
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return Promise.all(rows.map((row) => this.complete(row)));
  }

  private async complete(row: Selectable<IssuesTable>): Promise<Issue> {
    const stories = await this.db
      .selectFrom('issue_stories')
      .select('article_id')
      .where('issue_id', '=', row.id)
      .orderBy('position')
      .execute();
    const variants = await this.db.selectFrom('issue_variants').selectAll().where('issue_id', '=', row.id).execute();
    const issue: Issue = {
      id: row.id,
      newsletterId: row.newsletter_id,
      number: row.number,
      articleIds: stories.map((story) => story.article_id),
      variants: { en: { subject: '', preheader: '' }, es: { subject: '', preheader: '' } },
      createdAt: row.created_at,
    };
    for (const { locale, subject, preheader } of variants) issue.variants[locale] = { subject, preheader };
    return issue;
  }
}

async function writeContent(
  { id, articleIds, variants }: Omit<Issue, 'number' | 'newsletterId' | 'createdAt'>,
  trx: Trx,
) {
  await trx
    .insertInto('issue_stories')
    .values(articleIds.map((articleId, position) => ({ issue_id: id, article_id: articleId, position })))
    .execute();
  await trx
    .insertInto('issue_variants')
    .values(LOCALES.map((locale) => ({ issue_id: id, locale, ...variants[locale] })))
    .execute();
}

/**
 * Holds the issue until the transaction ends, so that no sending of it starts meanwhile; refuses one that is being sent. A
 * sending that failed froze nobody and hinders nothing.
 */
async function lockUnsent(id: string, trx: Trx): Promise<void> {
  const issue = await trx.selectFrom('issues').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (issue === undefined) throw notFound('NEWSLETTER_ISSUE_NOT_FOUND');
  const campaign = await trx
    .selectFrom('campaigns')
    .select('state')
    .where('issue_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (campaign !== undefined && campaign.state !== 'failed') throw conflict('NEWSLETTER_ISSUE_SENT');
}
