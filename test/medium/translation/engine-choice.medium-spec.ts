import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReviewDesk } from '@anverso/review';
import {
  type DeeplDouble,
  type LibreTranslateDouble,
  startDeeplDouble,
  startLibreTranslateDouble,
} from '@anverso/testing';
import { type EngineName, EngineOrder, Segments, Suggestions, TranslationJobs } from '@anverso/translation';
import { draftStory, importStoryNamed, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

describe('the engine of a house that has two', () => {
  let house: NewsroomApp;
  let deepl: DeeplDouble;
  let libretranslate: LibreTranslateDouble;

  beforeAll(async () => {
    deepl = await startDeeplDouble();
    libretranslate = await startLibreTranslateDouble();
    house = await openNewsroom({
      DEEPL_API_KEY: 'test-key',
      DEEPL_SERVER_URL: deepl.url,
      LIBRETRANSLATE_URL: libretranslate.url,
    });
  });
  beforeEach(() => {
    deepl.always(undefined);
    deepl.script([]);
    libretranslate.script([]);
  });
  afterAll(async () => {
    await house.close();
    await Promise.all([deepl.close(), libretranslate.close()]);
  });

  it('is the one it prefers, for jobs, for proposals on demand and in what the desk says', async () => {
    await house.app.get(EngineOrder).set(['libretranslate']);
    const { editionId } = await draftStory(house, 'preferred');
    const [segment] = await house.app.get(Segments).listOfEdition(editionId);
    expect(segment?.engine).toBe('libretranslate');
    expect(await house.app.get(Suggestions).draft(segment?.id ?? '')).toMatchObject({ engine: 'libretranslate' });
    expect(await house.app.get(ReviewDesk).overview(editionId)).toMatchObject({ engine: 'libretranslate' });
  });

  const submit = async (salt: string, named?: EngineName) => {
    const { article } = await importStoryNamed(house, salt);
    return house.app.get(TranslationJobs).submit(article.id, house.newsroom.editor.user.id, named);
  };
  const runTo = async (jobId: string) => {
    await house.app.get(TranslationJobs).run(jobId);
    return house.app.get(TranslationJobs).progress(jobId);
  };
  const enginesOf = async (editionId: string) =>
    new Set((await house.app.get(Segments).listOfEdition(editionId)).map(({ engine }) => engine));

  it.each<[string, Parameters<DeeplDouble['always']>[0], string]>([
    ['its quota is spent', { status: 456 }, 'ENGINE_QUOTA_SPENT'],
    ['its key is refused', { status: 403 }, 'ENGINE_REFUSED'],
    ['its address is wrong', { status: 404 }, 'ENGINE_BAD_REQUEST'],
    ['it is asked too often', { status: 429 }, 'ENGINE_UNAVAILABLE'],
    ['it breaks down', { status: 503 }, 'ENGINE_UNAVAILABLE'],
    ['its line is cut', 'drop', 'ENGINE_UNAVAILABLE'],
  ])('is followed by the next one when %s, and the job says so', async (what, fault, reason) => {
    await house.app.get(EngineOrder).set(['deepl', 'libretranslate']);
    const job = await submit(what);
    deepl.always(fault);
    const { job: done, draftedBy, total } = await runTo(job.id);
    expect(done).toMatchObject({
      ...{ state: 'finished', reason: null, engine: 'libretranslate' },
      ...{ engines: ['deepl', 'libretranslate'], passedOver: [{ engine: 'deepl', reason }] },
    });
    expect([...draftedBy]).toEqual([['libretranslate', total]]);
    expect(await enginesOf(job.targetEditionId)).toEqual(new Set(['libretranslate']));
  });

  it('leaves what it has drafted to itself when it fails in the midst of a story', async () => {
    await house.app.get(EngineOrder).set(['deepl', 'libretranslate']);
    const paragraph = Array.from({ length: 60 }, (_, index) => `House number ${index} is in the report.`).join(' ');
    const { article } = await importStoryNamed(house, 'in the midst', paragraph);
    const job = await house.app.get(TranslationJobs).submit(article.id, house.newsroom.editor.user.id);
    deepl.script([undefined]);
    deepl.always({ status: 456 });
    const { job: done, draftedBy, total } = await runTo(job.id);
    expect(done.state).toBe('finished');
    expect([...draftedBy.keys()].sort()).toEqual(['deepl', 'libretranslate']);
    expect([...draftedBy.values()].reduce((sum, segments) => sum + segments, 0)).toBe(total);
  });

  it('leaves the story to people at last, only where the house says so', async () => {
    await house.app.get(EngineOrder).set(['deepl', 'none', 'libretranslate']);
    deepl.always({ status: 456 });
    const job = await submit('to people');
    expect((await runTo(job.id)).job).toMatchObject({ state: 'finished', engine: 'none', engines: ['deepl', 'none'] });
    await house.app.get(EngineOrder).set(['deepl']);
    const parked = await submit('to nobody');
    expect((await runTo(parked.id)).job).toMatchObject({ state: 'parked', reason: 'ENGINE_QUOTA_SPENT' });
  });

  it('is asked again later when it was only away, before one that refuses', async () => {
    await house.app.get(EngineOrder).set(['deepl', 'libretranslate']);
    const job = await submit('again later');
    deepl.always({ status: 503 });
    libretranslate.script([{ status: 403 }]);
    await expect(runTo(job.id)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
    expect((await house.app.get(TranslationJobs).progress(job.id)).job).toMatchObject({
      ...{ state: 'queued', engine: 'deepl', passedOver: [{ engine: 'libretranslate', reason: 'ENGINE_REFUSED' }] },
    });
    deepl.always(undefined);
    expect((await runTo(job.id)).job).toMatchObject({ state: 'finished', engine: 'deepl' });
  });

  it('is another for the stories of a section that has its own', async () => {
    const order = house.app.get(EngineOrder);
    await order.set(['deepl', 'libretranslate']);
    await order.setOfSection('politics', 'libretranslate');
    const { jobId, editionId } = await draftStory(house, 'of a section');
    expect((await house.app.get(TranslationJobs).progress(jobId)).job).toMatchObject({
      ...{ engine: 'libretranslate', engines: ['libretranslate', 'deepl'] },
    });
    expect(await house.app.get(ReviewDesk).overview(editionId)).toMatchObject({ engine: 'libretranslate' });
    expect((await submit('named by a person', 'deepl')).engines[0]).toBe('deepl');
    await order.setOfSection('politics', null);
    expect(await order.listOfSections()).toEqual([]);
    await expect(order.setOfSection('gardening', 'deepl')).rejects.toMatchObject({ code: 'SECTION_UNKNOWN' });
  });
});
