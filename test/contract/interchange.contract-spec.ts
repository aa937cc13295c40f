import { afterAll, describe, expect, it, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  planImport,
  readTbx,
  readTmx,
  readXliff,
  type Term,
  writeTbx,
  writeTmx,
  writeXliff,
  type XliffVersion,
} from '@anverso/translation';
import { segmentFactory } from '@anverso/testing';
import { EXCHANGED_EDITION } from './exchanged-edition.js';

const folder = mkdtempSync(join(tmpdir(), 'anverso-interchange-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Debian's own, which knows Debian's packages. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const answers = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const withToolkit = answers(PYTHON, '-c', 'import translate.storage.xliff') ? describe : describe.skip;
/** Where the OASIS schemas of XLIFF are, on a machine that has them: 2.1 and 1.2 beside one another, or where Debian puts 1.2. */
const SCHEMAS = process.env.XLIFF_SCHEMAS ?? '/usr/share/xml/xliff';
const DEBIAN_SCHEMAS = '/usr/share/php/Symfony/Component/Translation/Resources/schemas';
const schemaNamed = (...names: string[]): string | undefined =>
  [SCHEMAS, DEBIAN_SCHEMAS]
    .flatMap((at) => names.map((name) => join(at, name)))
    .find((path) => existsSync(path) && answers('xmllint', '--version'));
const XLIFF2_SCHEMA = schemaNamed('xliff_core_2.0.xsd');
const XLIFF1_SCHEMA = schemaNamed('xliff-core-1.2-strict.xsd');
const XML_SCHEMA = schemaNamed('xml.xsd', 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd');
const withXliff2 = XLIFF2_SCHEMA === undefined ? test.skip : test;
const withXliff1 = XLIFF1_SCHEMA === undefined || XML_SCHEMA === undefined ? test.skip : test;

const edition = EXCHANGED_EDITION;
const { segments } = edition;
const segmentId = segments[1]?.id ?? '';
const OTHER_STAGES = [
  segmentFactory({ unitPath: 'blocks/3/a é', position: 4, source: 'One.' }).editedBy('p1', 'Uno.').build(),
  segmentFactory({ unitPath: 'blocks/3/a é', ordinal: 1, position: 5, source: 'Two.' }).build(),
  segmentFactory({ unitPath: 'b4', position: 6, source: 'Read twice.', origin: 'memory', target: 'Leído dos veces.' })
    .confirmedBy('p2', 'reviewed')
    .build(),
  segmentFactory({ unitPath: 'b5', position: 7, source: 'Done.' })
    .editedBy('p1', 'Hecho.')
    .confirmedBy('p2', 'final')
    .build(),
  segmentFactory({ unitPath: 'b6', position: 8, source: 'Kept.', origin: 'memory', target: 'Guardado.' })
    .stale()
    .build(),
];
const rich = {
  ...edition,
  notes: [{ segmentId, category: 'check:numbers', text: 'Look & see.' }],
  matches: [
    { segmentId, source: 'The {1}port{/1}.', target: 'El {1}puerto{/1}.', score: 87, origin: 'memory' as const },
    { segmentId, source: 'The port.', target: 'El puerto.', score: 75, origin: 'machine' as const, from: 'deepl' },
  ],
  terms: [
    { segmentId, source: 'port', translations: ['puerto'], note: 'Not “oporto”.' },
    { segmentId, source: 'late', translations: [] },
  ],
};
const everyStage = { ...rich, segments: [...segments, ...OTHER_STAGES] };

function save(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const python = (script: string, ...args: string[]): string =>
  execFileSync(PYTHON, ['-c', script, ...args], { encoding: 'utf8' });

/** What the two elements of this house may say: the strict schema of XLIFF 1.2 wants every guest introduced. */
const OWN_SCHEMA = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:anverso:interchange:1">
  <xsd:attribute name="edition" type="xsd:NMTOKEN"/>
  <xsd:attribute name="sourceRevision" type="xsd:NMTOKEN"/>
  <xsd:element name="segment"><xsd:complexType>
    ${['ref', 'id', 'sourceHash'].map((name) => `<xsd:attribute name="${name}" type="xsd:NMTOKEN" use="required"/>`).join('')}
    <xsd:attribute name="version" type="xsd:nonNegativeInteger" use="required"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`;

function validity(schema: string, path: string) {
  const args = ['--nonet', '--noout', '--schema', schema, path];
  const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
  // That a schema was found on this machine before it was looked for on the net is said as a warning.
  return { status, said: stderr.split('\n').filter((line) => line !== '' && !line.includes('parser warning')) };
}

withXliff2('an XLIFF 2.1 file is valid against the schemas of OASIS', () => {
  const path = save('valid.xlf', [...writeXliff(everyStage, '2.1')].join(''));
  expect(validity(XLIFF2_SCHEMA ?? '', path)).toEqual({ status: 0, said: [`${path} validates`] });
});

withXliff1('an XLIFF 1.2 file is valid against the strict schema of OASIS', () => {
  const schemas = [
    ['http://www.w3.org/XML/1998/namespace', XML_SCHEMA],
    ['urn:oasis:names:tc:xliff:document:1.2', XLIFF1_SCHEMA],
    ['urn:anverso:interchange:1', save('own.xsd', OWN_SCHEMA)],
  ].map(([namespace, at]) => `<xsd:import namespace="${namespace}" schemaLocation="${at}"/>`);
  const all = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${schemas.join('')}</xsd:schema>`;
  const path = save('valid.12.xlf', [...writeXliff(everyStage, '1.2')].join(''));
  expect(validity(save('all.xsd', all), path)).toEqual({ status: 0, said: [`${path} validates`] });
});

withToolkit('translate-toolkit', () => {
  it('changes a target of an XLIFF 1.2 file that is then taken, and the others stay the same', () => {
    const path = save('story.12.xlf', [...writeXliff(rich, '1.2')].join(''));
    python(
      `
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
for unit in store.units:
    if unit.getid().endswith("b2"):
        unit.target = "Nadie vino."
        unit.markreviewneeded(False)
store.savefile(sys.argv[1])`,
      path,
    );
    const { changes, lines } = planImport(edition, readXliff(readFileSync(path)));
    expect(changes).toMatchObject([{ target: 'Nadie vino.', reason: 'text' }]);
    expect(lines.map(({ reason }) => reason)).toEqual(['same', 'same', 'same']);
  });

  test.each<XliffVersion>(['1.2'])('reads every text of an XLIFF %s file', (version) => {
    const path = save('read.xlf', [...writeXliff(edition, version)].join(''));
    const output = python(
      `
import sys
from translate.storage import factory
print("\\n".join(unit.source + " = " + (unit.target or "") for unit in factory.getobject(sys.argv[1]).units))`,
      path,
    );
    expect(output).toContain('Port & “sea” < land = Puerto y “mar” < tierra');
  });

  it('reads our TMX, writes its own, and we read that', async () => {
    const path = save('memory.tmx', (await Array.fromAsync(writeTmx(memory()))).join(''));
    python(
      `
import sys
from translate.storage import tmx
store = tmx.tmxfile.parsefile(sys.argv[1])
copy = tmx.tmxfile()
for unit in store.units:
    copy.addtranslation(unit.source, "en", unit.target, "es-MX")
copy.savefile(sys.argv[1])`,
      path,
    );
    const { batches, report } = readTmx(bytesOf(path));
    const units = (await Array.fromAsync(batches)).flat();
    expect(report.taken).toBe(1);
    expect(units).toMatchObject([{ from: 'en', to: 'es', source: 'Salt & light.', target: 'Sal y luz.' }]);
  });

  it('reads our TBX of 2008 and writes a changed term that we read', () => {
    const path = save('terms.tbx', writeTbx(TERMS, '2008'));
    const output = python(
      `
import sys
from translate.storage import tbx
store = tbx.tbxfile.parsefile(sys.argv[1])
for unit in store.units:
    print(unit.source + " = " + unit.target)
    unit.target = "puerto marítimo"
store.savefile(sys.argv[1])`,
      path,
    );
    expect(output).toBe('port & harbour = puerto\n');
    const { terms } = readTbx(readFileSync(path));
    expect(terms.map(({ id, content: { forms } }) => ({ id, texts: forms.map(({ text }) => text) }))).toEqual([
      { id: TERMS[0]?.id, texts: ['port & harbour', 'puerto marítimo'] },
    ]);
  });
});

const FORM = { standing: 'preferred' as const, variant: null, inflections: [] };
const TERMS: Term[] = [
  {
    id: '019aa000-0000-7000-8000-00000000000a',
    type: 'general',
    forms: [
      { locale: 'en', text: 'port & harbour', ...FORM },
      { locale: 'es', text: 'puerto', ...FORM },
    ],
    ...{ note: '', validFrom: null, validUntil: null, caseRule: 'any' },
    ...{ version: 1, updatedBy: 'p1', updatedAt: new Date(0) },
  },
];

async function* memory() {
  const texts = { from: 'en', to: 'es', source: 'Salt & light.', target: 'Sal y luz.' } as const;
  const surroundings = { unitKind: 'paragraph', previousKey: null, nextKey: null };
  yield await Promise.resolve([{ id: 'u1', ...texts, ...surroundings, provenance: {}, createdAt: new Date() }]);
}

async function* bytesOf(path: string) {
  yield await Promise.resolve(readFileSync(path));
}
