import { afterAll, describe, expect, it, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locale } from '@anverso/kernel';
import { verifyCodes } from '@anverso/document';
import { ApertiumEngine, draftTargets, isApertiumInstalled } from '@anverso/translation';
import { eventually } from '@anverso/testing';

const engine = new ApertiumEngine();
afterAll(() => engine.close());

const inputsOf = (...texts: string[]) => texts.map((text) => ({ text, context: '' }));
const translate = async (text: string, from: Locale, to: Locale, through = engine) => {
  const [output] = await through.translate(inputsOf(text), from, to);
  return output ?? { text: '', findings: [] };
};
const intoSpanish = async (text: string): Promise<string> => (await translate(text, 'en', 'es')).text;

const withApertium = isApertiumInstalled() ? describe : describe.skip;

withApertium('the Apertium engine', () => {
  test.each<[string, Locale, Locale, string]>([
    ['The house is red.', 'en', 'es', 'La casa es roja.'],
    ['La casa es roja.', 'es', 'en', 'The house is red.'],
    ['Is it true?', 'en', 'es', '¿Es cierto?'],
    ['¿Adónde van, Pablo?', 'es', 'en', 'Where they go, Pablo?'],
    ['A view of the port', 'en', 'es', 'Una vista del puerto'],
    ['  The house.  ', 'en', 'es', '  La casa.  '],
  ])('translates “%s” from %s to %s', async (source, from, to, target) => {
    expect((await translate(source, from, to)).text).toBe(target);
  });

  it('sends sixty sentences through one pipeline, in order', async () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `The house number ${index} is red.`);
    const outputs = await engine.translate(inputsOf(...sentences), 'en', 'es');
    expect(outputs.map(({ text }) => /\d+/.exec(text)?.[0])).toEqual(sentences.map((_, index) => String(index)));
    expect(stagesWith('eng-spa.automorf')).toHaveLength(1);
  });

  it('keeps parallel calls apart', async () => {
    const calls = Array.from({ length: 20 }, (_, call) =>
      engine.translate(inputsOf(`The house ${call}.`, `The city ${call}.`), 'en', 'es'),
    );
    const answers = await Promise.all(calls);
    answers.forEach((outputs, call) => {
      expect(outputs.map(({ text }) => text)).toEqual([`La casa ${call}.`, `La ciudad ${call}.`]);
    });
  });

  test.each([
    ['The {1}red house{/1} is big.', 'La {1}casa roja{/1} es grande.'],
    ['the red {1}house{/1}', 'la {1}casa{/1} roja'],
    ['{1}The {2}red{/2} house.{/1}', '{1}La casa {2}roja{/2}.{/1}'],
    ['The house{1/}the city', 'La casa{1/}la ciudad'],
  ])('moves codes with their words: %s', async (source, target) => {
    expect(await intoSpanish(source)).toBe(target);
  });

  it('ends sound under its guard wherever a code stands', async () => {
    const words = 'The president of Mexico did not say that the new report on U.S. prisons will be out in 2027.'.split(
      ' ',
    );
    const sources = words.flatMap((_, start) =>
      [1, 2, 4].map((length) =>
        words
          .map((word, index) => (index === start ? '{1}' : '') + word + (index === start + length - 1 ? '{/1}' : ''))
          .join(' ')
          .replace(/^((?:(?!\{\/1\}).)*)$/, '$1{/1}'),
      ),
    );
    const drafts = await draftTargets(engine, inputsOf(...sources), 'en', 'es');
    drafts.forEach(({ target, findings }, index) => {
      const dropped = findings.some(({ check }) => check === 'codes-dropped');
      expect(verifyCodes(dropped ? '' : (sources[index] ?? ''), target)).toEqual([]);
      expect(target).toContain('2027');
    });
    expect(drafts.filter(({ target }) => target.includes('{1}')).length).toBeGreaterThan(sources.length * 0.7);
  });

  it('names the words that it does not know and takes its marks off', async () => {
    const { text, findings } = await translate('A foobarish man met Kuznetsov in * London.', 'en', 'es');
    expect(text).toMatch(/foobarish .*Kuznetsov en \* Londres/);
    expect(findings).toEqual([
      { check: 'unknown-word', type: 'untranslated', severity: 'warning', details: { word: 'foobarish' } },
      { check: 'unknown-word', type: 'untranslated', severity: 'hint', details: { word: 'Kuznetsov' } },
    ]);
  });

  test.each([
    '[x]',
    '^',
    '$5',
    '@',
    '#tag',
    '/',
    '\\\\',
    '<b>',
    '\\{1}',
    '}',
    '*',
    '~',
    '+',
    '_',
    '😀',
    'é́',
    '\u0007',
    '\n',
    '—',
    '%',
  ])('carries %j through', async (sign) => {
    expect(await intoSpanish(`The house ${sign} is red.`)).toContain(`casa ${sign} es roj`);
  });

  test.each(['https://example.org/the/house?is=red&so', 'www.example.org/the', 'the.house@example.org', '@the_house'])(
    'leaves %s alone',
    async (address) => expect(await intoSpanish(`The house: ${address}`)).toContain(`: ${address}`),
  );

  test.each(['', ' ', '—', '2027', '{1}{/1}'])('has nothing to do for %j', async (text) => {
    expect(await intoSpanish(text)).toBe(text);
  });

  it('reads a headline in Title Case as a sentence, names kept', async () => {
    expect(await intoSpanish('President Maduro Visits London')).toBe('Presidente Maduro visita Londres');
  });

  it('translates a story of 2,000 words in a few seconds', async () => {
    const sentence =
      'The government of Venezuela said on Tuesday that the new report on the {1}prisons{/1} of the country is ready.';
    const inputs = inputsOf(...Array.from({ length: 110 }, () => sentence));
    const start = performance.now();
    await engine.translate(inputs, 'en', 'es');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test.each(['eng-spa.automorf', 'eng-spa.prob', 'eng-spa.autopgen'])(
    'starts a pipeline again whose stage with %s was killed',
    async (stage) => {
      await intoSpanish('The house.');
      for (const pid of stagesWith(stage)) process.kill(pid, 'SIGKILL');
      expect(await intoSpanish('The house.')).toBe('La casa.');
      expect(stagesWith(stage)).toHaveLength(1);
    },
  );

  it('gives up on a sentence that stops the pipeline twice, and goes on with the next', async () => {
    const fragile = new ApertiumEngine({ dataDir: fakeData('POISON') });
    const outputs = await fragile.translate(inputsOf('the house', 'POISON here', 'the city'), 'en', 'es');
    await fragile.close();
    expect(outputs.map(({ text }) => text)).toEqual(['the house', '', 'the city']);
  });

  it('says that waiting may help when no pipeline lasts', async () => {
    const broken = new ApertiumEngine({ dataDir: fakeData('.') });
    await expect(translate('The house.', 'en', 'es', broken)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      retryable: true,
    });
    await broken.close();
  });

  it('ends an idle pipeline and starts it again', async () => {
    const brief = new ApertiumEngine({ idleMs: 20 });
    const before = stagesWith('spa-eng.automorf').length;
    const ask = () => translate('La casa.', 'es', 'en', brief);
    expect((await ask()).text).toBe('The house.');
    await eventually(() => stagesWith('spa-eng.automorf').length === before);
    expect((await ask()).text).toBe('The house.');
    await brief.close();
    expect(stagesWith('spa-eng.automorf')).toHaveLength(before);
  });
});

