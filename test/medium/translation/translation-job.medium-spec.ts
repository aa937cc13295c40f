import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Editions, StoryImport } from '@anverso/articles';
import { EditionReview, SegmentReview } from '@anverso/review';
import { type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import { Segments, TranslationJobs } from '@anverso/translation';
import { sql } from 'kysely';
import { approveAsSeen, approveTranslated } from '../../approval.js';
import { draftStory, importStoryNamed, type NewsroomApp, openNewsroom, rememberedTargets } from '../newsroom-app.js';

describe('a translation job', () => {
  let house: NewsroomApp;
  let deepl: DeeplDouble;
  const jobs = () => house.app.get(TranslationJobs);

  beforeAll(async () => {
    deepl = await startDeeplDouble();
    house = await openNewsroom({ DEEPL_API_KEY: 'test-key', DEEPL_SERVER_URL: deepl.url });
  });
  afterEach(() => deepl.always(undefined));
  afterAll(async () => {
    await house.close();
    await deepl.close();
  });

  async function submit(salt: string) {
    const { article } = await importStoryNamed(house, salt);
    return jobs().submit(article.id, house.newsroom.editor.user.id);
  }

  it('drafts every segment and opens the review', async () => {
    const { jobId, editionId } = await draftStory(house, 'plain');
    expect(await jobs().progress(jobId)).toMatchObject({ job: { state: 'finished', engine: 'deepl' } });
    expect((await house.app.get(Editions).get(editionId)).state).toBe('in-review');
    const segments = await house.app.get(SegmentReview).list(editionId);
    expect(segments.every(({ segment }) => segment.target !== null && segment.origin === 'machine')).toBe(true);
    const link = segments.find(({ segment }) => segment.codes.length > 0);
    expect(link?.segment.target).toMatch(/\{1\}.*\{\/1\}/);
  });

  it('is not begun for a story that lacks a required part, and says which', async () => {
    const bytes = Buffer.from('# Fog\n\n![](fog.png "Fog over the bay.")\n\nIt was foggy.\n');
    const editor = house.newsroom.editor.user.id;
    const { article, edition } = await house.app
      .get(StoryImport)
      .import({ fileName: 'fog.md', bytes, locale: 'en', section: 'politics' }, editor);
    const at = { path: 'lead', figure: 1 };
    await expect(jobs().submit(article.id, editor)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'STORY_INCOMPLETE',
      details: {
        missing: [
          { part: 'picture', ...at },
          { part: 'alt', ...at },
          { part: 'credit', ...at },
        ],
      },
    });
    expect(await house.app.get(Editions).get(edition.id)).toMatchObject({ state: 'draft' });
  });

  it('is the same job when it is asked for twice', async () => {
    const first = await submit('twice');
    const { articleId } = await house.app.get(Editions).get(first.targetEditionId);
    const second = await jobs().submit(articleId, house.newsroom.editor.user.id);
    expect(second.id).toBe(first.id);
  });

  it('asks the engine for each sentence once, however often it runs', async () => {
    const job = await submit('once');
    const before = deepl.requests.length;
    await Promise.all([jobs().run(job.id), jobs().run(job.id), jobs().run(job.id)]);
    await jobs().run(job.id);
    const texts = deepl.requests.slice(before).flatMap((request) => request.texts);
    expect(new Set(texts).size).toBe(texts.length);
    const events = await Promise.all(
      (await house.app.get(Segments).listOfEdition(job.targetEditionId)).map(({ id }) =>
        house.app.get(Segments).listEvents(id),
      ),
    );
    expect(events.every((history) => history.length === 1)).toBe(true);
  });

  it('parks on a spent quota, keeps what it has, and resumes', async () => {
    const job = await submit('quota');
    deepl.always({ status: 456 });
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'parked', reason: 'ENGINE_QUOTA_SPENT' });
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job.state).toBe('parked');
    deepl.always(undefined);
    await jobs().resume(job.id);
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'finished', reason: null });
  });

  it('goes on with another engine when its own stays away', async () => {
    const job = await submit('other engine');
    deepl.always({ status: 456 });
    await jobs().run(job.id);
    await jobs().resume(job.id, 'none');
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'finished', engine: 'none', reason: null });
  });

  it('goes back to the queue when the engine is away for a while, and counts that as no death', async () => {
    const job = await submit('away');
    deepl.always({ status: 503 });
    await expect(jobs().run(job.id)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
    expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'queued', reason: 'ENGINE_UNAVAILABLE' });
    await jobs().park(job.id, 'ENGINE_UNAVAILABLE');
    expect((await jobs().resume(job.id)).attempts).toBe(0);
    deepl.always(undefined);
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job.state).toBe('finished');
  });

  it('fails for good when its workers die again and again', async () => {
    const job = await submit('dying');
    const dead = { state: 'running', attempts: 20, lease_until: new Date(0) } as const;
    await house.database.db.updateTable('translation_jobs').set(dead).where('id', '=', job.id).execute();
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'failed', reason: 'TRANSLATION_JOB_DIED' });
    await jobs().resume(job.id);
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job.state).toBe('finished');
  });

  it('carries a story of more sentences than one statement has room for', async () => {
    const paragraph = Array.from({ length: 6_500 }, (_, index) => `It was late on day ${index}.`).join('\n\n');
    const { article } = await importStoryNamed(house, 'long', paragraph);
    const job = await jobs().submit(article.id, house.newsroom.editor.user.id, 'none');
    await jobs().run(job.id);
    expect(await jobs().progress(job.id)).toMatchObject({ job: { state: 'finished' } });

    const { db } = house.database;
    const read = { target: sql<string>`source`, origin: 'human', state: 'translated' } as const;
    await db.updateTable('segments').set(read).where('edition_id', '=', job.targetEditionId).execute();
    const review = house.app.get(EditionReview);
    await review.handIn(job.targetEditionId, house.newsroom.translator.user.id);
    await approveAsSeen(house.app, job.targetEditionId, house.newsroom.editor.user.id);
    expect(await rememberedTargets(house, 'It was late on day 6499.')).toHaveLength(1);
    await review.returnForReview(job.targetEditionId, 'It is a very long story.', house.newsroom.editor.user.id);
    const segments = await house.app.get(Segments).listOfEdition(job.targetEditionId);
    expect(new Set(segments.map(({ state }) => state))).toEqual(new Set(['translated']));
  });

  it('fills what was approved before from the memory, word for word', async () => {
    const first = await draftStory(house, 'memory');
    await approveTranslated(house, first.editionId);

    const second = await draftStory(house, 'memory again');
    const segments = await house.app.get(Segments).listOfEdition(second.editionId);
    const remembered = segments.filter(({ origin }) => origin === 'memory');
    expect(remembered.map(({ target }) => target)).toContain('‹It was late.›');
    expect(segments.find(({ unitKind }) => unitKind === 'headline')?.origin).toBe('machine');
  });

  it('rings again for what nobody answers', async () => {
    const job = await submit('unanswered');
    expect(await jobs().ringUnanswered()).toBeGreaterThan(0);
    await jobs().run(job.id);
    expect((await jobs().progress(job.id)).job.state).toBe('finished');
  });
});
