import { afterAll, beforeAll, describe, expect, it, jest, test } from '@jest/globals';
import { Editions } from '@anverso/articles';
import { eventually, furnishNewsroom, wordFile, wordParagraph } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { sql } from 'kysely';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

const STORY = '# The ferry leaves at night\n\nLONDON -- The ferry leaves at 9 p.m. It is late.\n';
const NOBODY = '01900000-0000-7000-8000-000000000000';
const TEXT = { 'content-type': 'text/plain' };
const WORD = {
  'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const MARKDOWN = { 'content-type': 'text/markdown' };

let api: RunningApi;
let editor: Person;
let translator: Person;

beforeAll(async () => {
  api = await startApi();
  await furnishNewsroom(api.app);
  editor = await addPerson(api, 'editor', 'es');
  translator = await addPerson(api, 'translator', 'en');
});
afterAll(() => api.stop());

const importStory = (body: unknown, headers: Record<string, string> = {}, query = '') =>
  call(api, 'POST', `/articles/import${query}`, {
    cookie: editor.cookie,
    body,
    headers: { 'accept-language': 'es', ...headers },
  });
const countArticles = async (): Promise<number> => (await api.db.selectFrom('articles').select('id').execute()).length;

interface Imported {
  articleId: string;
  editionId: string;
}

/** A story under review, drafted by nobody: its first segment, and its editions. */
async function reviewedStory(salt: string) {
  const { articleId, editionId } = (await (await importStory(`${STORY}\n${salt}\n`, MARKDOWN)).json()) as Imported;
  const jobs = api.app.get(TranslationJobs);
  const job = await jobs.submit(articleId, editor.user.id, 'none');
  await jobs.run(job.id);
  const response = await call(api, 'GET', `/editions/${job.targetEditionId}/segments`, { cookie: translator.cookie });
  const [segment] = (await response.json()) as { id: string; version: number }[];
  return {
    articleId,
    editionId,
    jobId: job.id,
    targetId: job.targetEditionId,
    segment: segment ?? { id: '', version: 0 },
  };
}

describe('importing over HTTP', () => {
  it.each([
    ['Markdown as it is', `${STORY}Raw.`, MARKDOWN, ''],
    [
      'a text file under a name with a path',
      `The title\n\nA text. It goes on here.`,
      TEXT,
      '?fileName=..%2F..%2Fa.txt',
    ],
    ['a page as it is', `<h1>A page</h1><p>${STORY}</p>`, { 'content-type': 'text/html; charset=utf-8' }, ''],
    [
      'a Word file',
      wordFile({ styles: { T: 'Title' }, body: [wordParagraph('A hall', { style: 'T' }), wordParagraph(STORY)] }),
      WORD,
      '',
    ],
    ['JSON', { text: `${STORY}JSON.`, fileName: 'a.md', locale: 'en', section: 'Ciencia' }, {}, ''],
  ])('takes %s', async (_what, body, headers, query) => {
    const response = await importStory(body, headers, query);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      articleId: expect.any(String),
      recognised: expect.arrayContaining([expect.objectContaining({ part: 'headline' })]),
    });
  });

  it.each([
    ['no text', {}, {}, '', 'INVALID_REQUEST', 'text'],
    ['a number for a text', { text: 5 }, {}, '', 'INVALID_REQUEST', 'text'],
    ['null', 'null', {}, '', 'INVALID_REQUEST', ''],
    ['a language of another house', { text: STORY, locale: 'pt' }, {}, '', 'INVALID_REQUEST', 'locale'],
    ['a language of another house in the address', STORY, MARKDOWN, '?locale=pt', 'INVALID_REQUEST', 'locale'],
    ['two languages', STORY, MARKDOWN, '?locale=en&locale=es', 'INVALID_REQUEST', 'locale'],
    ['NUL in the text', { text: `${STORY}\0` }, {}, '', 'INVALID_REQUEST', 'text'],
    ['a section that is not there', STORY, MARKDOWN, '?section=__proto__', 'SECTION_NOT_FOUND', undefined],
    ['a file of an unknown type', STORY, TEXT, '?fileName=a.exe', 'IMPORT_UNKNOWN_TYPE', undefined],
    ['a web page without a headline', '<!doctype html><p>x.', TEXT, '', 'IMPORT_NO_HEADLINE', undefined],
    ['a Word file that breaks off', Buffer.from('PK\u0003\u0004'), WORD, '', 'IMPORT_WORD_DAMAGED', undefined],
    ['text as a Word file', Buffer.from('Text'), WORD, '', 'IMPORT_WORD_DAMAGED', undefined],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      { 'content-type': 'image/png' },
      '',
      'IMPORT_BINARY',
      undefined,
    ],
    ['no headline', 'A sentence alone, which ends as sentences do.', TEXT, '', 'IMPORT_NO_HEADLINE', undefined],
    ['front matter without an end', '---\ntitle: x\n\ny', MARKDOWN, '', 'IMPORT_FRONT_MATTER', undefined],
  ])('refuses %s in Spanish and leaves nothing behind', async (_what, body, headers, query, code, place) => {
    const before = await countArticles();
    const response = await importStory(body, headers, query);
    const problem = await problemOf(response);
    expect({ status: response.status, code: problem.code }).toEqual({ status: 400, code });
    expect(response.headers.get('content-language')).toBe('es');
    expect(problem.detail).not.toMatch(/Invalid|expected|received/);
    if (place !== undefined) expect(problem.details.problems?.map(({ path }) => path)).toEqual([place]);
    expect(await countArticles()).toBe(before);
  });
});

