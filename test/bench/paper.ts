import { readFile } from 'node:fs/promises';
import { type INestApplicationContext } from '@nestjs/common';
import { Assets } from '@anverso/articles';
import { type ArticleDocument } from '@anverso/document';
import { type Locale } from '@anverso/kernel';
import { ImageRenditions, Releases } from '@anverso/publishing';
import { type Newsroom, type TestDatabase } from '@anverso/testing';
import { type ApprovedStory, insertApproved } from './approved-stories.js';
import { readPairs } from './sample-stories.js';

/** The house that the paper is founded in. */
interface House {
  app: INestApplicationContext;
  database: TestDatabase;
  newsroom: Newsroom;
}

export const PUBLISHED_STORIES = 1_000;
/** Approved and not yet published: for the releases that are measured. */
const WAITING_STORIES = 8;
const STORIES_OF_A_RELEASE = 250;
const SECTIONS = ['politics', 'science'] as const;

/** A site of 1,000 stories in both languages, each with a picture. */
export interface Paper {
  published: readonly ApprovedStory[];
  waiting: readonly ApprovedStory[];
  /** Where readers find one of its stories. */
  articlePath: string;
}

/** Writes the stories and publishes them as the product does, some hundred at a time. */
export async function foundPaper({ app, database, newsroom }: House): Promise<Paper> {
  const pairs = await readPairs();
  const pictureId = await hangPicture(app.get(Assets), app.get(ImageRenditions));
  const drafts = Array.from({ length: PUBLISHED_STORIES + WAITING_STORIES }, (_, index) => {
    const pair = pairs[index % pairs.length];
    if (pair === undefined) throw new Error('There are no sample stories.');
    return { sectionId: SECTIONS[index % SECTIONS.length] ?? 'politics', documents: numbered(pair, index, pictureId) };
  });
  const stories = await insertApproved(database.db, drafts, newsroom.editor.user.id);
  const published = stories.slice(0, PUBLISHED_STORIES);
  const releases = app.get(Releases);
  let articlePath = '';
  for (let start = 0; start < published.length; start += STORIES_OF_A_RELEASE) {
    const articleIds = published.slice(start, start + STORIES_OF_A_RELEASE).map(({ articleId }) => articleId);
    const { id } = await releases.plan({ articleIds, userId: newsroom.editor.user.id });
    await releases.run(id);
    const { state, editions } = await releases.get(id);
    if (state !== 'published') throw new Error(`The paper could not be published: ${state}.`);
    articlePath = editions.find(({ locale }) => locale === 'en')?.path ?? '';
  }
  return { published, waiting: stories.slice(PUBLISHED_STORIES), articlePath };
}

function numbered(pair: Record<Locale, ArticleDocument>, index: number, pictureId: string) {
  const face = (locale: Locale): ArticleDocument => {
    const document = pair[locale];
    const lead = document.lead === undefined ? undefined : { ...document.lead, assetId: pictureId };
    return { ...document, lead, headline: `${document.headline} (${index})` };
  };
  return { en: face('en'), es: face('es') };
}

/** One picture for all, in every size and format: encoding is the work of other jobs. */
async function hangPicture(assets: Assets, renditions: ImageRenditions): Promise<string> {
  const asset = await assets.add(await readFile('samples/pictures/council-chamber.jpg'));
  await renditions.ensure(asset);
  return asset.id;
}
