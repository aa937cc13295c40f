import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { StoryImport } from '@anverso/articles';
import { EditionReview } from '@anverso/review';
import { furnishNewsroom } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { approveAsSeen } from '../../approval.js';
import { storyText } from '../newsroom-app.js';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

interface Row {
  id: string;
  version: number;
  source: string;
  target: string | null;
  state: string;
}
interface Cut {
  kind: string;
  segments: Row[];
  removed: string | null;
  offset: number;
}

const PARAGRAPH = 'The council voted; nobody spoke. It was late.';
const NOBODY = '01900000-0000-7000-8000-000000000000';

describe('splitting and merging over HTTP', () => {
  let api: RunningApi;
  let editor: Person;
  let translator: Person;
  let other: Person;

  beforeAll(async () => {
    api = await startApi();
    await furnishNewsroom(api.app);
    editor = await addPerson(api, 'editor');
    translator = await addPerson(api, 'translator');
    other = await addPerson(api, 'translator', 'es');
  });
  afterAll(() => api.stop());

  const story = async (salt: string) => {
    const bytes = Buffer.from(storyText(salt, PARAGRAPH));
    const { article } = await api.app.get(StoryImport).import({ fileName: `${salt}.md`, bytes }, editor.user.id);
    const jobs = api.app.get(TranslationJobs);
    const job = await jobs.submit(article.id, editor.user.id, 'none');
    await jobs.run(job.id);
    return job.targetEditionId;
  };
  const rows = async (editionId: string): Promise<Row[]> =>
    (await call(api, 'GET', `/editions/${editionId}/segments`, { cookie: translator.cookie })).json() as Promise<Row[]>;
  const starting = async (editionId: string, words: string): Promise<Row> => {
    const found = (await rows(editionId)).find(({ source }) => source.startsWith(words));
    if (found === undefined) throw new Error(`Nothing begins with ${words}.`);
    return found;
  };
  const post = (path: string, body: unknown, { cookie } = translator) => call(api, 'POST', path, { cookie, body });
  const split = ({ id, version }: Row, offset: number, who = translator) =>
    post(`/segments/${id}/split`, { offset, version }, who);
  const merge = ({ id, version }: Row, next: Row, who = translator) =>
    post(`/segments/${id}/merge`, { version, nextVersion: next.version }, who);
  const write = ({ id, version }: Row, target: string, { cookie } = translator) =>
    call(api, 'PUT', `/segments/${id}/target`, { cookie, body: { version, target } });
  const cutOf = async (response: Response): Promise<Cut> => {
    expect(response.status).toBe(200);
    return (await response.json()) as Cut;
  };
  const CUT = 'The council voted;'.length;

  it('answers both halves, then the whole, with what is gone and where they meet', async () => {
    const editionId = await story('there and back');
    const whole = await starting(editionId, 'The council');
    const halves = await cutOf(await split(whole, CUT));
    expect(halves).toMatchObject({
      ...{ kind: 'split', removed: null, offset: CUT },
      segments: [
        { id: whole.id, source: 'The council voted;' },
        { source: 'nobody spoke.', state: 'initial' },
      ],
    });
    const [first, second] = halves.segments;
    if (first === undefined || second === undefined) throw new Error('There are no halves.');
    expect(await cutOf(await merge(first, second))).toMatchObject({
      ...{ kind: 'merge', removed: second.id, offset: CUT, segments: [{ id: whole.id, source: whole.source }] },
    });
    const events = await call(api, 'GET', `/segments/${whole.id}/events`, { cookie: translator.cookie });
    expect(await events.json()).toMatchObject([
      { kind: 'split', ofSegment: second.id },
      { kind: 'split', ofSegment: null },
      { kind: 'merged', ofSegment: null },
    ]);
  });

  it('answers the text of now to whoever cuts that of before', async () => {
    const editionId = await story('conflict');
    const [first, next] = [await starting(editionId, 'The council'), await starting(editionId, 'It was')];
    expect((await write(first, 'Votaron; nadie habló.', other)).status).toBe(200);
    for (const response of [await split(first, CUT), await merge(first, next)]) {
      const problem = await problemOf(response);
      expect([response.status, problem.code]).toEqual([409, 'SEGMENT_CHANGED']);
      expect(problem.details).toMatchObject({ segmentId: first.id, theirs: 'Votaron; nadie habló.' });
    }
  });

  it('takes along who sits in the segment that is merged, and tells what became of it', async () => {
    const editionId = await story('lease');
    const [first, next] = [await starting(editionId, 'The council'), await starting(editionId, 'It was')];
    const pulse = async (who: Person, segmentId?: string): Promise<unknown> =>
      (await call(api, 'PUT', `/editions/${editionId}/presence`, { cookie: who.cookie, body: { segmentId } })).json();
    await pulse(other, next.id);
    await cutOf(await merge(first, next));
    expect(await pulse(translator)).toMatchObject({ others: [{ segmentId: first.id }] });
    const late = await write(next, 'Era tarde.', other);
    const problem = await problemOf(late);
    expect([late.status, problem.code, problem.details.into]).toEqual([409, 'SEGMENT_MERGED', first.id]);
  });

  it('refuses to cut what is approved', async () => {
    const editionId = await story('approved');
    for (const row of await rows(editionId)) {
      const saved = (await (await write(row, `‹${row.source}›`)).json()) as Row;
      expect((await post(`/segments/${row.id}/confirm`, { version: saved.version })).status).toBe(200);
    }
    await api.app.get(EditionReview).handIn(editionId, translator.user.id);
    await approveAsSeen(api.app, editionId, editor.user.id);
    const [first, next] = [await starting(editionId, 'The council'), await starting(editionId, 'It was')];
    for (const response of [await split(first, CUT), await merge(first, next)])
      expect([response.status, (await problemOf(response)).code]).toEqual([409, 'EDITION_NOT_IN_REVIEW']);
    expect((await starting(editionId, 'The council')).state).toBe('final');
  });

  test.each<[string, (row: Row) => unknown, string, number]>([
    ['a place outside of the text', ({ version }) => ({ offset: 5_000, version }), 'SEGMENT_SPLIT_INSIDE', 400],
    ['no place', ({ version }) => ({ version }), 'INVALID_REQUEST', 400],
    ['a place before the text', ({ version }) => ({ offset: 0, version }), 'INVALID_REQUEST', 400],
  ])('refuses a split at %s', async (what, body, code, status) => {
    const row = await starting(await story(what), 'The council');
    const response = await post(`/segments/${row.id}/split`, body(row));
    expect([response.status, (await problemOf(response)).code]).toEqual([status, code]);
  });

  it('knows no segment that is not there, and asks who one is', async () => {
    const response = await post(`/segments/${NOBODY}/split`, { offset: 3, version: 1 });
    expect([response.status, (await problemOf(response)).code]).toEqual([404, 'SEGMENT_NOT_FOUND']);
    expect((await call(api, 'POST', `/segments/${NOBODY}/merge`, { body: {} })).status).toBe(401);
  });
});
