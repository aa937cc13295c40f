import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { Sections, StoryImport } from '@anverso/articles';
import { type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import { DEEPL_DEFAULTS } from '@anverso/translation';
import { storyText } from '../newsroom-app.js';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

const KEY = 'a-secret-key:fx';

let api: RunningApi;
let deepl: DeeplDouble;
let admin: Person;
let editor: Person;

beforeAll(async () => {
  deepl = await startDeeplDouble();
  api = await startApi({ DEEPL_API_KEY: KEY, DEEPL_SERVER_URL: deepl.url });
  admin = await addPerson(api, 'admin');
  editor = await addPerson(api, 'editor');
  const names = (name: string) => ({ name, slug: name.toLowerCase() });
  await api.app
    .get(Sections)
    .save({ id: 'politics', position: 0, names: { en: names('Politics'), es: names('Politica') } });
});
afterAll(async () => {
  await api.stop();
  await deepl.close();
});

const put = (path: string, body: unknown, { cookie } = admin) => call(api, 'PUT', path, { cookie, body });
const get = async (path: string): Promise<unknown> => (await call(api, 'GET', path, { cookie: editor.cookie })).json();
const importStory = async (salt: string) => {
  const bytes = Buffer.from(storyText(salt));
  const { article } = await api.app.get(StoryImport).import({ fileName: `${salt}.md`, bytes }, editor.user.id);
  return article.id;
};

describe('the engines', () => {
  it('are put in order, for the house and for a section, and show no key', async () => {
    expect((await put('/engines/order', { engines: ['deepl', 'none', 'apertium'] })).status).toBe(200);
    const answer = await put('/engines/sections/politics', { engine: 'none' });
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      preferred: 'deepl',
      order: ['deepl', 'none'],
      sections: [{ sectionId: 'politics', engine: 'none' }],
      deepl: DEEPL_DEFAULTS,
    });
    expect(text).not.toContain('secret');
    expect(await (await put('/engines/sections/politics', { engine: null })).json()).toMatchObject({ sections: [] });
  });

  it('are changed by administrators alone, and only into what there is', async () => {
    expect((await put('/engines/order', { engines: [] }, editor)).status).toBe(403);
    expect((await put('/engines/deepl', DEEPL_DEFAULTS, editor)).status).toBe(403);
    expect((await put('/engines/sections/politics', { engine: null }, editor)).status).toBe(403);
    expect((await problemOf(await put('/engines/sections/gardening', { engine: null }))).code).toBe('SECTION_UNKNOWN');
    const missing = await put('/engines/sections/politics', { engine: 'libretranslate' });
    expect((await problemOf(missing)).code).toBe('ENGINE_NOT_CONFIGURED');
  });

  it('keep how DeepL is to translate', async () => {
    const settings = {
      target: { en: 'en-GB', es: 'es' },
      formality: { en: 'prefer_more', es: 'less' },
      modelType: 'prefer_quality_optimized',
      styleRule: { en: null, es: 'a-rule' },
      customInstructions: { en: ['Write dates as 5 March.'], es: [] },
    };
    expect(await (await put('/engines/deepl', settings)).json()).toMatchObject({ deepl: settings });
    const fast = await put('/engines/deepl', { ...settings, modelType: 'latency_optimized' });
    expect([fast.status, (await problemOf(fast)).code]).toEqual([400, 'DEEPL_STYLE_NEEDS_QUALITY']);
    expect((await put('/engines/deepl', DEEPL_DEFAULTS)).status).toBe(200);
  });

  test.each<[string, object]>([
    ['formal English', { formality: { en: 'more', es: 'default' } }],
    ['a variant that nobody writes', { target: { en: 'en', es: 'es' } }],
    ['a model of another house', { modelType: 'best' }],
    ['eleven instructions', { customInstructions: { en: Array<string>(11).fill('Be brief.'), es: [] } }],
    ['an instruction of 301 letters', { customInstructions: { en: ['x'.repeat(301)], es: [] } }],
    ['a rule that is a path', { styleRule: { en: '../usage', es: null } }],
  ])('refuse %s', async (_what, wrong) => {
    const response = await put('/engines/deepl', { ...DEEPL_DEFAULTS, ...wrong });
    expect((await problemOf(response)).code).toBe('INVALID_REQUEST');
  });
});

describe('the cost of a translation', () => {
  it('is told before, reserved by the job, and shown with it', async () => {
    await put('/engines/order', { engines: ['deepl'] });
    const id = await importStory('cost');
    const estimate = (await get(`/articles/${id}/translation-estimate`)) as { characters: number };
    expect(estimate).toMatchObject({ engines: ['deepl'], passedOver: [], remembered: 0, fits: true });
    expect(estimate.characters).toBeGreaterThan(50);
    const job = await call(api, 'POST', `/articles/${id}/submit`, { cookie: editor.cookie });
    expect(job.status).toBe(202);
    expect(await job.json()).toMatchObject({
      ...{ engine: 'deepl', engines: ['deepl'], passedOver: [], draftedBy: [] },
      reservedCharacters: estimate.characters,
    });
    expect(await get('/engines/deepl/quota')).toEqual({
      kind: 'limited',
      ...{ used: 0, limit: 500_000, reserved: estimate.characters, left: 500_000 - estimate.characters },
    });
    expect(await get('/engines/apertium/quota')).toEqual({
      ...{ kind: 'unlimited', used: null, limit: null, reserved: 0, left: null },
    });
    expect(await get('/engines/libretranslate/quota')).toMatchObject({ kind: 'unknown', left: null });
    expect(await get(`/articles/${id}/translation-estimate?engine=none`)).toMatchObject({
      ...{ engines: ['none'], quota: null, fits: true },
      choices: expect.arrayContaining(['deepl', 'none']),
    });
  });

  it('that does not fit is refused with what is left', async () => {
    const rival = await api.db.selectFrom('engine_reservations').select('job_id').executeTakeFirstOrThrow();
    await api.db
      .updateTable('engine_reservations')
      .set({ characters: 499_990 })
      .where('job_id', '=', rival.job_id)
      .execute();
    const id = await importStory('no room');
    expect(await get(`/articles/${id}/translation-estimate`)).toMatchObject({ fits: false, quota: { left: 10 } });
    const response = await call(api, 'POST', `/articles/${id}/submit`, { cookie: editor.cookie });
    const problem = await problemOf(response);
    expect([response.status, problem.code]).toEqual([409, 'ENGINE_QUOTA_TOO_SMALL']);
    expect(problem.detail).toContain('10 are left');
  });
});
