import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoryImport } from '@anverso/articles';
import { furnishNewsroom, type Newsroom } from '@anverso/testing';
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

describe('what drafts were worth, over HTTP', () => {
  let api: RunningApi;
  let newsroom: Newsroom;
  let translator: Person;
  let editionId: string;
  const ask = () => call(api, 'GET', `/editions/${editionId}/metrics`, { cookie: translator.cookie });

  beforeAll(async () => {
    api = await startApi();
    newsroom = await furnishNewsroom(api.app);
    translator = await addPerson(api, 'translator');
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
});
