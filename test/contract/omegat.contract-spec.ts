import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planImport, readTmx, readXliff, writeTmx, writeXliff } from '@anverso/translation';
import { EXCHANGED_EDITION } from './exchanged-edition.js';

const withOmegaT = spawnSync('omegat', ['--help']).status === 0 ? describe : describe.skip;

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map((name) => `<${name}>__DEFAULT__</${name}>`).join('')}
<source_lang>en</source_lang><target_lang>es</target_lang>
<source_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.LuceneSpanishTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>`;

/** What OmegaT keeps of a translator's own work; \`text\` is what stands in the file that they work on. */
const savedWork = (pairs: readonly (readonly [text: string, written: string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="en" datatype="plaintext"/><body>
${pairs.map(([text, written]) => `<tu><tuv lang="en"><seg>${escape(text)}</seg></tuv><tuv lang="es"><seg>${escape(written)}</seg></tuv></tu>`).join('\n')}
</body></tmx>`;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

withOmegaT('OmegaT', () => {
  let folder: string;
  let printed: string;
  const written = (path: string): Buffer => readFileSync(join(folder, 'project', path));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anverso-omegat-'));
    const files = {
      'omegat.project': PROJECT,
      'source/note.txt': 'Salt & light.\n\nThe port closed.\n',
      'source/story.xlf': [...writeXliff(EXCHANGED_EDITION, '1.2')].join(''),
      'tm/auto/memory.tmx': (await Array.fromAsync(writeTmx(memory()))).join(''),
      'omegat/project_save.tmx': savedWork([
        [
          'El <g0>puerto</g0> <g1>abrió</g1>.<x2/>Tarde.',
          'El <g0>puerto</g0> <g1>abrió al fin</g1>.<x2/>Ya era tarde.',
        ],
        ['Llovió.', 'Llovió & tronó.'],
      ]),
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, 'project', name, '..'), { recursive: true });
      writeFileSync(join(folder, 'project', name), text);
    }
    for (const name of ['target', 'glossary', 'dictionary']) mkdirSync(join(folder, 'project', name));
    printed = spawnSync(
      'omegat',
      [join(folder, 'project'), '--mode=console-translate', `--config-dir=${join(folder, 'settings')}`],
      { encoding: 'utf8' },
    ).stdout;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('translates a file by our TMX', () => {
    expect(printed).not.toMatch(/error|exception/i);
    expect(written('target/note.txt').toString()).toBe('Sal y luz.\n\nEl puerto cerró.\n');
  });

  it('changes drafts of an XLIFF 1.2 file, which are then taken with their codes', () => {
    const { changes, lines } = planImport(EXCHANGED_EDITION, readXliff(written('target/story.xlf')));
    expect(changes.map(({ target }) => target)).toEqual([
      'El {1}puerto{/1} {2}abrió al fin{/2}.{3/}Ya era tarde.',
      'Llovió & tronó.',
    ]);
    expect(lines.map(({ reason }) => reason)).toEqual(['same', 'no-target']);
  });

  it('writes a TMX that our memory takes', async () => {
    const { batches, report } = readTmx(bytesOf(written('project-level2.tmx')));
    const units = (await Array.fromAsync(batches)).flat();
    expect(report).toMatchObject({ taken: units.length });
    expect(units).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: 'en', to: 'es', source: 'Salt & light.', target: 'Sal y luz.' }),
      ]),
    );
  });
});

async function* memory() {
  const surroundings = { unitKind: 'paragraph', previousKey: null, nextKey: null };
  const pairs = [
    ['Salt & light.', 'Sal y luz.'],
    ['The port closed.', 'El puerto cerró.'],
  ] as const;
  yield await Promise.resolve(
    pairs.map(([source, target], index) => ({
      id: `u${index}`,
      ...({ from: 'en', to: 'es', source, target } as const),
      ...surroundings,
      provenance: {},
      createdAt: new Date(),
    })),
  );
}

async function* bytesOf(bytes: Buffer) {
  yield await Promise.resolve(bytes);
}
