import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Memory } from '@anverso/translation';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

interface Unit {
  id: string;
  sourceText: string;
  targetText: string;
  provenance: { importedBy: string | null; importedFrom: string | null; editedBy: string | null };
}

interface Page {
  hits: { unit: Unit; side: string; spans: { start: number; end: number }[] }[];
  next: string | null;
}

describe('the memory over HTTP', () => {
  let api: RunningApi;
  let editor: Person;
  let translator: Person;

  beforeAll(async () => {
    api = await startApi();
    editor = await addPerson(api, 'editor');
    translator = await addPerson(api, 'translator');
    const units = ['The first ferry left.', 'A second ferry leaves.', 'It rained.'].map((source, index) => ({
      from: 'en' as const,
      to: 'es' as const,
      source,
      target: ['Zarpó el primer ferri.', 'Zarpa un segundo ferri.', 'Llovió.'][index] ?? '',
    }));
    const file = { importedBy: editor.user.id, importedFrom: 'old.tmx' };
    for (const unit of units) await api.app.get(Memory).appendUnits([[unit]], file);
  });
  afterAll(() => api.stop());

  const search = async (query: string): Promise<Page> => {
    const response = await call(api, 'GET', `/memory/units?${query}`, { cookie: translator.cookie });
    expect(response.status).toBe(200);
    return (await response.json()) as Page;
  };

  it('lists units newest first, page by page, each with where it comes from', async () => {
    const first = await search('limit=2');
    expect(first.hits.map(({ unit }) => unit.sourceText)).toEqual(['It rained.', 'A second ferry leaves.']);
    expect(first.hits[0]?.unit.provenance).toMatchObject({
      importedBy: editor.user.name,
      importedFrom: 'old.tmx',
      editedBy: null,
    });
    const second = await search(`limit=2&before=${first.next ?? ''}`);
    expect(second.hits.map(({ unit }) => unit.sourceText)).toEqual(['The first ferry left.']);
    expect(second.next).toBeNull();
  });

  it('finds words on either side, and marks them', async () => {
    const english = await search('words=ferries%20leave&locale=en');
    expect(english.hits).toHaveLength(1);
    expect(english.hits[0]).toMatchObject({ side: 'source', spans: [{ start: 9 }, { start: 15 }] });
    const spanish = await search('words=ferri&locale=es&limit=1');
    expect(spanish.hits[0]).toMatchObject({ side: 'target', unit: { targetText: 'Zarpa un segundo ferri.' } });
    expect(spanish.next).toBe(spanish.hits[0]?.unit.id);
  });

  it('refuses a correction that loses an inline code, and says so', async () => {
    const coded = {
      from: 'en',
      to: 'es',
      source: 'The {1}mayor{/1} left{2/}.',
      target: 'La {1}alcaldesa{/1}{2/}.',
    } as const;
    await api.app.get(Memory).appendUnits([[coded]], { importedBy: editor.user.id, importedFrom: 'coded.tmx' });
    const [hit] = (await search('words=alcaldesa&locale=es')).hits;
    const correct = (target: string) =>
      call(api, 'PUT', `/memory/units/${hit?.unit.id ?? ''}`, { cookie: editor.cookie, body: { target } });
    for (const target of ['La alcaldesa se fue.', 'La {1}alcaldesa{/1} se fue.', '{1}La {1}alcaldesa{/1}{/1}{2/}.']) {
      const refused = await correct(target);
      const problem = await problemOf(refused);
      expect([refused.status, problem.code]).toEqual([400, 'MEMORY_CODES_CHANGED']);
      expect(problem.detail).toContain('inline code');
    }
    expect((await correct('La {1}alcaldesa{/1} se fue{2/}.')).status).toBe(200);
  });

  it('lets an editor correct and forget a unit, and nobody else', async () => {
    const [hit] = (await search('words=rained')).hits;
    const path = `/memory/units/${hit?.unit.id ?? ''}`;
    const body = { target: 'Cayó lluvia.' };
    expect((await call(api, 'PUT', path, { cookie: translator.cookie, body })).status).toBe(403);
    const corrected = await call(api, 'PUT', path, { cookie: editor.cookie, body });
    expect(await corrected.json()).toMatchObject({
      targetText: 'Cayó lluvia.',
      provenance: { editedBy: editor.user.name },
    });
    expect((await search('words=lluvia&locale=es')).hits).toHaveLength(1);
    const changes = await call(api, 'GET', `${path}/changes`, { cookie: translator.cookie });
    expect(await changes.json()).toMatchObject([
      { targetBefore: 'Llovió.', targetAfter: 'Cayó lluvia.', changedBy: editor.user.name },
    ]);
    expect((await call(api, 'DELETE', path, { cookie: editor.cookie })).status).toBe(204);
    const gone = await call(api, 'DELETE', path, { cookie: editor.cookie });
    expect((await problemOf(gone)).code).toBe('MEMORY_UNIT_NOT_FOUND');
  });
});
