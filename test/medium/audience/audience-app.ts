import { Test, type TestingModule } from '@nestjs/testing';
import { type Clock, type Locale, newId } from '@anverso/kernel';
import { AudienceModule } from '@anverso/audience';
import { type Db, MAIL_TRANSPORT, type MailTransport, PlatformModule } from '@anverso/platform';
import { type TestDatabase } from '@anverso/testing';

/** The audience's services as the site has them, with the outside world in the test's hands. */
export async function audienceApp(
  database: TestDatabase,
  clock: Clock,
  transport: MailTransport,
): Promise<TestingModule> {
  const app = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(database.config, { clock, queue: false }), AudienceModule],
  })
    .overrideProvider(MAIL_TRANSPORT)
    .useValue(transport)
    .compile();
  app.useLogger(false);
  return app.init();
}

/** A newsletter's row, without the lib that owns it. */
export async function addNewsletter(db: Db): Promise<string> {
  const id = newId();
  await db
    .insertInto('newsletters')
    .values({ id, slug: `letter-${id}` })
    .execute();
  return id;
}

/** An edition's row, without the libs that own it. */
export async function addEdition(db: Db, locale: Locale = 'en'): Promise<string> {
  const [articleId, editionId, userId] = [newId(), newId(), newId()];
  await db
    .insertInto('sections')
    .values({ id: 'politics', position: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('articles')
    .values({ id: articleId, source_locale: locale, section_id: 'politics', created_by: userId })
    .execute();
  await db
    .insertInto('editions')
    .values({ id: editionId, article_id: articleId, locale, state: 'approved', document: '{}', slug: 'story' })
    .execute();
  return editionId;
}

/** The rows of a live edition, without the libs that own them; answers where it is live. */
export async function publishEdition(db: Db, editionId: string, locale: Locale): Promise<string> {
  const [revisionId, approvalId, releaseId, userId] = [newId(), newId(), newId(), newId()];
  const path = `/${locale}/politics/${editionId}`;
  const now = new Date();
  const { article_id: articleId } = await db
    .selectFrom('editions')
    .select('article_id')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('revisions')
    .values({ id: revisionId, edition_id: editionId, number: 1, document: '{}', content_hash: 'x', created_by: userId })
    .execute();
  await db
    .insertInto('approvals')
    .values({
      id: approvalId,
      edition_id: editionId,
      source_revision_id: revisionId,
      target_revision_id: revisionId,
      source_hash: 'x',
      target_hash: 'x',
      approved_by: userId,
      provenance: '{}',
    })
    .execute();
  await db
    .insertInto('releases')
    .values({ id: releaseId, state: 'published', publish_at: now, created_by: userId })
    .execute();
  await db
    .insertInto('publications')
    .values({
      edition_id: editionId,
      article_id: articleId,
      locale,
      section_id: 'politics',
      release_id: releaseId,
      revision_id: revisionId,
      approval_id: approvalId,
      path,
      first_published_at: now,
      updated_at: now,
    })
    .execute();
  return path;
}
