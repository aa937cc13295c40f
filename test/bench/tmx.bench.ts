import { type Bench } from './bench.js';
import { secondsText } from './figures.js';
import { measure } from './measured.js';
import { readPairs } from './sample-stories.js';
import { type measureTmx } from './tmx.process.js';

const UNITS = 100_000;
/** Whoever keeps what was read runs out of it long before the end; without a limit Node lets garbage lie for a while. */
const HEAP_MB = 96;

export const tmxBench: Bench = {
  name: 'tmx',
  isBare: true,
  async run() {
    const stories = await readPairs();
    const sentences = stories.flatMap(({ en }) => [en.headline, ...(en.dek === undefined ? [] : [en.dek])]);
    const { result, peakMemory } = await measure<typeof measureTmx>('tmx.process.js', { units: UNITS, sentences }, [
      `--max-old-space-size=${HEAP_MB}`,
      '--max-semi-space-size=8',
    ]);
    return [
      {
        what: 'Writing a memory as TMX',
        asked: `100,000 units < 60 s, within a heap of ${HEAP_MB} MB`,
        milliseconds: result.writing,
      },
      {
        what: 'Reading a memory from TMX',
        asked: `100,000 units < 60 s, within a heap of ${HEAP_MB} MB`,
        milliseconds: result.reading,
      },
    ].map(({ milliseconds, ...row }) => ({
      ...row,
      measured: `${secondsText(milliseconds)} (${(result.size / 1e6).toFixed(0)} MB)`,
      memory: { process: peakMemory },
    }));
  },
};
