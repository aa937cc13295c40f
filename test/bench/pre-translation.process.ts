import { StoryImport } from '@anverso/articles';
import { type Config } from '@anverso/platform';
import { createTestApp } from '@anverso/testing';
import { Engines, Segments, type TranslationEngine, TranslationJobs } from '@anverso/translation';
import { timed } from './figures.js';
import { answerWith } from './measured.js';
import { familyOf, peakMemoryOf } from './memory.js';

/** Answers at once, with something that is not its source. */
const INSTANT: TranslationEngine = {
  name: 'deepl',
  batchSize: 50,
  translate: (inputs) => Promise.resolve(inputs.map(({ text }) => ({ text: `«${text}»`, findings: [] }))),
  close: () => Promise.resolve(),
};

/** Drafts stories as the worker does: segments, memory, engine, guard, rows and events. */
export async function measurePreTranslation(input: {
  config: Config;
  engine: 'instant' | 'apertium';
  /** Markdown files, each another story. */
  stories: readonly string[];
  userId: string;
}) {
  const app = await createTestApp(input.config);
  const engines = app.get(Engines);
  if (input.engine === 'instant') engines.get = () => INSTANT;
  const jobs = app.get(TranslationJobs);
  const milliseconds: number[] = [];
  let [segments, remembered] = [0, 0];
  for (const story of input.stories) {
    const bytes = Buffer.from(story);
    const { article } = await app.get(StoryImport).import({ fileName: 'story.md', bytes }, input.userId);
    const job = await jobs.submit(article.id, input.userId, input.engine === 'instant' ? 'deepl' : 'apertium');
    milliseconds.push(await timed(() => jobs.run(job.id)));
    const drafted = await app.get(Segments).listOfEdition(job.targetEditionId);
    const { state } = (await jobs.progress(job.id)).job;
    if (state !== 'finished') throw new Error(`A translation job ended as ${state}.`);
    segments = drafted.length;
    remembered = drafted.filter(({ origin }) => origin === 'memory').length;
  }
  const enginePeak = peakMemoryOf(...familyOf(process.pid).slice(1));
  await app.close();
  return { milliseconds, segments, remembered, enginePeak };
}

answerWith(measurePreTranslation);
