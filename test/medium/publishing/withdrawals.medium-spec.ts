import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublishedStories, PublishTarget, ReleaseCandidates, Releases, Withdrawals } from '@anverso/publishing';
import { approveTranslated } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

describe('taking stories back', () => {
  let house: NewsroomApp;
  let editor: string;
  const releases = () => house.app.get(Releases);
  const withdrawals = () => house.app.get(Withdrawals);

  beforeAll(async () => {
    house = await openNewsroom();
    editor = house.newsroom.editor.user.id;
  });
  afterEach(() => void Reflect.deleteProperty(house.app.get(PublishTarget), 'publish'));
  afterAll(() => house.close());

  async function approvedStory(salt: string) {
    const story = await draftStory(house, salt);
    await approveTranslated(house, story.editionId);
    return story;
  }

  async function release(articleId: string) {
    const { id } = await releases().plan({ articleIds: [articleId], userId: editor });
    await releases().run(id);
    return releases().get(id);
  }

  async function liveStory(salt: string) {
    const story = await approvedStory(salt);
    const { editions } = await release(story.articleId);
    return { ...story, paths: editions.map(({ path }) => path) };
  }

  const ask = (articleId: string, reason = 'The source took its statement back.') =>
    withdrawals().request({ articleId, reason, userId: editor });

  const file = (name: string): string => join(house.database.config.dataDir, 'site/current', name);
  const page = (name: string): Promise<string> => readFile(file(name), 'utf8');
  const stands = (name: string): Promise<boolean> =>
    access(file(name)).then(
      () => true,
      () => false,
    );
  const isLive = async (articleId: string): Promise<boolean> =>
    (await house.app.get(PublishedStories).findMany([articleId])).length > 0;

  /** The next publishing of the site goes through this instead. */
  function intercept(step: (publish: () => Promise<void>) => Promise<void>): void {
    const target = house.app.get(PublishTarget);
    const real = target.publish.bind(target);
    target.publish = (generation) => step(() => real(generation));
  }

  it('takes both languages out of pages, lists, feeds and sitemap in one switch, and says so in each', async () => {
    const { articleId, paths } = await liveStory('gone');
    const stays = await liveStory('stays');
    const { id } = await ask(articleId);
    await withdrawals().run(id);
    expect(await withdrawals().get(id)).toMatchObject({
      state: 'withdrawn',
      reason: 'The source took its statement back.',
      failure: null,
      pages: [{ locale: 'en' }, { locale: 'es' }],
    });
    for (const [index, path] of paths.entries()) {
      const locale = index === 0 ? 'en' : 'es';
      expect(await stands(`${path.slice(1)}.html`)).toBe(false);
      const notice = await page(`${path.slice(1)}.gone.html`);
      expect(notice).toContain(`lang="${locale}"`);
      expect(notice).toContain(locale === 'en' ? 'no longer published' : 'ya no está publicada');
      for (const list of [`${locale}.html`, `${locale}/feed.xml`, 'sitemap.xml']) {
        expect(await page(list)).not.toContain(path);
        expect(await page(list)).toContain(stays.paths[index]);
      }
    }
    expect(await isLive(articleId)).toBe(false);
  });

  it('is one withdrawal however often it is asked for and carried out', async () => {
    const { articleId } = await liveStory('often');
    const [first, second] = await Promise.all([ask(articleId), ask(articleId, 'Again.')]);
    expect(second.id).toBe(first.id);
    await Promise.all([withdrawals().run(first.id), withdrawals().run(first.id)]);
    await withdrawals().run(first.id);
    expect(await withdrawals().get(first.id)).toMatchObject({ state: 'withdrawn', attempts: 1 });
    await expect(ask(articleId)).rejects.toMatchObject({ kind: 'conflict', code: 'ARTICLE_NOT_LIVE' });
  });

  it('refuses a story that is not live', async () => {
    const { articleId } = await approvedStory('never');
    await expect(ask(articleId)).rejects.toMatchObject({ code: 'ARTICLE_NOT_LIVE' });
  });

  it.each<[string, (publish: () => Promise<void>) => Promise<void>]>([
    ['before the site is switched', () => Promise.reject(new Error('broke off'))],
    [
      'after it, with nothing committed',
      async (write) => {
        await write();
        throw new Error('broke off');
      },
    ],
  ])('is repaired by the next attempt when it breaks off %s', async (name, step) => {
    const { articleId, paths } = await liveStory(`break${name.length}`);
    const { id } = await ask(articleId);
    intercept(step);
    await expect(withdrawals().run(id)).rejects.toThrow('broke off');
    expect(await withdrawals().get(id)).toMatchObject({ state: 'planned', failure: 'WITHDRAWAL_BROKE_OFF', pages: [] });
    expect(await isLive(articleId)).toBe(true);
    Reflect.deleteProperty(house.app.get(PublishTarget), 'publish');
    await withdrawals().run(id);
    expect(await withdrawals().get(id)).toMatchObject({ state: 'withdrawn', failure: null, attempts: 2 });
    expect(await stands(`${paths[0]?.slice(1)}.gone.html`)).toBe(true);
  });

  it('is taken over when its worker is gone', async () => {
    const { articleId } = await liveStory('orphaned');
    const { id } = await ask(articleId);
    const leave = (lease: Date) =>
      house.database.db
        .updateTable('withdrawals')
        .set({ state: 'withdrawing', attempts: 1, lease_until: lease })
        .where('id', '=', id)
        .execute();
    await leave(new Date(Date.now() + 60_000));
    await withdrawals().run(id);
    expect((await withdrawals().get(id)).state).toBe('withdrawing');
    await leave(new Date(Date.now() - 1_000));
    await withdrawals().run(id);
    expect((await withdrawals().get(id)).state).toBe('withdrawn');
  });

  it('loses nothing beside a release at the same moment', async () => {
    const [leaves, comes] = [await liveStory('leaves'), await approvedStory('comes')];
    const { id } = await ask(leaves.articleId);
    const [, released] = await Promise.all([withdrawals().run(id), release(comes.articleId)]);
    const front = await page('en.html');
    expect(front).toContain(released.editions[0]?.path);
    expect(front).not.toContain(leaves.paths[0]);
  });

  it('stops releases that were planned before it, and lets none be planned while it is under way', async () => {
    const { articleId } = await liveStory('waits');
    const tomorrow = new Date(Date.now() + 86_400_000);
    const earlier = await releases().plan({ articleIds: [articleId], publishAt: tomorrow, userId: editor });
    const { id } = await ask(articleId);
    await expect(releases().plan({ articleIds: [articleId], userId: editor })).rejects.toMatchObject({
      code: 'RELEASE_STORY_LEAVING',
    });
    await withdrawals().run(id);
    await house.database.db
      .updateTable('releases')
      .set({ publish_at: new Date(Date.now() - 1_000) })
      .where('id', '=', earlier.id)
      .execute();
    await releases().run(earlier.id);
    expect(await releases().get(earlier.id)).toMatchObject({ state: 'failed', reason: 'RELEASE_STORY_WITHDRAWN' });
    expect(await isLive(articleId)).toBe(false);
  });

  it('can be undone by a new release, at the same addresses', async () => {
    const { articleId, paths } = await liveStory('back');
    const { id } = await ask(articleId);
    await withdrawals().run(id);
    const candidates = await house.app.get(ReleaseCandidates).list();
    expect(candidates.find((candidate) => candidate.articleId === articleId)).toMatchObject({
      live: 'withdrawn',
      isReleasable: true,
    });
    const again = await release(articleId);
    expect(again).toMatchObject({ state: 'published' });
    expect(again.editions.map(({ path }) => path)).toEqual(paths);
    for (const path of paths) {
      expect(await stands(`${path.slice(1)}.html`)).toBe(true);
      expect(await stands(`${path.slice(1)}.gone.html`)).toBe(false);
    }
  });
});

