import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { conflict } from '@anverso/kernel';
import { ArticleWriting, type ImportedStory, StoryImport } from '@anverso/articles';
import { Reactions } from '@anverso/audience';
import { Campaigns, Issues, Newsletters } from '@anverso/newsletter';
import { PublishedStories, Releases } from '@anverso/publishing';
import { EditionReview } from '@anverso/review';
import { TranslationJobs } from '@anverso/translation';
import { type Command, type CommandContext } from '../command.js';
import { SAMPLES_FOLDER } from '../samples/sample-stories.js';
import { sendNow } from '../samples/load-samples.js';
import { translateByHand } from '../samples/walk-story.js';
import { fromHere } from '../supervisor/summary.js';
import { type Terminal } from '../terminal/terminal.js';
import { actingUser } from './acting-user.js';
import { readPicture } from './read-picture.js';

const SOURCE = 'demo/night-ferry.en.md';
const TRANSLATION = 'demo/night-ferry.es.md';

/** `demo`: one new story walks all seven steps of the road, and each step says what happened. */
export const demoCommand: Command = {
  name: 'demo',
  async run(_args, context) {
    const { app, terminal } = context;
    const { t } = terminal;
    const editor = await actingUser(context, 'editor');
    const translator = await actingUser(context, 'translator');
    const run = randomInt(100, 10_000);

    const story = await importDemo(context, run, editor.id);
    step(terminal, 1, t('demoImported', { headline: story.edition.document.headline, count: story.recognised.length }));

    const job = await app.get(TranslationJobs).submit(story.article.id, editor.id);
    const { engine, total } = await waitForDrafts(app, terminal, job.id);
    step(terminal, 2, t('demoDrafted', { total, engine }));

    const byHand = { fileName: 'night-ferry.es.md', bytes: await readDemo(TRANSLATION, run) };
    await translateByHand(app, job.targetEditionId, byHand, translator.id);
    await app.get(EditionReview).handIn(job.targetEditionId, translator.id);
    step(terminal, 3, t('demoReviewed', { name: translator.name }));

    const review = app.get(EditionReview);
    const seen = await review.fingerprint(job.targetEditionId);
    const approval = await review.approve(job.targetEditionId, editor.id, seen);
    step(terminal, 4, t('demoApproved', { name: editor.name, hash: approval.targetHash.slice(0, 12) }));

    const release = await app.get(Releases).plan({ articleIds: [story.article.id], userId: editor.id });
    const live = await waitForPages(app, story.article.id, release.id);
    step(terminal, 5, t('demoReleased'));
    for (const { url } of live) terminal.line(`     ${url}`);

    const accepted = await sendIssue(context, story.article.id, editor.id);
    step(terminal, 6, t('demoSent', { count: accepted }));
    if (context.config.mail.smtpUrl === undefined) {
      terminal.line(`     ${fromHere(join(context.config.dataDir, 'outbox'))}/`);
    }

    for (const { editionId, locale } of live) {
      await app.get(Reactions).react({ editionId, locale, value: 'like', readerKey: `demo ${run}` });
    }
    step(terminal, 7, t('demoReacted'));
  },
};

function step(terminal: Terminal, number: number, text: string): void {
  terminal.done(`${number}/7  ${text}`);
}

/** The demo's story with this run's number in it, so that every run is a new story. */
async function readDemo(path: string, run: number): Promise<Buffer> {
  const text = await readFile(join(SAMPLES_FOLDER, path), 'utf8');
  return Buffer.from(text.replaceAll('{{run}}', String(run)));
}

async function importDemo({ app }: CommandContext, run: number, userId: string): Promise<ImportedStory> {
  const story = await app
    .get(StoryImport)
    .import({ fileName: 'night-ferry.en.md', bytes: await readDemo(SOURCE, run) }, userId);
  for (const { figureId, path } of story.pictures) {
    const bytes = await readPicture(join(SAMPLES_FOLDER, dirname(SOURCE)), path);
    if (bytes !== undefined) await app.get(ArticleWriting).attachPicture(story.edition.id, figureId, bytes);
  }
  return story;
}

/** Does the job here, or watches the worker that took it first. */
async function waitForDrafts(
  app: INestApplicationContext,
  terminal: Terminal,
  jobId: string,
): Promise<{ engine: string; total: number }> {
  const jobs = app.get(TranslationJobs);
  await jobs.run(jobId);
  for (;;) {
    const { job, total, drafted } = await jobs.progress(jobId);
    terminal.progress(terminal.t('demoDrafting'), drafted, total);
    if (job.state === 'finished') return { engine: job.engine, total };
    if (job.state === 'parked' || job.state === 'failed') throw conflict(job.reason ?? 'TRANSLATION_JOB_DIED');
    await new Promise((resume) => setTimeout(resume, 250));
  }
}

async function waitForPages(app: INestApplicationContext, articleId: string, releaseId: string) {
  await app.get(Releases).run(releaseId);
  for (;;) {
    const { state, reason } = await app.get(Releases).get(releaseId);
    if (state === 'published') return app.get(PublishedStories).findMany([articleId]);
    if (state === 'failed') throw conflict(reason ?? 'RELEASE_DIED');
    await new Promise((resume) => setTimeout(resume, 250));
  }
}

async function sendIssue({ app }: CommandContext, articleId: string, userId: string): Promise<number> {
  const [newsletter] = await app.get(Newsletters).list();
  if (newsletter === undefined) return 0;
  const issue = await app.get(Issues).create({ newsletterId: newsletter.id, articleIds: [articleId], userId });
  const campaign = await app.get(Campaigns).start(issue.id, userId);
  await sendNow(app, campaign);
  for (;;) {
    const { accepted, planned, sending } = await app.get(Campaigns).counts(campaign.id);
    // What the relay put off goes out later, by the worker.
    if (planned + sending === 0) return accepted;
    await new Promise((resume) => setTimeout(resume, 250));
  }
}
