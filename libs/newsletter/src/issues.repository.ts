import { Inject, Injectable } from '@nestjs/common';
import { LOCALES, notFound, type UserId } from '@anverso/kernel';
import { DB, type Db, type IssuesTable } from '@anverso/platform';
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
      await trx
        .insertInto('issue_stories')
        .values(
          issue.articleIds.map((articleId, position) => ({ issue_id: issue.id, article_id: articleId, position })),
        )
        .execute();
      await trx
        .insertInto('issue_variants')
        .values(LOCALES.map((locale) => ({ issue_id: issue.id, locale, ...issue.variants[locale] })))
        .execute();
      return { ...issue, number };
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