test.each([
  ['a text that is longer than a story', `T\n\n${'A sentence. '.repeat(30_000)}`, TEXT, 'IMPORT_TOO_LONG'],
  ['a page beyond what is read', Buffer.alloc(5_400_000, 'a'), { 'content-type': 'text/html' }, 'IMPORT_TOO_LARGE'],
  ['a Word file beyond what is read', Buffer.alloc(21_500_000, 'a'), WORD, 'IMPORT_TOO_LARGE'],
  ['what is too large for any file', Buffer.alloc(23_000_000, 'a'), WORD, 'BODY_TOO_LARGE'],
])('answers 413 with what to do to %s', async (_what, body, headers, code) => {
  const before = await countArticles();
  const response = await importStory(body, headers);
  expect({ status: response.status, code: (await problemOf(response)).code }).toEqual({ status: 413, code });
  expect(await countArticles()).toBe(before);
});

test('what an import was unsure of is said in words', async () => {
  const response = await importStory('# Unsure\n\nA text without a section.\n', MARKDOWN);
  const { unsure } = (await response.json()) as { unsure: { reason: string; message: string }[] };
  expect(unsure).toContainEqual(
    expect.objectContaining({
      reason: 'SECTION_MISSING',
      message: 'El texto no dice la sección; se puso la primera. Elija la correcta en la nota.',
    }),
  );
});

