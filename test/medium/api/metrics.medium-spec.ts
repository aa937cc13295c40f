import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoryImport } from '@anverso/articles';
import { House } from '@anverso/platform';
import { furnishNewsroom, type Newsroom } from '@anverso/testing';
import { EditionReview } from '@anverso/review';
import { Segments, TranslationJobs } from '@anverso/translation';
import { approveTranslated } from '../../approval.js';
import { storyText } from '../newsroom-app.js';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

interface Measures {
  segments: number;
  words: number;
  editRate: number | null;
  likeness: number | null;
  editMs: number;
}
interface Metrics {
  total: Measures;
  bySource: (Measures & { source: string })[];
  segments: { segmentId: string; editRate: number | null; source: string }[];
}

interface Group extends Measures {
  key: string;
  name: string | null;
  editions: number;
}
interface HouseMetrics {
  timeZone: string;
  pending: number;
  total: Measures & { editions: number };
  bySource: Group[];
  bySection: Group[];
  byTranslator: Group[];
}

/** By the day of the clock of Kiritimati, which is the first to have it. */
const ZONE = 'Pacific/Kiritimati';
const dayIn = (timeZone: string, daysLater = 0): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(Date.now() + daysLater * 86_400_000));

describe('what drafts were worth, over HTTP', () => {
  let api: RunningApi;
  let editor: Person;
  let newsroom: Newsroom;
  let translator: Person;
  let editionId: string;
  const ask = () => call(api, 'GET', `/editions/${editionId}/metrics`, { cookie: translator.cookie });

  beforeAll(async () => {
    api = await startApi();
    newsroom = await furnishNewsroom(api.app);
    translator = await addPerson(api, 'translator');
    editor = await addPerson(api, 'editor');
    await api.app.get(House).save({ siteName: 'Anverso', timeZone: ZONE });
    const userId = newsroom.editor.user.id;
    const story = { fileName: 'a.md', bytes: Buffer.from(storyText('metrics')) };
    const { article } = await api.app.get(StoryImport).import(story, userId);
    const job = await api.app.get(TranslationJobs).submit(article.id, userId, 'none');
    await api.app.get(TranslationJobs).run(job.id);
    editionId = job.targetEditionId;
    const [first, second] = await api.app.get(Segments).listOfEdition(editionId);
    const drafts = [first, second].flatMap((segment) =>
      segment === undefined
        ? []
        : [
            {
              segmentId: segment.id,
              target: segment.source,
              origin: 'machine' as const,
              engine: 'apertium',
              findings: [],
            },
          ],
    );
    await api.app.get(Segments).saveDrafts(drafts);
  });
  afterAll(() => api.stop());

  it('is not known before the approval, and the answer says what to do', async () => {
    const response = await ask();
    expect(response.status).toBe(409);
    expect(await problemOf(response)).toMatchObject({ code: 'EDITION_NOT_APPROVED', details: { state: 'in-review' } });
  });

  it('is told by source and by sentence once it is approved', async () => {
    await approveTranslated({ app: api.app, newsroom }, editionId, (source) => `${source} Ya.`);
    const response = await ask();
    expect(response.status).toBe(200);
    const metrics = (await response.json()) as Metrics;
    expect(metrics.bySource.map(({ source, segments }) => [source, segments])).toEqual(
      expect.arrayContaining([
        ['apertium', 2],
        ['human', metrics.total.segments - 2],
      ]),
    );
    const drafted = metrics.segments.filter(({ source }) => source === 'apertium');
    expect(drafted.every(({ editRate }) => editRate !== null && editRate > 0 && editRate < 50)).toBe(true);
    expect(metrics.bySource.find(({ source }) => source === 'human')).toMatchObject({ editRate: null, likeness: null });
    expect(metrics.total.likeness).toBeGreaterThan(50);
    expect(metrics.total.editMs).toBeGreaterThanOrEqual(0);
  });

  describe('over the whole house', () => {
    const askHouse = async (query = ''): Promise<HouseMetrics> => {
      const response = await call(api, 'GET', `/metrics${query}`, { cookie: editor.cookie });
      expect(response.status).toBe(200);
      return (await response.json()) as HouseMetrics;
    };
    const keys = (groups: readonly Group[]): unknown[] => groups.map(({ key, name }) => [key, name]);

    it('is the sum of its editions, by engine, section and translator', async () => {
      const { total, bySource } = (await (await ask()).json()) as Metrics;
      const house = await askHouse();
      expect(house).toMatchObject({ timeZone: ZONE, pending: 0, total: { editions: 1, ...total } });
      for (const { source, ...measures } of bySource) {
        expect(house.bySource.find(({ key }) => key === source)).toMatchObject(measures);
      }
      expect(house.bySection).toHaveLength(1);
      expect(house.bySection[0]).toMatchObject({ editions: 1, ...total });
      const { id, name } = newsroom.translator.user;
      expect(keys(house.byTranslator)).toEqual([[id, name]]);
      // Counted once, the same is told again.
      expect(await askHouse()).toEqual(house);
    });

    it('is told for a period, by the days of the house’s clock', async () => {
      const today = dayIn(ZONE);
      expect((await askHouse(`?from=${today}&to=${today}`)).total.editions).toBe(1);
      expect(await askHouse(`?from=${dayIn(ZONE, 1)}`)).toMatchObject({ pending: 0, total: { editions: 0, words: 0 } });
      const before = await askHouse(`?to=${dayIn(ZONE, -1)}`);
      expect(before.total).toMatchObject({ editions: 0, editRate: null, likeness: null });
      expect(before.bySource).toEqual([]);
      const backwards = await call(api, 'GET', `/metrics?from=${today}&to=2020-01-01`, { cookie: editor.cookie });
      expect((await problemOf(backwards)).code).toBe('PERIOD_BACKWARDS');
      expect((await call(api, 'GET', '/metrics?from=yesterday', { cookie: editor.cookie })).status).toBe(400);
    });

    it('comes as a file that spreadsheets read, with the names of sections and people', async () => {
      const response = await call(api, 'GET', `/metrics/export?from=${dayIn(ZONE)}`, { cookie: editor.cookie });
      expect(response.headers.get('content-disposition')).toContain(`metrics-${dayIn(ZONE)}.csv`);
      const lines = (await response.text()).trim().split('\r\n');
      expect(lines[0]).toContain('by,key,name,editions,segments,words,hter,chrf,edit_ms');
      expect(lines[1]).toMatch(/^all,,,1,/);
      expect(lines.some((line) => line.startsWith('source,apertium,,1,2,'))).toBe(true);
      expect(lines.some((line) => line.includes(newsroom.translator.user.name))).toBe(true);
    });

    it('is for editors, and leaves out what is not approved any more', async () => {
      expect((await call(api, 'GET', '/metrics', { cookie: translator.cookie })).status).toBe(403);
      expect((await call(api, 'GET', '/metrics/export', { cookie: translator.cookie })).status).toBe(403);
      await api.app.get(EditionReview).returnForReview(editionId, 'Once more.', newsroom.editor.user.id);
      expect((await askHouse()).total.editions).toBe(0);
    });
  });
});
