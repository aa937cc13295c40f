import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Editions, figuresOf } from '@anverso/articles';
import { SegmentReview } from '@anverso/review';
import { TermExchange, Terms } from '@anverso/translation';
import {
  readManifest,
  readSampleTerms,
  type SampleStage,
  type SampleStory,
} from '../../../apps/cli/src/samples/sample-stories.js';
import { translateByHand, walkStory } from '../../../apps/cli/src/samples/walk-story.js';
import { draftStory, type NewsroomApp, openNewsroom, storyText } from '../newsroom-app.js';

let house: NewsroomApp;

beforeAll(async () => {
  house = await openNewsroom();
});
afterAll(() => house.close());

/** A sample that has a translation by hand, as if it had to stand at this stage. */
function sampleAt(stage: SampleStage): SampleStory {
  const sample = readManifest().find(({ translation }) => translation !== undefined);
  if (sample === undefined) throw new Error('No sample has a translation.');
  return { ...sample, stage };
}

async function walk(sample: SampleStory): Promise<string> {
  const { editor, translator } = house.newsroom;
  const { id, sourceLocale } = await walkStory(house.app, sample, {
    editor: editor.user.id,
    translator: translator.user.id,
  });
  const editions = await house.app.get(Editions).listOfArticles([id]);
  return editions
    .map(({ locale, state }) => `${locale === sourceLocale ? 'source' : 'target'} ${state}`)
    .sort()
    .join();
}

it('goes on with a story wherever the start was cut short', async () => {
  const states: Partial<Record<SampleStage, string>> = {};
  for (const stage of ['draft', 'submitted', 'in-review', 'handed-in', 'approved', 'approved'] as const) {
    states[stage] = await walk(sampleAt(stage));
  }
  expect(states).toEqual({
    draft: 'source draft',
    submitted: 'source submitted,target in-translation',
    'in-review': 'source submitted,target in-review',
    'handed-in': 'source submitted,target handed-in',
    approved: 'source submitted,target approved',
  });
});

it('has a term base that is taken whole, once, and that no sample breaks', async () => {
  const { user } = house.newsroom.editor;
  const take = async () =>
    (await house.app.get(TermExchange).import(readSampleTerms(), 'csv', user.id)).map(({ outcome }) => outcome);
  expect(new Set(await take())).toEqual(new Set(['taken']));
  expect(new Set(await take())).toEqual(new Set(['same']));
  expect((await house.app.get(Terms).list({ limit: 50 })).total).toBe(16);

  const { id } = await walkStory(house.app, sampleAt('handed-in'), {
    editor: user.id,
    translator: house.newsroom.translator.user.id,
  });
  const target = (await house.app.get(Editions).listOfArticles([id])).find(({ state }) => state === 'approved');
  const reviewed = await house.app.get(SegmentReview).list(target?.id ?? '');
  expect(reviewed.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'blocking'))).toEqual([]);
});

it('adds the pictures that a cut short import left out', async () => {
  const sample = readManifest().find(({ file, stage }) => file.endsWith('.md') && stage === 'draft');
  if (sample === undefined) throw new Error('No sample is a draft in Markdown.');
  const { editor, translator } = house.newsroom;
  const cast = { editor: editor.user.id, translator: translator.user.id };
  const article = await walkStory(house.app, sample, cast);
  const editions = house.app.get(Editions);
  const draft = await editions.find(article.id, article.sourceLocale);
  if (draft === undefined) throw new Error('The story has no draft.');
  const pictures = figuresOf(draft.document).map(({ assetId }) => assetId);
  const bare = JSON.parse(JSON.stringify(draft.document).replace(/"assetId":"[^"]+",?/g, '')) as typeof draft.document;
  await editions.saveDocument(draft.id, draft.version, bare);

  await walkStory(house.app, sample, cast);
  const again = await editions.get(draft.id);
  expect(pictures).toEqual([expect.any(String)]);
  expect(figuresOf(again.document).map(({ assetId }) => assetId)).toEqual(pictures);
});

it('writes a sentence that comes again as the translation by hand has it in each place', async () => {
  const { editionId } = await draftStory(house, 'again', 'It was late. The council voted. It was late.');
  const bytes = Buffer.from(storyText('again', 'Ya era tarde. El concejo votó. Se hizo tarde.'));
  const translator = house.newsroom.translator.user.id;
  await translateByHand(house.app, editionId, { fileName: 'again.es.md', bytes }, translator);
  const segments = (await house.app.get(SegmentReview).list(editionId)).map(({ segment }) => segment);
  expect(segments.filter(({ source }) => source === 'It was late.').map(({ target }) => target)).toEqual([
    'Ya era tarde.',
    'Se hizo tarde.',
  ]);
  expect(new Set(segments.map(({ confirmedBy }) => confirmedBy))).toEqual(new Set([translator]));
});
