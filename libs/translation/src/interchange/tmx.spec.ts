import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeInlines } from '@anverso/document';
import { type ImportedUnit } from '../domain/memory-unit.js';
import { runsArbitrary } from './runs.arbitrary.js';
import { withoutLayout } from './exchanged-file.js';
import { readTmx } from './tmx-reader.js';
import { type TmxEntry, writeTmx } from './tmx-writer.js';
import { withoutForbidden } from './xml-writer.js';

const entry = (source: string, target: string): TmxEntry => ({
  id: 'u1',
  from: 'en',
  to: 'es',
  source,
  target,
  unitKind: 'paragraph',
  previousKey: null,
  nextKey: '-9223372036854775808',
  provenance: { approvedBy: 'p1', translatedBy: 'p2', editedAt: null },
  createdAt: new Date('2026-11-24T10:00:00Z'),
});

async function* once<T>(...values: T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

async function read(file: string | Uint8Array) {
  const { batches, report } = readTmx(once(typeof file === 'string' ? Buffer.from(file) : file));
  const units = (await Array.fromAsync(batches)).flat();
  return { units, report };
}

const written = async (...entries: TmxEntry[]): Promise<string> =>
  (await Array.fromAsync(writeTmx(once(entries)))).join('');

it('gives back every pair that it was given, odd characters and codes included', async () => {
  await fc.assert(
    fc.asyncProperty(runsArbitrary, async (inlines) => {
      const source = `x${encodeInlines(inlines).text}y`;
      const { units } = await read(await written(entry(source, `${source}!`)));
      const expected = withoutLayout(withoutForbidden(source));
      expect(units).toMatchObject([{ from: 'en', to: 'es', source: expected, target: `${expected}!` }]);
    }),
    { numRuns: 150 },
  );
});

it('gives back a unit as it was, with its place and its date', async () => {
  const given: TmxEntry[] = [
    { ...entry('Yes.', 'Sí.'), unitKind: 'headline', previousKey: '42' },
    { ...entry('No {1}more{/1}.', 'No {1}más{/1}.'), from: 'es', to: 'en', nextKey: null },
  ];
  const { units } = await read(await written(...given));
  const asRead = (unit: ImportedUnit) => ({ previousKey: null, nextKey: null, ...unit });
  expect(units.map(asRead)).toEqual(
    given.map(({ from, to, source, target, unitKind, previousKey, nextKey, createdAt }) => {
      return { from, to, source, target, unitKind, previousKey, nextKey, createdAt };
    }),
  );
});

const body = (tu: string, header = '<header srclang="en-US"/>'): string =>
  `<tmx version="1.4">${header}<body>${tu}</body></tmx>`;
const pair = (en: string, es: string, lang = 'es-MX'): string =>
  `<tu><tuv xml:lang="EN-us"><seg>${en}</seg></tuv><tuv xml:lang="${lang}"><seg>${es}</seg></tuv></tu>`;

describe('files of other tools', () => {
  test.each<[string, string | Uint8Array, [string, string][]]>([
    ['regional languages', body(pair('Yes.', 'Sí.', 'es-419')), [['Yes.', 'Sí.']]],
    ['a document type', `<!DOCTYPE tmx SYSTEM "tmx14.dtd">${body(pair('Yes.', 'Sí.'))}`, [['Yes.', 'Sí.']]],
    ['UTF-16', Buffer.from(`\ufeff${body(pair('Yes.', 'Sí.'))}`, 'utf16le'), [['Yes.', 'Sí.']]],
    [
      'codes by name',
      body(pair('<bpt i="1" x="7">&lt;b></bpt>a<ept i="1">&lt;/b></ept>', 'o <bpt i="4" x="7"/>b<ept i="4"/>')),
      [['{1}a{/1}', 'o {1}b{/1}']],
    ],
    ['codes without partner', body(pair('a <ph x="1"/>b', 'c')), [['a b', 'c']]],
    ['marks and unknown elements', body(pair('a <hi>b</hi>', '<zz>c</zz> d')), [['a b', 'c d']]],
    ['a third language', body(pair('a', 'b', 'fr')), []],
  ])('%s', async (_name, file, expected) => {
    const { units } = await read(file);
    expect(units.map(({ source, target }) => [source, target])).toEqual(expected);
  });

  test.each([
    ['a kind of text that there is not', '<prop type="x-unitKind">toString</prop>'],
    ['a key that is none', '<prop type="x-previousKey">9223372036854775808</prop>'],
    ['a key of markup', '<prop type="x-nextKey"><b>1</b></prop>'],
  ])('passes over %s', async (_name, prop) => {
    const { units } = await read(
      body(pair('Yes.', 'Sí.').replace('<tu>', `<tu creationdate="00000101T000000Z">${prop}`)),
    );
    const variants = { source: 'en-US', target: 'es-MX' };
    expect(units).toEqual([{ from: 'en', to: 'es', source: 'Yes.', target: 'Sí.', variants }]);
  });

  it('says on which lines nothing was taken', async () => {
    const { report } = await read(body(`\n${pair('a', 'b', 'fr')}\n${pair('a', ' ')}`));
    expect(report).toMatchObject({ taken: 0, skipped: { 'no-pair': 1, empty: 1 } });
    expect(report.lines.map(({ line }) => line)).toEqual([2, 3]);
  });

  test.each<[string, string, string]>([
    ['another root', '<xliff/>', 'TMX_UNKNOWN'],
    ['entities', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'INTERCHANGE_DOCTYPE'],
    ['an unknown entity', body(pair('&nbsp;', 'b')), 'INTERCHANGE_ENTITY'],
    ['half a file', body(pair('a', 'b')).slice(0, -9), 'INTERCHANGE_MALFORMED'],
  ])('%s is refused', async (_name, file, code) => {
    await expect(read(file)).rejects.toMatchObject({ code });
  });
});
