import { type Locale, hashJson, LOCALES, newId } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import { type Db } from '@anverso/platform';

/** A story that stands approved in both languages, written straight into the tables. */
export interface ApprovedStory {
  articleId: string;
  approvalId: string;
  editions: Record<Locale, string>;
  sourceRevisionId: string;
}

interface Draft {
  sectionId: string;
  documents: Record<Locale, ArticleDocument>;
}

const AT_ONCE = 200;

/** Makes many approved stories of these drafts, English being the source of each. */
export async function insertApproved(db: Db, drafts: readonly Draft[], userId: string): Promise<ApprovedStory[]> {
  const stories: ApprovedStory[] = [];
  for (let start = 0; start < drafts.length; start += AT_ONCE) {
    stories.push(...(await insertBatch(db, drafts.slice(start, start + AT_ONCE), userId)));
  }
  return stories;
}

async function insertBatch(db: Db, drafts: readonly Draft[], userId: string): Promise<ApprovedStory[]> {
  const rows = drafts.map((draft) => rowsOf(draft, userId));
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('articles')
      .values(rows.map(({ article }) => article))
      .execute();
    await trx
      .insertInto('editions')
      .values(rows.flatMap(({ editions }) => editions))
      .execute();
    await trx
      .insertInto('revisions')
      .values(rows.flatMap(({ revisions }) => revisions))
      .execute();
    await trx
      .insertInto('approvals')
      .values(rows.map(({ approval }) => approval))
      .execute();
  });
  return rows.map(({ story }) => story);
}

function rowsOf({ sectionId, documents }: Draft, userId: string) {
  const articleId = newId();
  const faces = LOCALES.map((locale) => {
    const [document, id] = [documents[locale], newId()];
    const json = JSON.stringify(document);
    const edition = { id, article_id: articleId, locale, state: 'approved' as const, document: json, slug: 'story' };
    const revision = { id: newId(), edition_id: id, number: 1, document: json, created_by: userId };
    return { locale, edition, revision: { ...revision, content_hash: hashJson(document) } };
  });
  const [source, target] = [faceIn('en', faces), faceIn('es', faces)];
  const approval = {
    id: newId(),
    edition_id: target.edition.id,
    source_revision_id: source.revision.id,
    target_revision_id: target.revision.id,
    source_hash: source.revision.content_hash,
    target_hash: target.revision.content_hash,
    approved_by: userId,
    provenance: JSON.stringify({
      sourceLocale: 'en',
      engines: ['apertium'],
      people: [{ id: userId, name: 'The editor', part: 'editor' }],
    }),
  };
  return {
    story: {
      articleId,
      approvalId: approval.id,
      editions: { en: source.edition.id, es: target.edition.id },
      sourceRevisionId: source.revision.id,
    },
    article: { id: articleId, source_locale: 'en' as const, section_id: sectionId, created_by: userId },
    editions: faces.map(({ edition }) => edition),
    revisions: faces.map(({ revision }) => revision),
    approval,
  };
}

function faceIn<Face extends { locale: Locale }>(locale: Locale, faces: readonly Face[]): Face {
  const face = faces.find((candidate) => candidate.locale === locale);
  if (face === undefined) throw new Error(`A story has no ${locale} face.`);
  return face;
}