describe('the Apertium engine where Apertium is not installed', () => {
  it('says so, and that waiting does not help', async () => {
    const missing = new ApertiumEngine({ dataDir: '/nowhere' });
    expect(isApertiumInstalled('/nowhere')).toBe(false);
    await expect(translate('The house.', 'en', 'es', missing)).rejects.toMatchObject({
      code: 'ENGINE_MISSING',
      retryable: false,
    });
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Language data whose pipeline only copies, and dies of a line that matches. */
function fakeData(deadly: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'anverso-apertium-'));
  folders.push(folder);
  mkdirSync(join(folder, 'modes'));
  const stage = join(folder, 'copy.cjs');
  const copy = `process.stdin.setEncoding('utf8').on('data', (text) => /${deadly}/.test(text) ? process.exit(1) : process.stdout.write(text));`;
  writeFileSync(stage, `#!${process.execPath}\n${copy}`, { mode: 0o755 });
  for (const mode of ['eng-spa', 'spa-eng']) {
    writeFileSync(join(folder, 'modes', `${mode}.mode`), `'${stage}' | '${stage}'`);
  }
  return folder;
}

/** The processes among this test's own pipelines that work with this file: one for each pipeline. */
function stagesWith(file: string): number[] {
  const listing = execFileSync('ps', ['-eo', 'pid=,pgid=,ppid=,args='], { encoding: 'utf8' });
  const rows = listing.split('\n').map((line) => line.trim().split(/\s+/));
  const groups = new Set(rows.filter(([, , parent]) => parent === String(process.pid)).map(([, group]) => group));
  const stages = rows.filter(([, group, , command]) => groups.has(group) && command !== 'sh');
  return stages.filter((row) => row.join(' ').includes(`/${file}`)).map(([pid]) => Number(pid));
}
