import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import {
  DEEPL_DEFAULTS,
  DeeplHouse,
  EngineAnswers,
  EngineOrder,
  Engines,
  Glossaries,
  Segments,
  Suggestions,
  type TermContent,
  Terms,
  TranslationJobs,
  TranslationPlans,
} from '@anverso/translation';
import { sql } from 'kysely';
import { draftStory, importStoryNamed, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

const form = { standing: 'preferred' as const, variant: null, inflections: [] };
const COUNCIL: TermContent = {
  type: 'organisation',
  forms: [
    { ...form, locale: 'en', text: 'council' },
    { ...form, locale: 'es', text: 'concejo municipal' },
  ],
  note: '',
  validFrom: null,
  validUntil: null,
  caseRule: 'any',
};

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

  const pushGlossary = async () => {
    const { id } = house.newsroom.translator.user;
    await house.app.get(Terms).create(COUNCIL, id);
    const { pushed } = await house.app.get(Glossaries).push(id);
    if (pushed === undefined) throw new Error('Nothing was pushed.');
    return pushed;
  };

  describe('what is sent', () => {
    it('is for a proposal and for a trial what it is for a job: glossary, style and neighbourhood', async () => {
      const { remoteId } = await pushGlossary();
      await house.app.get(DeeplHouse).save({ ...DEEPL_DEFAULTS, formality: { en: 'default', es: 'more' } });
      const { editionId } = await draftStory(house, 'as a job');
      const ofJob = deepl.requests.at(-1)?.parameters;
      const { source_lang, target_lang, glossary_id, formality } = ofJob ?? {};
      expect({ source_lang, target_lang, glossary_id, formality }).toEqual({
        ...{ source_lang: 'en', target_lang: 'es-419', glossary_id: remoteId, formality: 'more' },
      });
      const paid = deepl.account.used;
      const [first] = await house.app.get(Segments).listOfEdition(editionId);
      const suggestions = house.app.get(Suggestions);
      await suggestions.draft(first?.id ?? '');
      expect(deepl.account.used).toBe(paid);

      await house.database.db.deleteFrom('engine_answers').execute();
      await suggestions.draft(first?.id ?? '');
      expect(deepl.requests.at(-1)).toMatchObject({
        ...{ context: expect.stringContaining('A short night'), parameters: { glossary_id: remoteId, formality } },
      });
      await house.app.get(Engines).tryOut('deepl', 'The council met.', 'en', 'es');
      expect(deepl.requests.at(-1)).toMatchObject({
        ...{ texts: ['The council met.'], parameters: { glossary_id: remoteId, formality } },
      });
    });
  });

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
    const paragraph = Array.from({ length: 60 }, (_, index) => `House number ${index} is in the report.`).join(' ');

    it('is set aside for no second time, neither by its own job nor by another of the same story', async () => {
      const { article } = await importStoryNamed(house, 'half', paragraph);
      const whole = await plans().estimate(article.id);
      const job = await submit(article.id);
      deepl.script([undefined]);
      deepl.always({ status: 456 });
      await jobs().run(job.id);
      expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'parked' });
      const paid = deepl.account.used;
      expect(paid).toBeGreaterThan(0);
      const { characters } = await plans().estimate(article.id);
      expect(characters).toBe(whole.characters - paid);
      deepl.always(undefined);
      deepl.account.limit = whole.characters + 1;
      await jobs().resume(job.id);
      await jobs().run(job.id);
      expect((await jobs().progress(job.id)).job).toMatchObject({ state: 'finished', engine: 'deepl' });
      expect((await reservations())[0]?.characters).toBe(whole.characters - paid);
      expect(deepl.account.used).toBe(whole.characters);
    });

    it('is a draft also when the request that follows in its batch fails', async () => {
      const linked = Array.from(
        { length: 20 },
        (_, index) => `See [house ${index}](https://example.org/${index}) now.`,
      );
      const { article } = await importStoryNamed(house, 'fragments', linked.join(' '));
      const job = await submit(article.id);
      deepl.script([undefined]);
      deepl.always({ status: 456 });
      await jobs().run(job.id);
      const drafted = [...(await jobs().progress(job.id)).draftedBy.values()];
      expect(drafted.reduce((sum, segments) => sum + segments, 0)).toBeGreaterThan(0);
      const paid = deepl.account.used;
      deepl.always(undefined);
      await jobs().resume(job.id);
      const { characters } = await plans().estimate(article.id);
      await jobs().run(job.id);
      expect(deepl.account.used).toBe(paid + characters);
    });

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
      const ask = async () => {
        const { engine } = await engines.open('deepl', 'en', 'es');
        return engine.translate([{ text: 'The house', context: '' }], 'en', 'es');
      };
      expect(await ask()).toEqual(await ask());
      expect(deepl.requests).toHaveLength(1);
      await house.app.get(DeeplHouse).save({ ...DEEPL_DEFAULTS, formality: { en: 'default', es: 'more' } });
      await ask();
      const { remoteId } = await pushGlossary();
      await ask();
      expect(deepl.requests.map(({ parameters }) => parameters)).toMatchObject([
        {},
        { formality: 'more' },
        { formality: 'more', glossary_id: remoteId },
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
