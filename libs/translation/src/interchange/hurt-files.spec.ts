import { describe, expect, it, test } from '@jest/globals';
import { AppError } from '@anverso/kernel';
import { segmentFactory } from '@anverso/testing';
import fc from 'fast-check';
import { type ExchangedEdition, type XliffVersion } from './exchanged-edition.js';
import { withoutLayout } from './exchanged-file.js';
import { planImport } from './import-plan.js';
import { readTbx } from './tbx-reader.js';
import { readTmx } from './tmx-reader.js';
import { writeXliff } from './write-xliff.js';
import { readXliff } from './xliff-reader.js';

const CODES = [
  { id: 1, type: 'link', href: 'https://example.org' },
  { id: 2, type: 'strong' },
  { id: 3, type: 'break' },
] as const;
const SOURCE = 'The {1}port{/1} {2}opened{/2}.{3/}Late.';
const story = [
  segmentFactory({ unitPath: 'b1', source: SOURCE, codes: [...CODES], version: 3 })
    .draftedBy('deepl', 'El {1}puerto{/1} {2}abrió{/2}.{3/}Tarde.')
    .build(),
  segmentFactory({ unitPath: 'b1', ordinal: 1, position: 1, source: 'It rained.' })
    .draftedBy('deepl', 'Llovió.')
    .build(),
  segmentFactory({ unitPath: 'b2', position: 2, source: 'Done.' })
    .editedBy('p1', 'Hecho.')
    .confirmedBy('p2', 'final')
    .build(),
];
const edition: ExchangedEdition = {
  editionId: '019aa000-0000-7000-8000-000000000001',
  from: 'en',
  to: 'es',
  title: 'Port',
  segments: story,
};
const written = (version: XliffVersion): string => [...writeXliff(edition, version)].join('');
const plan = (file: string | Uint8Array) => planImport(edition, readXliff(Buffer.from(file)));
const taken = (file: string): (string | null)[] => plan(file).changes.map(({ target }) => target);

describe('an edited file that another program has written anew', () => {
  const edited = (version: XliffVersion): string => written(version).replace('abrió', 'cerró');
  const wanted = ['El {1}puerto{/1} {2}cerró{/2}.{3/}Tarde.'];

  test.each<[string, string]>([
    [
      'with ends of codes in XLIFF 1.2 that are a pair by rid alone',
      edited('1.2').replace(
        /<g id="(c0\.(\d))"[^>]*>(.*?)<\/g>/g,
        '<bx id="$1" rid="$2"/>$3<ex id="$1-end" rid="$2"/>',
      ),
    ],
    [
      'with start and end codes in XLIFF 2',
      edited('2.1').replace(/<pc id="(c0\.\d)"[^>]*>([^<]*)<\/pc>/g, '<sc id="$1"/>$2<ec startRef="$1"/>'),
    ],
    ['with codes in XLIFF 1.2 that count from 1', edited('1.2').replace(/"c0\.(\d)"/g, '"$1"')],
    ['with codes in XLIFF 2 that count from 1', edited('2.1').replace(/"c0\.(\d)"/g, '"$1"')],
    [
      'with struck out text of tracked changes',
      edited('1.2')
        .replace('cerró', 'cerró<mrk mtype="x-sdl-deleted" sdl:revid="1"> del todo</mrk>')
        .replace('version="1.2"', 'version="1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"'),
    ],
  ])('is taken %s', (_name, file) => {
    expect(taken(file)).toEqual(wanted);
  });

  it('is refused where a code was renamed in the source alone', () => {
    const file = edited('1.2').replace(/<(source|mrk mtype="seg" mid="s0")>The <g id="c0\.1"/g, '<$1>The <g id="zz"');
    expect(plan(file).lines.map(({ reason }) => reason)).toContain('codes-broken');
  });
});

describe.each<XliffVersion>(['2.1', '1.2'])('XLIFF %s that broke on its way', (version) => {
  const file = Buffer.from(written(version));

  it('is refused with a code wherever it breaks off', () => {
    for (let end = 0; end < file.length - 12; end += 61)
      expect(() => readXliff(file.subarray(0, end))).toThrow(AppError);
  });

  it('with any bytes changed is refused with a code, or never touches what is approved', () => {
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const hurt = Uint8Array.from(file);
        for (const [at, byte] of changes) hurt[at] = byte;
        try {
          expect(plan(hurt).changes.map(({ segmentId }) => segmentId)).not.toContain(story[2]?.id);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Each took the square of its size once; a second is far more than any needs now. */
describe('a file made to take long', () => {
  const inTime = async (work: () => unknown): Promise<void> => {
    const start = performance.now();
    await work();
    expect(performance.now() - start).toBeLessThan(8_000);
  };

  it('has spaces without end', () =>
    inTime(() => expect(withoutLayout(`a${' '.repeat(1_000_000)}b`)).toHaveLength(1_000_002)));

  it('has segments without text', () => {
    const file = written('2.1').replace(
      /<segment id="s0"/,
      `${'<segment><source/></segment>'.repeat(100_000)}<segment id="s0"`,
    );
    return inTime(() => plan(file));
  });

  it('has marks without end', () => {
    const marks = Array.from({ length: 50_000 }, (_, index) => `<mrk mtype="seg" mid="m${index}">a</mrk>`).join('');
    const unit = `<trans-unit id="x"><source/><seg-source>${marks}</seg-source><target>${marks}</target></trans-unit>`;
    return inTime(() => plan(written('1.2').replace('</body>', `${unit}</body>`)));
  });

  it('has attributes without end', () => {
    const attributes = Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ');
    return inTime(() =>
      expect(() => readXliff(Buffer.from(`<xliff ${attributes}/>`))).toThrow(
        expect.objectContaining({ code: 'INTERCHANGE_MALFORMED' }),
      ),
    );
  });

  it('has a document type without end', () =>
    inTime(() =>
      expect(() => readTbx(Buffer.from(`<!DOCTYPE martif SYSTEM ${' '.repeat(300_000)}[><martif/>`))).toThrow(AppError),
    ));

  it('has forms of a term without end', () => {
    const forms = '<langSet xml:lang="en"><tig><term>a</term></tig></langSet>'.repeat(100_000);
    const file = `<martif><text><body><termEntry>${forms}</termEntry></body></text></martif>`;
    return inTime(() => expect(readTbx(Buffer.from(file)).terms).toHaveLength(1));
  });

  it('has spaces without end in a memory', () => {
    const unit = `<tu><tuv xml:lang="en"><seg>a${' '.repeat(1_000_000)}b</seg></tuv><tuv xml:lang="es"><seg>c</seg></tuv></tu>`;
    const chunks = [Buffer.from(`<tmx version="1.4"><header srclang="en"/><body>${unit}</body></tmx>`)];
    return inTime(async () => {
      const { batches, report } = readTmx(eachOf(chunks));
      await Array.fromAsync(batches);
      expect(report.skipped['too-long']).toBe(1);
    });
  });
});

async function* eachOf(chunks: readonly Uint8Array[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
