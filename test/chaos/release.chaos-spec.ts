import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Release, Releases } from '@anverso/publishing';
import { eventually } from '@anverso/testing';
import { approveStory } from './approved-story.js';
import { DISASTERS } from './disasters.js';
import { type House, openHouse } from './house.js';

const STORIES = 12;

describe('a release goes on', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse({}, ['worker', 'site']);
  });
  afterAll(() => house.close());

  /** Which pages of a release readers can reach. */
  async function reachable({ editions }: Release): Promise<number> {
    const answers = await Promise.all(editions.map(({ path }) => fetch(`${house.product.siteUrl}${path}`)));
    return answers.filter(({ status }) => status === 200).length;
  }

  it.each(DISASTERS)('when %s in the middle of it: all pages or none', async (name, strike) => {
    const releases = house.app.get(Releases);
    const articleIds: string[] = [];
    for (let n = 0; n < STORIES; n += 1) articleIds.push(await approveStory(house, `${name} ${n}`));
    const planned = await releases.plan({ articleIds, userId: house.newsroom.editor.user.id });
    expect(await reachable(planned)).toBe(0);
    await eventually(async () => (await releases.get(planned.id)).state !== 'planned');
    await strike(house);

    const published = await eventually(async () => {
      const release = await releases.get(planned.id);
      return release.state === 'published' ? release : undefined;
    });
    expect(await eventually(async () => (await reachable(published)) === 2 * STORIES)).toBe(true);
    const proven = published.manifest?.editions.map(({ path }) => path) ?? [];
    expect(proven).toHaveLength(2 * STORIES);
    expect(proven.sort()).toEqual(published.editions.map(({ path }) => path).sort());
  });
});
