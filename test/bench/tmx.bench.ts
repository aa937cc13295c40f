import { type Bench } from './bench.js';
import { secondsText } from './figures.js';
import { measure } from './measured.js';
import { readPairs } from './sample-stories.js';
import { type measureTmx } from './tmx.process.js';

const UNITS = 100_000;

export const tmxBench: Bench = {
  name: 'tmx',
  async run() {
    const stories = await readPairs();
    const sentences = stories.flatMap(({ en }) => [en.headline, ...(en.dek === undefined ? [] : [en.dek])]);
    const { result, peakMemory } = await measure<typeof measureTmx>('tmx.process.js', { units: UNITS, sentences });
    return [
      { what: 'Writing a memory as TMX', asked: '100,000 units < 60 s', milliseconds: result.writing },
      { what: 'Reading a memory from TMX', asked: '100,000 units < 60 s', milliseconds: result.reading },
    ].map(({ milliseconds, ...row }) => ({
      ...row,
      measured: `${secondsText(milliseconds)} (${(result.size / 1e6).toFixed(0)} MB)`,
      memory: { process: peakMemory },
    }));
  },
};
