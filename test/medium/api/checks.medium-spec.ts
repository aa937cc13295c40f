import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoryImport } from '@anverso/articles';
import { SegmentReview } from '@anverso/review';
import { furnishNewsroom } from '@anverso/testing';
import { HouseChecks, type RuleRecord, Segments, TranslationJobs } from '@anverso/translation';
import { storyText } from '../newsroom-app.js';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

const REASON = 'The vote was counted again.';

describe('what people made of the checks, over HTTP', () => {
  let api: RunningApi;
  let editor: Person;
  let translator: Person;
  let admin: Person;
  const ask = (person: Person) => call(api, 'GET', '/checks/evidence', { cookie: person.cookie });

  beforeAll(async () => {
    api = await startApi();
    const newsroom = await furnishNewsroom(api.app);
    translator = await addPerson(api, 'translator');
    editor = await addPerson(api, 'editor');
    admin = await addPerson(api, 'admin');
    const story = {
      fileName: 'a.md',
      bytes: Buffer.from(storyText('evidence', 'It cost 31 pesos.\n\nIt lasted 12 days.\n\nIt took 9 people.')),
    };
    const { article } = await api.app.get(StoryImport).import(story, newsroom.editor.user.id);
    const job = await api.app.get(TranslationJobs).submit(article.id, newsroom.editor.user.id, 'none');
    await api.app.get(TranslationJobs).run(job.id);
    const segments = await api.app.get(Segments).listOfEdition(job.targetEditionId);
    const review = api.app.get(SegmentReview);
    const draft = async (source: string, target: string): Promise<{ segmentId: string; version: number }> => {
      const segment = segments.find((each) => each.source === source);
      if (segment === undefined) throw new Error(`No segment says ${source}`);
      const answer = { segmentId: segment.id, target, origin: 'machine', engine: 'apertium', findings: [] } as const;
      await api.app.get(Segments).saveDrafts([{ ...answer, findings: [] }]);
      return { segmentId: segment.id, version: (await api.app.get(Segments).get(segment.id)).version };
    };
    const userId = translator.user.id;
    const mended = await draft('It cost 31 pesos.', 'Costó 13 pesos.');
    const saved = await review.saveTarget({ ...mended, target: 'Costó 31 pesos.', userId });
    await review.confirm({ ...mended, version: saved.segment.version, userId });
    const excused = await draft('It lasted 12 days.', 'Duró 21 días.');
    const aside = await review.ignoreFinding({ ...excused, check: 'numbers', reason: REASON, userId });
    await review.confirm({ ...excused, version: aside.segment.version, userId });
    const kept = await draft('It took 9 people.', 'Hicieron falta 6 personas.');
    await review.confirm({ ...kept, userId });
  });
  afterAll(() => api.stop());

  it('tells how often each rule was followed, set aside, or neither, and why', async () => {
    const response = await ask(editor);
    expect(response.status).toBe(200);
    const { segments, rules } = (await response.json()) as { segments: number; rules: RuleRecord[] };
    expect(segments).toBe(3);
    expect(rules.find(({ check }) => check === 'numbers')).toEqual({
      check: 'numbers',
      locale: 'es',
      followed: 1,
      setAside: 1,
      left: 1,
      ignored: { times: 1, segments: 1, reasons: [REASON] },
    });
  });

  it('go by the style of the house, which an administrator chooses', async () => {
    const choices = {
      spanish: 'es-ES',
      spelling: 'uk',
      serialComma: 'never',
      dash: 'either',
      headlineCase: 'sentence',
    };
    const save = (person: Person, body: object) => call(api, 'PUT', '/settings/style', { cookie: person.cookie, body });
    expect((await save(editor, choices)).status).toBe(403);
    const incomplete = await save(admin, { spanish: 'es-ES' });
    expect(await problemOf(incomplete)).toMatchObject({ code: 'INVALID_REQUEST' });
    expect((await save(admin, choices)).status).toBe(200);
    const read = await call(api, 'GET', '/settings/style', { cookie: translator.cookie });
    expect(await read.json()).toEqual(choices);
    const { style } = await api.app.get(HouseChecks).options();
    expect(style).toMatchObject({ variant: 'es-ES', english: { spelling: 'uk', headlineCase: 'sentence' } });
  });

  it('is for editors', async () => {
    const response = await ask(translator);
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: expect.any(String) });
  });
});
