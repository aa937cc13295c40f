import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoryImport } from '@anverso/articles';
import { type DeeplDouble, eventually, startDeeplDouble } from '@anverso/testing';
import { Segments, TranslationJobs } from '@anverso/translation';
import { DISASTERS } from './disasters.js';
import { type House, openHouse } from './house.js';

const SENTENCES = 150;

describe('a translation job goes on', () => {
  let deepl: DeeplDouble;
  let house: House;

  beforeAll(async () => {
    deepl = await startDeeplDouble();
    deepl.always({ delayMs: 250 });
    house = await openHouse({ DEEPL_API_KEY: 'test-key', DEEPL_SERVER_URL: deepl.url }, ['worker']);
  });
  afterAll(async () => {
    await house.close();
    await deepl.close();
  });

  it.each(DISASTERS)('when %s in the middle of it, and drafts nothing twice', async (name, strike) => {
    const jobs = house.app.get(TranslationJobs);
    const userId = house.newsroom.editor.user.id;
    const file = { fileName: 'long.md', bytes: Buffer.from(longStory(name)) };
    const { article } = await house.app.get(StoryImport).import(file, userId);
    const job = await jobs.submit(article.id, userId);
    await eventually(async () => {
      const { drafted, total } = await jobs.progress(job.id);
      return drafted > 0 && drafted < total;
    });
    await strike(house);
    expect((await eventually(() => jobs.progress(job.id))).job.state).not.toBe('finished');

    const finished = await eventually(async () => {
      const progress = await jobs.progress(job.id);
      return progress.job.state === 'finished' ? progress : undefined;
    });
    expect(finished.drafted).toBe(finished.total);
    const segments = await house.app.get(Segments).listOfEdition(job.targetEditionId);
    expect(segments).toHaveLength(SENTENCES + 2);
    for (const segment of segments) {
      const events = await house.app.get(Segments).listEvents(segment.id);
      expect(events.map(({ kind }) => kind)).toEqual(['drafted']);
    }
  });
});

/** Many short sentences, none the same, in one paragraph each of ten. */
function longStory(salt: string): string {
  const sentences = Array.from({ length: SENTENCES }, (_, n) => `Witness ${n + 1} told the court that ${salt}.`);
  const paragraphs = Array.from({ length: SENTENCES / 10 }, (_, n) => sentences.slice(n * 10, n * 10 + 10).join(' '));
  return `---\nlocale: en\nheadline: A long day in court\ndek: And what if ${salt}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
