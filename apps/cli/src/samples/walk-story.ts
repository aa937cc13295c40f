import { dirname, join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { AppError, type UserId } from '@anverso/kernel';
import { type Article, Articles, ArticleWriting, Editions, type Edition, figuresOf, StoryImport, withFigure } from '@anverso/articles';
import { extractSegments, importStory, segmentKey } from '@anverso/document';
import { SegmentReview, EditionReview } from '@anverso/review';
import { TranslationJobs } from '@anverso/translation';
import { readPicture } from '../commands/read-picture.js';
import { reaches, readStoryFile, SAMPLES_FOLDER, type SampleStory } from './sample-stories.js';

export interface SampleCast {
  editor: UserId;
  translator: UserId;
}

/**
 * Brings one sample story to its stage by the same services that people use, step by step; a story that stands there
 * already is left alone, so that a start which was cut short goes on where it stopped.
 */
export async function walkStory(app: INestApplicationContext, sample: SampleStory, cast: SampleCast): Promise<Article> {
  const article = await importOnce(app, sample, cast);
  if (!reaches(sample.stage, 'submitted')) return article;
  const job = await app.get(TranslationJobs).submit(article.id, cast.editor);
  if (!reaches(sample.stage, 'in-review')) return article;
  await app.get(TranslationJobs).run(job.id);
  const target = await app.get(Editions).get(job.targetEditionId);
  if (target.state === 'in-review') await reviewStory(app, target, sample, cast);
  if (reaches(sample.stage, 'approved')) await approveOnce(app, target.id, cast);
  return article;
}

async function reviewStory(
  app: INestApplicationContext,
  target: Edition,
  sample: SampleStory,
  cast: SampleCast,
): Promise<void> {
  if (sample.translation === undefined) await confirmSome(app, target, sample, cast);
  else await translateByHand(app, target.id, await readStoryFile(sample.translation), cast.translator);
  if (reaches(sample.stage, 'handed-in')) await app.get(EditionReview).handIn(target.id, cast.translator);
}

async function approveOnce(app: INestApplicationContext, editionId: string, { editor }: SampleCast): Promise<void> {
  const { state } = await app.get(Editions).get(editionId);
  if (state !== 'handed-in') return;
  const review = app.get(EditionReview);
  await review.approve(editionId, editor, await review.fingerprint(editionId));
}

async function importOnce(app: INestApplicationContext, sample: SampleStory, cast: SampleCast): Promise<Article> {
  const file = await readStoryFile(sample.file);
  try {
    const story = await app.get(StoryImport).import(file, cast.editor);
    await illustrate(app, story.edition, sample, story.pictures);
    return story.article;
  } catch (error) {
    const existing = error instanceof AppError && error.code === 'IMPORT_EXISTS' ? error.details.articleId : undefined;
    if (typeof existing !== 'string') throw error;
    const article = await app.get(Articles).get(existing);
    const draft = await app.get(Editions).find(article.id, article.sourceLocale);
    // The start may have been cut short between the story and its pictures.
    if (draft?.state === 'draft') await illustrate(app, draft, sample, importStory(file).pictures);
    return article;
  }
}

/** Markdown names its pictures; for plain text the manifest lists them in the order of the figures. */
async function illustrate(
  app: INestApplicationContext,
  edition: Edition,
  sample: SampleStory,
  named: readonly { figureId: string; path: string }[],
): Promise<void> {
  const writing = app.get(ArticleWriting);
  for (const { figureId, path } of named) {
    const bytes = await readPicture(join(SAMPLES_FOLDER, dirname(sample.file)), path);
    if (bytes !== undefined) await writing.attachPicture(edition.id, figureId, bytes);
  }
  const figures = figuresOf(edition.document);
  for (const [index, path] of (sample.pictures ?? []).entries()) {
    const figure = figures[index];
    const bytes = await readPicture(SAMPLES_FOLDER, path);
    if (figure === undefined || bytes === undefined) continue;
    const pictured = await writing.attachPicture(edition.id, figure.id, bytes);
    const alt = sample.alts?.[index] ?? '';
    const described = withFigure(pictured.document, figure.id, (one) => ({ ...one, alt }));
    if (described !== undefined) await app.get(Editions).saveDocument(edition.id, pictured.version, described);
  }
}

/** The translator writes a hand-made translation, which has the same segments as its source, and confirms each. */
export async function translateByHand(
  app: INestApplicationContext,
  editionId: string,
  file: { fileName: string; bytes: Buffer },
  translator: UserId,
): Promise<void> {
  const review = app.get(SegmentReview);
  const { locale } = await app.get(Editions).get(editionId);
  const { document } = importStory({ ...file, locale });
  const byHand = new Map(
    extractSegments(document, locale).map(({ unitPath, ordinal, source }) => [segmentKey(unitPath, ordinal), source]),
  );
  for (const { segment } of await review.list(editionId)) {
    const { id: segmentId, unitPath, ordinal, version } = segment;
    const target = byHand.get(segmentKey(unitPath, ordinal));
    if (target === undefined) throw new Error(`${file.fileName} has no translation for ${unitPath}, sentence ${ordinal}`);
    await review.take({ segmentId, version, target, confirms: true, userId: translator });
  }
}

/** A review that has begun: a third is confirmed; all of it, where an editor has sent the story back. */
async function confirmSome(
  app: INestApplicationContext,
  target: Edition,
  { returnedBecause }: SampleStory,
  { editor, translator }: SampleCast,
): Promise<void> {
  const review = app.get(SegmentReview);
  const segments = await review.list(target.id);
  const share = returnedBecause === undefined ? Math.ceil(segments.length / 3) : segments.length;
  for (const { segment, findings } of segments.slice(0, share)) {
    if (segment.target === null || findings.some(({ severity }) => severity === 'blocking')) continue;
    const { id: segmentId, version } = segment;
    await review.take({ segmentId, version, target: null, confirms: true, userId: translator });
  }
  const { unconfirmed, blocking } = await app.get(EditionReview).gate(target.id);
  if (returnedBecause === undefined || unconfirmed.length + blocking.length > 0) return;
  await app.get(EditionReview).handIn(target.id, translator);
  await app.get(EditionReview).returnForReview(target.id, returnedBecause, editor);
}
