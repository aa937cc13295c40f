import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

interface Term {
  id: string;
  label: string;
  version: number;
  updatedBy: string | null;
  forms: unknown[];
}

interface Page {
  terms: Term[];
  next: string | null;
  total: number;
  version: number;
}

const form = (locale: string, text: string, standing = 'preferred') => ({
  locale,
  text,
  standing,
  variant: null,
  inflections: [],
});
const content = (en: string, es: string, more: object = {}) => ({
  type: 'general',
  forms: [form('en', en), form('es', es)],
  note: '',
  validFrom: null,
  validUntil: null,
  caseRule: 'any',
  ...more,
});

describe('the term base over HTTP', () => {
  let api: RunningApi;
  let editor: Person;
  let translator: Person;

  beforeAll(async () => {
    api = await startApi();
    editor = await addPerson(api, 'editor');
    translator = await addPerson(api, 'translator', 'es');
  });
  afterAll(() => api.stop());

  const read = async <Body>(path: string): Promise<Body> => {
    const response = await call(api, 'GET', path, { cookie: translator.cookie });
    expect(response.status).toBe(200);
    return (await response.json()) as Body;
  };
  const add = async (body: object, person = translator): Promise<Term> => {
    const response = await call(api, 'POST', '/terms', { cookie: person.cookie, body });
    expect(response.status).toBe(201);
    return (await response.json()) as Term;
  };
  const takeIn = (body: string, type = 'text/csv', person = editor) =>
    call(api, 'POST', '/terms/import', { cookie: person.cookie, body, headers: { 'content-type': type } });

  it('lists terms by name, page by page, and finds them without accents', async () => {
    for (const [en, es] of [
      ['mayor', 'alcalde'],
      ['Council', 'concejo'],
      ['vote', 'votación'],
    ] as const)
      await add(content(en, es));
    const first = await read<Page>('/terms?limit=2');
    expect(first.terms.map(({ label }) => label)).toEqual(['Council', 'mayor']);
    expect(first).toMatchObject({ total: 3, terms: [{ updatedBy: translator.user.name }, {}] });
    const second = await read<Page>(`/terms?limit=2&after=${first.next ?? ''}`);
    expect(second).toMatchObject({ terms: [{ label: 'vote' }], next: null });
    expect((await read<Page>('/terms?words=votacion')).terms.map(({ label }) => label)).toEqual(['vote']);
    expect((await read<Page>('/terms?type=place')).total).toBe(0);
  });

  it('tells terms that hold today from those of another time', async () => {
    const { today } = await read<{ today: string }>('/terms?limit=1');
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const held = { type: 'office' };
    await add(content('chancellor', 'canciller', { ...held, validUntil: '2001-01-19' }));
    await add(content('premier', 'premier', { ...held, validFrom: today, validUntil: today }));
    await add(content('regent', 'regente', { ...held, validFrom: '2999-01-01' }));
    const labels = async (state: string) =>
      (await read<Page>(`/terms?type=office&state=${state}`)).terms.map(({ label }) => label);
    expect([await labels('valid'), await labels('upcoming'), await labels('over')]).toEqual([
      ['premier'],
      ['regent'],
      ['chancellor'],
    ]);
    expect((await call(api, 'GET', '/terms?state=gone', { cookie: translator.cookie })).status).toBe(400);
  });

  it('keeps who changed what, also of a term that is gone', async () => {
    const term = await add(content('warrant', 'orden'));
    const path = `/terms/${term.id}`;
    const body = { ...content('warrant', 'orden judicial'), version: term.version };
    const changed = await call(api, 'PUT', path, { cookie: editor.cookie, body });
    expect(await changed.json()).toMatchObject({ version: 2, updatedBy: editor.user.name });
    const late = await problemOf(await call(api, 'PUT', path, { cookie: translator.cookie, body }));
    expect(late).toMatchObject({ code: 'TERM_CHANGED', details: { version: 2 } });
    expect((await call(api, 'DELETE', `${path}?version=1`, { cookie: editor.cookie })).status).toBe(409);
    expect((await call(api, 'DELETE', `${path}?version=2`, { cookie: editor.cookie })).status).toBe(204);
    const gone = await problemOf(await call(api, 'GET', path, { cookie: editor.cookie }));
    expect(gone.code).toBe('TERM_NOT_FOUND');
    const history = await read<{ kind: string; changedBy: string }[]>(`${path}/changes`);
    expect(history.map(({ kind, changedBy }) => [kind, changedBy])).toEqual([
      ['deleted', editor.user.name],
      ['updated', editor.user.name],
      ['created', translator.user.name],
    ]);
    const previous = (await read<{ previous: { forms: { text: string }[] } | null }[]>(`${path}/changes`)).map(
      ({ previous: before }) => before?.forms.at(-1)?.text,
    );
    expect(previous).toEqual(['orden judicial', 'orden', undefined]);
    expect((await read<unknown[]>('/terms/changes?limit=1'))[0]).toMatchObject({
      kind: 'deleted',
      content: { forms: [{ text: 'warrant' }, { text: 'orden judicial' }] },
    });
  });

  it.each([
    ['TERM_FORMS_MISSING', { forms: [form('es', 'edil', 'forbidden')] }],
    ['TERM_PREFERRED_TWICE', { forms: [form('es', 'edil'), form('es', 'concejal')] }],
    ['TERM_FORM_TWICE', { forms: [form('es', 'edil'), form('es', ' edil ', 'allowed')] }],
    ['TERM_VARIANT_FOREIGN', { forms: [{ ...form('es', 'edil'), variant: 'en-US' }] }],
    ['TERM_DAYS_REVERSED', { validFrom: '2026-02-01', validUntil: '2026-01-01' }],
  ])('refuses a term with %s', async (code, wrong) => {
    const body = content('councillor', 'concejal', wrong);
    const refused = await call(api, 'POST', '/terms', { cookie: translator.cookie, body });
    expect(refused.status).toBe(400);
    expect((await problemOf(refused)).code).toBe(code);
  });

  it('takes a file in once, and says in the reader’s language what became of it', async () => {
    const csv = 'en;es\ntariff;arancel\n;\nmayor;alcalde\n';
    const report: unknown = await (await takeIn(csv, 'text/csv', translator)).json();
    expect(report).toMatchObject({ taken: 1, same: 1, changed: 0, skipped: 1 });
    expect(report).toMatchObject({
      lines: [{ message: 'El término es nuevo aquí.' }, { line: 3, reason: 'term-empty' }, {}],
    });
    const before = (await read<Page>('/terms')).version;
    expect(await (await takeIn(csv)).json()).toMatchObject({ taken: 0, same: 2, changed: 0 });
    expect((await read<Page>('/terms')).version).toBe(before);
  });

  it.each([
    ['tbx', 'application/x-tbx'],
    ['tbx-2008', 'application/x-tbx'],
    ['csv', 'text/csv; charset=utf-8'],
  ])('gives the base out as %s, and takes it back unchanged', async (format, type) => {
    const exported = await call(api, 'GET', `/terms/export?format=${format}`, { cookie: translator.cookie });
    expect(exported.headers.get('content-type')).toContain(type.slice(0, 8));
    const { total } = await read<Page>('/terms');
    const report: unknown = await (await takeIn(await exported.text(), type)).json();
    expect(report).toMatchObject({ same: total, taken: 0, changed: 0, skipped: 0 });
  });

  it('takes nothing of a file that is dangerous or breaks off', async () => {
    const { version } = await read<Page>('/terms');
    const bomb = '<!DOCTYPE martif [<!ENTITY a "aaaa">]><martif>&a;</martif>';
    expect((await problemOf(await takeIn(bomb, 'application/x-tbx'))).code).toBe('INTERCHANGE_DOCTYPE');
    const broken =
      '<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>quorum</term></tig></langSet></termEntry>';
    expect((await problemOf(await takeIn(broken, 'application/x-tbx'))).code).toBe('INTERCHANGE_MALFORMED');
    const large = `en,es\n${'a'.repeat(10_485_760)}`;
    expect((await problemOf(await takeIn(large))).code).toBe('TERM_FILE_TOO_LARGE');
    expect((await read<Page>('/terms')).version).toBe(version);
  });
});