describe('reviewing over HTTP', () => {
  test.each([
    ['a version below one', { target: 'x', version: 0 }],
    ['a version that no row can have', { target: 'x', version: 2_147_483_648 }],
    ['a version in words', { target: 'x', version: 'last' }],
    ['no version', { target: 'x' }],
    ['a text of 20,001 letters', { target: 'x'.repeat(20_001), version: 1 }],
    ['half a character', '{"target":"\\ud800","version":1}'],
  ])('refuses to save with %s', async (what, body) => {
    const { segment } = await reviewedStory(`Saved with ${what}.`);
    const response = await call(api, 'PUT', `/segments/${segment.id}/target`, { cookie: translator.cookie, body });
    expect([response.status, (await problemOf(response)).code]).toEqual([400, 'INVALID_REQUEST']);
  });

  it('answers 409 with both texts to who saves second', async () => {
    const { segment } = await reviewedStory('Saved twice.');
    const save = (target: string) =>
      call(api, 'PUT', `/segments/${segment.id}/target`, {
        cookie: translator.cookie,
        body: { target, version: segment.version },
      });
    expect((await save('Uno')).status).toBe(200);
    const second = await save('Dos');
    expect(second.status).toBe(409);
    expect(await second.json()).toMatchObject({ code: 'SEGMENT_CHANGED', details: { yours: 'Dos', theirs: 'Uno' } });
  });

  test.each([
    ['GET', 'gate', 'source', 'EDITION_IS_SOURCE'],
    ['GET', 'segments', 'source', 'EDITION_IS_SOURCE'],
    ['POST', 'hand-in', 'source', 'EDITION_IS_SOURCE'],
    ['POST', 'approve', 'source', 'EDITION_IS_SOURCE'],
    ['POST', 'hand-in', 'target', 'HAND_IN_NOT_READY'],
    ['POST', 'approve', 'target', 'ILLEGAL_TRANSITION'],
  ])('%s %s of the %s is refused with %s', async (method, path, face, code) => {
    const { editionId, targetId } = await reviewedStory(`Refused: ${method} ${path} of the ${face}.`);
    const id = face === 'source' ? editionId : targetId;
    const body = path === 'approve' ? { fingerprint: '0'.repeat(64) } : undefined;
    const response = await call(api, method, `/editions/${id}/${path}`, { cookie: editor.cookie, body });
    expect([response.status, (await problemOf(response)).code]).toEqual([409, code]);
  });

  test.each(['gate', 'segments', 'preview', 'document', 'returns'])(
    'knows no %s of an edition that is not there',
    async (path) => {
      const response = await call(api, 'GET', `/editions/${NOBODY}/${path}`, { cookie: editor.cookie });
      expect([response.status, (await problemOf(response)).code]).toEqual([404, 'EDITION_NOT_FOUND']);
    },
  );
});

describe('the progress of a translation job', () => {
  it('is told on when the database was away for a while, and nothing of why', async () => {
    const { articleId } = (await (await importStory(`${STORY}\nWatched.\n`, MARKDOWN)).json()) as Imported;
    const jobs = api.app.get(TranslationJobs);
    const { id } = await jobs.submit(articleId, editor.user.id, 'none');
    const looks = jest.spyOn(jobs, 'progress');
    const response = await call(api, 'GET', `/translation-jobs/${id}/events`, { cookie: editor.cookie });
    const rename = (from: string, to: string) =>
      sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(api.db);
    await rename('translation_jobs', 'away');
    await eventually(async () => {
      const outcomes = await Promise.allSettled(looks.mock.results.map(({ value }) => value as Promise<unknown>));
      return outcomes.some(({ status }) => status === 'rejected');
    });
    await rename('away', 'translation_jobs');
    await jobs.run(id);
    const events = await response.text();
    expect(events).toContain('"state":"finished"');
    expect(events).not.toMatch(/event: error|relation|away/);
  });
});

describe('the board', () => {
  it('says where a story stands in both languages', async () => {
    const { articleId, targetId, segment } = await reviewedStory('On the board.');
    const body = { target: 'El barco sale de noche', version: segment.version };
    await call(api, 'PUT', `/segments/${segment.id}/target`, { cookie: translator.cookie, body });
    const response = await call(api, 'GET', '/articles?limit=1', { cookie: translator.cookie });
    const edition = await api.app.get(Editions).get(targetId);
    const board: unknown = await response.json();
    expect(board).toMatchObject([
      {
        id: articleId,
        sourceLocale: 'en',
        editions: [
          { locale: 'en', state: 'submitted', headline: 'The ferry leaves at night' },
          {
            id: edition.id,
            locale: 'es',
            state: 'in-review',
            headline: 'El barco sale de noche',
            progress: { total: 4, drafted: 1, confirmed: 0 },
          },
        ],
      },
    ]);
  });
});
