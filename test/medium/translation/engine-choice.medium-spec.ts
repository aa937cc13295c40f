import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReviewDesk } from '@anverso/review';
import {
  type DeeplDouble,
  type LibreTranslateDouble,
  startDeeplDouble,
  startLibreTranslateDouble,
} from '@anverso/testing';
import { EngineOrder, Segments, Suggestions } from '@anverso/translation';
import { draftStory, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

describe('the engine of a house that has two', () => {
  let house: NewsroomApp;
  let deepl: DeeplDouble;
  let libretranslate: LibreTranslateDouble;

  beforeAll(async () => {
    deepl = await startDeeplDouble();
    libretranslate = await startLibreTranslateDouble();
    house = await openNewsroom({
      DEEPL_API_KEY: 'test-key',
      DEEPL_SERVER_URL: deepl.url,
      LIBRETRANSLATE_URL: libretranslate.url,
    });
  });
  afterAll(async () => {
    await house.close();
    await Promise.all([deepl.close(), libretranslate.close()]);
  });

  it('is the one it prefers, for jobs, for proposals on demand and in what the desk says', async () => {
    await house.app.get(EngineOrder).prefer('libretranslate');
    const { editionId } = await draftStory(house, 'preferred');
    const [segment] = await house.app.get(Segments).listOfEdition(editionId);
    expect(segment?.engine).toBe('libretranslate');
    expect(await house.app.get(Suggestions).draft(segment?.id ?? '')).toMatchObject({ engine: 'libretranslate' });
    expect(await house.app.get(ReviewDesk).overview(editionId)).toMatchObject({ engine: 'libretranslate' });
  });
});
