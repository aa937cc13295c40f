import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@anverso/kernel';
import { type Release, PublishedStories, PublishTarget, Releases } from '@anverso/publishing';
import { EditionReview, SegmentReview } from '@anverso/review';
import { approveAsSeen, approveTranslated } from '../../approval.js';
import { sql } from 'kysely';
import { eventually } from '@anverso/testing';
import { draftStory, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

describe('releasing stories', () => {
  let house: NewsroomApp;
  let editor: string;
  let translator: string;
  const releases = () => house.app.get(Releases);
  const review = () => house.app.get(EditionReview);

  beforeAll(async () => {
    house = await openNewsroom();
    editor = house.newsroom.editor.user.id;
    translator = house.newsroom.translator.user.id;
  });
  afterEach(() => void Reflect.deleteProperty(house.app.get(PublishTarget), 'publish'));
  afterAll(() => house.close());

  async function approvedStory(salt: string) {
    const story = await draftStory(house, salt);
    await approveTranslated(house, story.editionId);
    return story;
  }

  const plan = (...articleIds: string[]) => releases().plan({ articleIds, userId: editor });

  async function publish(...articleIds: string[]): Promise<Release> {
    const { id } = await plan(...articleIds);
    await releases().run(id);
    return releases().get(id);
  }

  const page = (path: string): Promise<string> =>
    readFile(join(house.database.config.dataDir, 'site/current', `${path}.html`), 'utf8');

  async function rowsOf(articleId: string) {
    return house.database.db
      .selectFrom('publications')
      .selectAll()
      .where('article_id', '=', articleId)
      .orderBy('locale')
      .execute();
  }

  /** The next publishing of the site goes through this instead. */
  function intercept(step: (publish: () => Promise<void>) => Promise<void>): void {
    const target = house.app.get(PublishTarget);
    const real = target.publish.bind(target);
    target.publish = (generation) => step(() => real(generation));
  }

  it('refuses the whole release when one of its stories is not approved, and names it', async () => {
    const [approved, draft] = [await approvedStory('whole'), await draftStory(house, 'unready')];
    await expect(plan(approved.articleId, draft.articleId)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'RELEASE_NOT_APPROVED',
      details: { articleIds: [draft.articleId] },
    });
    await expect(plan()).rejects.toMatchObject({ code: 'RELEASE_EMPTY' });
  });

  it('puts both languages live together and leaves a manifest that proves every page', async () => {
    const { articleId } = await approvedStory('both');
    const release = await publish(articleId);
    expect(release).toMatchObject({ state: 'published', reason: null, attempts: 1 });
    expect(release.editions.map(({ path }) => path)).toEqual([
      '/en/politics/council-both-votes-at-midnight',
      expect.stringMatching(/^\/es\/politica\/[a-z-]*both[a-z-]*$/),
    ]);
    for (const entry of release.manifest?.editions ?? []) {
      expect(entry.pageHash).toBe(sha256(await page(entry.path)));
      expect(entry.approvedBy).toBe(editor);
    }
    const [english, spanish] = release.editions.map(({ path }) => path);
    expect(await page(english ?? '')).toContain(`hrefLang="es" href="http://localhost:4001${spanish ?? ''}"`);
    expect(await page(spanish ?? '')).toContain('LONDRES — ');
    expect(await page('/es')).toContain(spanish);
    expect(await page('/es/politica')).toContain(spanish);
    const stories = await house.app.get(PublishedStories).findMany([articleId]);
    expect(stories.map(({ locale, url, sectionName }) => [locale, url, sectionName])).toEqual([
      ['en', `http://localhost:4001${english ?? ''}`, 'Politics'],
      ['es', `http://localhost:4001${spanish ?? ''}`, 'Política'],
    ]);
  });

  it('changes nothing when it runs, or is planned, a second time', async () => {
    const { articleId } = await approvedStory('twice');
    const release = await publish(articleId);
    const before = await rowsOf(articleId);
    await releases().run(release.id);
    const again = await publish(articleId);
    expect(again.manifest?.generation).toBe(release.manifest?.generation);
    expect(await rowsOf(articleId)).toEqual(before);
    expect(await releases().get(release.id)).toEqual(release);
  });

  it('waits for its moment', async () => {
    const { articleId } = await approvedStory('later');
    const tomorrow = new Date(Date.now() + 86_400_000);
    const { id } = await releases().plan({ articleIds: [articleId], publishAt: tomorrow, userId: editor });
    await releases().run(id);
    expect(await releases().get(id)).toMatchObject({ state: 'planned', attempts: 0 });
    expect(await releases().listDue(new Date())).not.toContain(id);
    expect(await releases().listDue(tomorrow)).toContain(id);
  });

  it('never publishes words whose approval was taken back while they waited', async () => {
    const { articleId, editionId } = await approvedStory('withdrawn');
    const { id } = await plan(articleId);
    await review().returnForReview(editionId, 'Wait.', editor);
    await releases().run(id);
    expect(await releases().get(id)).toMatchObject({ state: 'failed', reason: 'RELEASE_APPROVAL_WITHDRAWN' });
    expect(await rowsOf(articleId)).toEqual([]);
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
    const { articleId } = await approvedStory(`broken${name.length}`);
    const { id } = await plan(articleId);
    intercept(step);
    await expect(releases().run(id)).rejects.toThrow('broke off');
    expect(await releases().get(id)).toMatchObject({ state: 'planned', reason: 'RELEASE_BROKE_OFF' });
    expect(await rowsOf(articleId)).toEqual([]);
    Reflect.deleteProperty(house.app.get(PublishTarget), 'publish');
    await releases().run(id);
    const release = await releases().get(id);
    expect(release).toMatchObject({ state: 'published', reason: null, attempts: 2 });
    for (const { path, pageHash } of release.manifest?.editions ?? []) expect(sha256(await page(path))).toBe(pageHash);
  });

  it('lets nobody take an approval back while its words are going live', async () => {
    const { articleId, editionId } = await approvedStory('going live');
    const order: string[] = [];
    let returned: Promise<void> | undefined;
    intercept(async (publish) => {
      returned = review()
        .returnForReview(editionId, 'Too late for this one.', editor)
        .then(() => void order.push('returned'));
      await eventually(async () => {
        const { rows } = await sql`select from pg_locks where not granted`.execute(house.database.db);
        return rows.length > 0 || order.length > 0;
      });
      await publish();
      order.push('live');
    });
    expect((await publish(articleId)).state).toBe('published');
    await returned;
    expect(order).toEqual(['live', 'returned']);
  });

  it('goes out when it is tried again after it had failed, with the words it was planned with', async () => {
    const { articleId } = await approvedStory('tried again');
    const { id } = await plan(articleId);
    await house.database.db
      .updateTable('releases')
      .set({ state: 'failed', reason: 'RELEASE_DIED', attempts: 9 })
      .where('id', '=', id)
      .execute();
    await releases().run(id);
    expect((await releases().get(id)).state).toBe('failed');
    expect((await releases().retry(id)).state).toBe('planned');
    await releases().run(id);
    const release = await releases().get(id);
    expect([release.state, release.reason]).toEqual(['published', null]);
    expect(await rowsOf(articleId)).toHaveLength(2);
  });

  it('is taken over when its publisher is gone', async () => {
    const { articleId } = await approvedStory('orphan');
    const { id } = await plan(articleId);
    const orphan = { state: 'publishing' as const, attempts: 1 };
    const leave = (lease: Date) =>
      house.database.db
        .updateTable('releases')
        .set({ ...orphan, lease_until: lease })
        .where('id', '=', id)
        .execute();
    await leave(new Date(Date.now() + 60_000));
    await releases().run(id);
    expect((await releases().get(id)).state).toBe('publishing');
    await leave(new Date(Date.now() - 1_000));
    await releases().run(id);
    expect((await releases().get(id)).state).toBe('published');
  });

  it('goes out beside others at the same moment without losing one', async () => {
    const stories = await Promise.all(['one', 'two', 'three'].map(approvedStory));
    const planned = await Promise.all(stories.map(({ articleId }) => plan(articleId)));
    await Promise.all([...planned, ...planned].map(({ id }) => releases().run(id)));
    const front = await page('/en');
    for (const { id } of planned) {
      const release = await releases().get(id);
      expect(release.state).toBe('published');
      expect(front).toContain(release.editions[0]?.path);
    }
    const kept = await readdir(join(house.database.config.dataDir, 'site/generations'));
    expect(kept).toHaveLength(3);
  });

  it('gives stories with one headline addresses of their own, also while neither is live', async () => {
    const first = await approvedStory('same');
    const second = await approvedStory('same ');
    const [earlier, later] = [await plan(first.articleId), await plan(second.articleId)];
    expect(earlier.editions[0]?.path).toBe('/en/politics/council-same-votes-at-midnight');
    expect(later.editions[0]?.path).toBe('/en/politics/council-same-votes-at-midnight-2');
  });

  it('keeps the address when a headline changes, and dates only the face that changed', async () => {
    const { articleId, editionId } = await approvedStory('moved');
    await publish(articleId);
    const before = await rowsOf(articleId);
    await review().returnForReview(editionId, 'A better headline.', editor);
    const segments = await house.app.get(SegmentReview).list(editionId);
    const headline = segments.find(({ segment }) => segment.unitKind === 'headline')?.segment;
    const change = { segmentId: headline?.id ?? '', userId: translator };
    const saved = await house.app
      .get(SegmentReview)
      .saveTarget({ ...change, version: headline?.version ?? 0, target: 'Otro titular' });
    await house.app.get(SegmentReview).confirm({ ...change, version: saved.segment.version });
    await review().handIn(editionId, house.newsroom.translator.user.id);
    await approveAsSeen(house.app, editionId, editor);
    await publish(articleId);
    const after = await rowsOf(articleId);
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    expect(after.map(({ updated_at: at }, face) => at.getTime() > (before[face]?.updated_at.getTime() ?? 0))).toEqual([
      false,
      true,
    ]);
    expect(await page(after[1]?.path ?? '')).toContain('<h1 class="headline">Otro titular</h1>');
    expect(await page(after[0]?.path ?? '')).toContain('Otro titular');
  });
});