describe('calling a release off', () => {
  let house: NewsroomApp;
  const releases = () => house.app.get(Releases);

  beforeAll(async () => {
    house = await openNewsroom();
  });
  afterAll(() => house.close());

  it('keeps it from ever going out, and cannot be done once it did', async () => {
    const editor = house.newsroom.editor.user.id;
    const { articleId, editionId } = await draftStory(house, 'off');
    await approveTranslated(house, editionId);
    const tomorrow = new Date(Date.now() + 86_400_000);
    const { id } = await releases().plan({ articleIds: [articleId], publishAt: tomorrow, userId: editor });
    const [candidate] = await house.app.get(ReleaseCandidates).list();
    expect(candidate?.gates).toContainEqual({
      gate: 'schedule',
      outcome: 'warning',
      details: { at: tomorrow.toISOString() },
    });
    expect((await releases().cancel(id)).state).toBe('cancelled');
    expect((await releases().cancel(id)).state).toBe('cancelled');
    expect(await releases().listDue(tomorrow)).not.toContain(id);
    const now = await releases().plan({ articleIds: [articleId], userId: editor });
    await releases().run(now.id);
    await expect(releases().cancel(now.id)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect((await releases().list()).map((release) => release.state)).toEqual(['published', 'cancelled']);
    expect(await house.app.get(ReleaseCandidates).list()).toEqual([]);
  });
});
