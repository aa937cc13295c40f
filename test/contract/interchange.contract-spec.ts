import { afterAll, describe, expect, it, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planImport, readTmx, readXliff, writeTmx, writeXliff, type XliffVersion } from '@anverso/translation';
import { EXCHANGED_EDITION } from './exchanged-edition.js';

const folder = mkdtempSync(join(tmpdir(), 'anverso-interchange-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Debian's own, which knows Debian's packages. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const answers = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const withToolkit = answers(PYTHON, '-c', 'import translate.storage.xliff') ? describe : describe.skip;
/** Where the OASIS schemas of XLIFF 2.1 are, on a machine that has them. */
const SCHEMA = join(process.env.XLIFF_SCHEMAS ?? '/usr/share/xml/xliff', 'xliff_core_2.0.xsd');
const withSchemas = existsSync(SCHEMA) && answers('xmllint', '--version') ? test : test.skip;

const edition = EXCHANGED_EDITION;
const { segments } = edition;
const segmentId = segments[1]?.id ?? '';
const rich = {
  ...edition,
  notes: [{ segmentId, category: 'check:numbers', text: 'Look & see.' }],
  matches: [
    { segmentId, source: 'The {1}port{/1}.', target: 'El {1}puerto{/1}.', score: 87, origin: 'memory' as const },
  ],
  terms: [{ segmentId, source: 'port', translations: ['puerto'], note: 'Not “oporto”.' }],
};

function save(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const python = (script: string, ...args: string[]): string =>
  execFileSync(PYTHON, ['-c', script, ...args], { encoding: 'utf8' });

withSchemas('an XLIFF 2.1 file is valid against the schemas of OASIS', () => {
  const path = save('valid.xlf', [...writeXliff(rich, '2.1')].join(''));
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, path], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: `${path} validates\n` });
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
});

async function* memory() {
  const texts = { from: 'en', to: 'es', source: 'Salt & light.', target: 'Sal y luz.' } as const;
  const surroundings = { unitKind: 'paragraph', previousKey: null, nextKey: null };
  yield await Promise.resolve([{ id: 'u1', ...texts, ...surroundings, provenance: {}, createdAt: new Date() }]);
}

async function* bytesOf(path: string) {
  yield await Promise.resolve(readFileSync(path));
}
