import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import {
  DEEPL_DEFAULTS,
  DeeplHouse,
  EngineAnswers,
  EngineOrder,
  Engines,
  Segments,
  TranslationJobs,
  TranslationPlans,
} from '@anverso/translation';
import { sql } from 'kysely';
import { importStoryNamed, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

describe('what a paid engine costs', () => {
  let house: NewsroomApp;
  let deepl: DeeplDouble;
  const jobs = () => house.app.get(TranslationJobs);
  const plans = () => house.app.get(TranslationPlans);

  beforeAll(async () => {
    deepl = await startDeeplDouble();
  });
  // A house of its own for each: what it has asked of the account is kept for a minute.
  beforeEach(async () => {
    house = await openNewsroom({ DEEPL_API_KEY: 'test-key', DEEPL_SERVER_URL: deepl.url });
    Object.assign(deepl.account, { used: 0, limit: 500_000 });
    deepl.always(undefined);
    deepl.requests.length = 0;
  });
  afterEach(() => house.close());
  afterAll(() => deepl.close());

  const story = async (salt: string) => (await importStoryNamed(house, salt)).article.id;
  const submit = (articleId: string) => jobs().submit(articleId, house.newsroom.editor.user.id);
  const reservations = () => house.database.db.selectFrom('engine_reservations').selectAll().execute();

  describe('the estimate', () => {
    it('says what the engine bills in the end, and asks for the account once', async () => {
      const articleId = await story('estimate');
      const asked = deepl.usageRequests();
      const estimate = await plans().estimate(articleId);
      expect(estimate).toMatchObject({
        engines: ['deepl'],
        fits: true,
        quota: { used: 0, limit: 500_000, reserved: 0 },
      });
      const job = await submit(articleId);
      expect((await jobs().progress(job.id)).reservedCharacters).toBe(estimate.characters);
      await jobs().run(job.id);
      expect(deepl.account.used).toBe(estimate.characters);
      expect(deepl.usageRequests()).toBe(asked + 1);
      expect((await reservations()).every(({ released_at }) => released_at !== null)).toBe(true);
    });

    it('has no limit for an engine without an account', async () => {
      expect(await plans().estimate(await story('free'), 'apertium')).toMatchObject({ quota: undefined, fits: true });
    });
  });

  describe('the quota', () => {
    it('refuses a story that does not fit before anything is written or asked', async () => {
      const articleId = await story('too large');
      deepl.account.limit = 20;
      await expect(submit(articleId)).rejects.toMatchObject({
        ...{ code: 'ENGINE_QUOTA_TOO_SMALL', details: { engine: 'deepl', left: 20 } },
      });
      expect(deepl.requests).toEqual([]);
      expect(await house.database.db.selectFrom('translation_jobs').selectAll().execute()).toEqual([]);
    });

    it('is not passed by two stories that each would fit', async () => {
      const ids = [await story('one of two'), await story('two of two')];
      const { characters } = await plans().estimate(ids[0] ?? '', 'apertium');
      deepl.account.limit = Math.floor(characters * 1.5);
      const outcomes = await Promise.allSettled(ids.map(submit));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('sends the job to the next engine that has room', async () => {
      await house.app.get(EngineOrder).set(['deepl', 'none']);
      const articleId = await story('next');
      deepl.account.limit = 20;
      const job = await submit(articleId);
      expect(job).toMatchObject({
        ...{ engine: 'none', passedOver: [{ engine: 'deepl', reason: 'ENGINE_QUOTA_TOO_SMALL' }] },
      });
    });

    it('parks a job whose room was taken meanwhile', async () => {
      const job = await submit(await story('taken'));
      const rival = await submit(await story('rival'));
      await house.database.db
        .updateTable('engine_reservations')
        .set({ characters: 499_990 })
        .where('job_id', '=', rival.id)
        .execute();
      await jobs().run(job.id);
      expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'parked', reason: 'ENGINE_QUOTA_TOO_SMALL' });
      expect(deepl.requests).toEqual([]);
    });

    it('lets jobs find out for themselves while the engine does not tell', async () => {
      house.app.get(Engines).get('deepl').usage = () => Promise.resolve(undefined);
      const job = await submit(await story('silent'));
      await jobs().run(job.id);
      expect((await jobs().progress(job.id)).job.state).toBe('finished');
      expect(await reservations()).toMatchObject([{ released_at: expect.any(Date) }]);
    });
  });

  describe('an answer that was paid for', () => {
    it('is not paid for again when the job was killed before it wrote it down', async () => {
      const job = await submit(await story('killed'));
      const segments = house.app.get(Segments);
      const saveDrafts = segments.saveDrafts.bind(segments);
      segments.saveDrafts = (drafts) => (drafts.length > 0 ? Promise.reject(new Error('killed')) : Promise.resolve());
      await expect(jobs().run(job.id)).rejects.toThrow('killed');
      segments.saveDrafts = saveDrafts;
      const paid = deepl.account.used;
      expect(paid).toBeGreaterThan(0);
      const dead = { lease_until: new Date(0) };
      await house.database.db.updateTable('translation_jobs').set(dead).where('id', '=', job.id).execute();
      await jobs().run(job.id);
      expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'finished', engine: 'deepl' });
      expect(deepl.account.used).toBe(paid);
    });

    it('is asked for anew when the house speaks otherwise', async () => {
      const engines = house.app.get(Engines);
      const ask = async () => (await engines.open('deepl')).translate([{ text: 'The house', context: '' }], 'en', 'es');
      expect(await ask()).toEqual(await ask());
      expect(deepl.requests).toHaveLength(1);
      await house.app.get(DeeplHouse).save({ ...DEEPL_DEFAULTS, formality: { en: 'default', es: 'more' } });
      await ask();
      deepl.glossaries.set('a', new Map());
      await (
        await engines.open('deepl', { glossaryId: 'a', glossaryVersion: '2' })
      ).translate([{ text: 'The house', context: '' }], 'en', 'es');
      expect(deepl.requests.map(({ parameters }) => parameters)).toMatchObject([
        {},
        { formality: 'more' },
        { formality: 'more', glossary_id: 'a' },
      ]);
    });

    it('is forgotten when it is old, or the least used of too many', async () => {
      const answers = house.app.get(EngineAnswers);
      const keys = ['a', 'b', 'c'];
      await answers.save(
        'deepl',
        keys.map((key) => ({ key, answer: key })),
      );
      for (const [days, key] of keys.entries())
        await house.database.db
          .updateTable('engine_answers')
          .set({ used_at: sql`now() - ${days * 20} * interval '1 day'` })
          .where('key', '=', key)
          .execute();
      expect(await answers.forget()).toBe(1);
      expect(await answers.forget({ most: 1 })).toBe(1);
      expect([...(await answers.find(keys)).keys()]).toEqual(['a']);
    });
  });
});
