import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { type ImportedUnit, Memory, type MemoryUnit } from '@anverso/translation';
import { sql } from 'kysely';
import { addPerson, call, type Person, problemOf, type RunningApi, startApi } from './running-api.js';

const TMX = 'application/x-tmx+xml';

const tu = (en: string, es: string): string =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="es"><seg>${es}</seg></tuv></tu>\n`;
const tmx = (...units: string[]): string =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body>\n${units.join('')}</body></tmx>`;

describe('memory files over HTTP', () => {
  let api: RunningApi;
  let editor: Person;
  let translator: Person;

  beforeAll(async () => {
    api = await startApi();
    editor = await addPerson(api, 'editor', 'es');
    translator = await addPerson(api, 'translator');
  });
  afterAll(() => api.stop());

  const send = (body: string | Uint8Array, { cookie } = editor, file = 'old.tmx') =>
    call(api, 'POST', `/memory/import?file=${encodeURIComponent(file)}`, {
      cookie,
      body,
      headers: { 'content-type': TMX },
    });
  const units = async () => (await Array.fromAsync(api.app.get(Memory).exportUnits())).flat();
  const countUnits = async (): Promise<number> => (await units()).length;

  it('take a file in, say what became of each unit, and add nothing when it comes again', async () => {
    const file = tmx(tu('The dam held.', 'La presa resistió.'), tu('Empty.', ' '), tu('A {9} code.', 'Un código.'));
    const first = await send(file);
    expect(first.status).toBe(200);
    const refused = { reason: 'empty', message: 'Uno de los dos textos está vacío.', count: 1 };
    expect(await first.json()).toEqual({
      taken: 2,
      known: 0,
      withoutCodes: 0,
      refused: 1,
      reasons: [refused],
      lines: [{ line: 4, reason: 'empty' }],
    });
    expect(await (await send(file, editor, 'again.tmx')).json()).toMatchObject({ taken: 0, known: 2 });
    const found = await call(api, 'GET', '/memory/units?words=dam', { cookie: translator.cookie });
    expect(await found.json()).toMatchObject({
      hits: [
        {
          unit: {
            provenance: { kind: 'imported', importedBy: editor.user.name, importedFrom: 'old.tmx', approvedBy: null },
          },
        },
      ],
    });
  });

  it('give the memory out as it is, so that another house has the same', async () => {
    const there: ImportedUnit[] = [
      { from: 'en', to: 'es', source: 'Same.', target: 'Igual.', unitKind: 'headline', nextKey: '7' },
      { from: 'en', to: 'es', source: 'Same.', target: 'Igual.', unitKind: 'paragraph', previousKey: '-8' },
      { from: 'es', to: 'en', source: 'Una {1}presa{/1} & más.', target: 'A {1}dam{/1} & more.', unitKind: 'dek' },
    ].map((unit) => ({ ...unit, createdAt: new Date('2024-02-29T10:00:00Z') }) as ImportedUnit);
    await api.app.get(Memory).appendUnits([there], { importedBy: editor.user.id, importedFrom: 'here.tmx' });
    const answer = await call(api, 'GET', '/memory/export.tmx', { cookie: editor.cookie });
    expect(answer.headers.get('content-type')).toBe(TMX);
    expect(answer.headers.get('content-disposition')).toContain('anverso-memory.tmx');
    const file = await answer.text();
    /** Files tell times to the second. */
    const texts = ({ from, to, source, target, unitKind, previousKey, nextKey, createdAt }: MemoryUnit): string =>
      JSON.stringify([
        from,
        to,
        source,
        target,
        unitKind,
        previousKey,
        nextKey,
        Math.floor(createdAt.getTime() / 1000),
      ]);
    const before = await units();
    for (const { id } of before) await api.app.get(Memory).remove(id);
    expect(await (await send(file)).json()).toMatchObject({ taken: before.length, known: 0, refused: 0 });
    expect((await units()).map(texts).sort()).toEqual(before.map(texts).sort());
    const spanish = await call(api, 'GET', '/memory/export.tmx?from=es', { cookie: editor.cookie });
    expect((await spanish.text()).match(/<tu /g)).toHaveLength(1);
  });

  it.each(['/memory/export.tmx', '/memory/import?file=a.tmx'])('are nothing for translators: %s', async (path) => {
    const method = path.includes('import') ? 'POST' : 'GET';
    const body = method === 'POST' ? tmx(tu('a', 'b')) : undefined;
    const answer = await call(api, method, path, { cookie: translator.cookie, body, headers: { 'content-type': TMX } });
    expect((await problemOf(answer)).code).toBe('ROLE_NEEDED');
  });

  const many = Array.from({ length: 3_000 }, (_, n) => tu(`Sentence ${n} stands.`, `La frase ${n} queda.`));
  const bomb = `<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${tmx(tu('&b;', '&b;'))}`;
  const outside = `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>${tmx(tu('&x;', 'b'))}`;
  test.each<[string, string | Uint8Array, string]>([
    ['an entity bomb', bomb, 'INTERCHANGE_DOCTYPE'],
    ['an external entity', outside, 'INTERCHANGE_DOCTYPE'],
    ['an entity that nobody declared', tmx(...many, tu('&b;', 'b')), 'INTERCHANGE_ENTITY'],
    ['a file that breaks off', tmx(...many).slice(0, -200), 'INTERCHANGE_MALFORMED'],
    ['a file that is malformed half way', tmx(...many, '<tu></tuv>', ...many), 'INTERCHANGE_MALFORMED'],
    ['a compressed file', Buffer.from('PK\u0003\u0004'), 'INTERCHANGE_COMPRESSED'],
    ['bytes that are no text', Buffer.concat([Buffer.from(tmx(...many)), Buffer.from([0xff])]), 'INTERCHANGE_NOT_XML'],
    ['too many levels', `<tmx>${'<a>'.repeat(100)}`, 'INTERCHANGE_TOO_DEEP'],
    ['a text without end', `<tmx><a>${'x'.repeat(5_000_000)}`, 'INTERCHANGE_MALFORMED'],
    ['another format', '<xliff/>', 'TMX_UNKNOWN'],
    ['nothing', '', 'INTERCHANGE_EMPTY'],
  ])('leave nothing behind of %s', async (_name, file, code) => {
    const before = await countUnits();
    const answer = await send(file);
    expect([answer.status, (await problemOf(answer)).code]).toEqual([400, code]);
    expect(await countUnits()).toBe(before);
  });

  it('leave nothing behind of an upload that ends too soon, and keep nobody waiting', async () => {
    const before = await countUnits();
    const url = new URL(`${api.url}/api/memory/import?file=half.tmx`);
    const headers = { 'content-type': TMX, cookie: editor.cookie, origin: api.url };
    const upload = request(url, { method: 'POST', headers });
    const broken = once(upload, 'error');
    upload.write(tmx(...many).slice(0, -200));
    await importRuns();
    expect((await problemOf(await send(tmx(tu('Now.', 'Ahora.'))))).code).toBe('MEMORY_IMPORT_RUNNING');
    upload.destroy(new Error('The line is dead.'));
    await broken;
    await expect(untilTaken()).resolves.toMatchObject({ taken: 1 });
    expect(await countUnits()).toBe(before + 1);
  });

  /** Until somebody holds the lock of imports. */
  async function importRuns(): Promise<void> {
    for (;;) {
      const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`.execute(api.db);
      if (rows.length > 0) return;
    }
  }

  async function untilTaken(): Promise<unknown> {
    for (;;) {
      const answer = await send(tmx(tu('Now.', 'Ahora.')));
      if (answer.status === 200) return answer.json();
    }
  }
});
