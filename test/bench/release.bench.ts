import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Config } from '@anverso/platform';
import { Releases, siteDirectory } from '@anverso/publishing';
import { z } from 'zod';
import { type Bench, type Row } from './bench.js';
import { count, median, millisecondsText, secondsText } from './figures.js';
import { measure } from './measured.js';
import { PUBLISHED_STORIES } from './paper.js';
import { type measureReleases } from './release.process.js';
import { type Scene } from './scene.js';

const MEASURED = 5;

const indexSchema = z.object({ pages: z.record(z.string(), z.unknown()) });

export const releaseBench: Bench = {
  name: 'release',
  run: async (scene) => [await releaseOne(scene), await writeAll(scene)],
};

async function releaseOne(scene: Scene): Promise<Row> {
  const { waiting } = await scene.paper();
  const releaseIds: string[] = [];
  for (const { articleId } of waiting.slice(0, MEASURED)) {
    const userId = scene.newsroom.editor.user.id;
    releaseIds.push((await scene.app.get(Releases).plan({ articleIds: [articleId], userId })).id);
  }
  const { result, peakMemory } = await measure<typeof measureReleases>('release.process.js', {
    config: scene.config,
    releaseIds,
  });
  const files = await countFiles(scene.config);
  const [first = NaN] = result.milliseconds;
  const middle = median(result.milliseconds);
  return {
    what: 'Release of one story',
    asked: `into a site of ${count(PUBLISHED_STORIES)} in both languages, ${count(files)} files`,
    measured: `${millisecondsText(middle)} (first ${millisecondsText(first)}), ${(middle / files).toFixed(2)} ms a file`,
    memory: { worker: peakMemory },
  };
}

async function writeAll({ config }: Scene): Promise<Row> {
  const { result, peakMemory } = await measure<typeof measureReleases>('release.process.js', {
    config,
    releaseIds: [],
  });
  const files = await countFiles(config);
  const [milliseconds = NaN] = result.milliseconds;
  return {
    what: 'The whole site from nothing',
    asked: `${count(files)} files`,
    measured: `${secondsText(milliseconds)}, ${(milliseconds / files).toFixed(2)} ms a file`,
    memory: { worker: peakMemory },
  };
}

async function countFiles(config: Config): Promise<number> {
  const generation = dirname(await realpath(join(siteDirectory(config), 'current')));
  const json: unknown = JSON.parse(await readFile(join(generation, 'index.json'), 'utf8'));
  return Object.keys(indexSchema.parse(json).pages).length;
}
