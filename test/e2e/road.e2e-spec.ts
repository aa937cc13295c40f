import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { otherLocale } from '@anverso/kernel';
import { type ApiClient, eventually, type TestDatabase } from '@anverso/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import { keepScreenshot } from './browser.js';
import { completeStory } from './complete-story.js';
import { ENGLISH_STORY, type RoadStory, SPANISH_STORY } from './stories.js';
import { openRunningHouse, type RunningHouse } from './running-house.js';

interface Segment {
  id: string;
  source: string;
  target: string | null;
  version: number;
  findings: { check: string; severity: string }[];
}
interface Release {
  id: string;
  state: string;
  editions: { locale: 'en' | 'es'; url: string; editionId: string; articleId: string }[];
}
interface Campaign {
  id: string;
  state: string;
  counts: Record<string, number>;
}

describe.each([
  ['English', ENGLISH_STORY],
  ['Spanish', SPANISH_STORY],
])('the whole road, from an %s source', (_name, story) => {
  let house: RunningHouse;
  let editor: ApiClient;
  let translator: ApiClient;
  let articleId: string;
  let editionId: string;
  let targetId: string;
  let release: Release;

  beforeAll(async () => {
    house = await openRunningHouse();
    editor = await house.client(house.newsroom.editor);
    translator = await house.client(house.newsroom.translator);
  }, 120_000);

  afterAll(() => house.close());

  it('imports the story and names its parts', async () => {
    const imported = await editor.ask<{
      articleId: string;
      editionId: string;
      locale: string;
      section: string;
      recognised: { part: string }[];
    }>('POST', `/articles/import?fileName=${story.fileName}`, story.text, 'text/plain');
    articleId = imported.articleId;
    editionId = imported.editionId;
    const parts = new Set(imported.recognised.map(({ part }) => part));
    expect(imported.locale).toBe(story.locale);
    expect([...parts]).toEqual(
      expect.arrayContaining(['section', 'headline', 'dek', 'caption', 'credit', 'byline', 'dateline']),
    );

    const again = await editor.call('POST', `/articles/import?fileName=${story.fileName}`, story.text, 'text/plain');
    expect(again).toMatchObject({ status: 409, body: { code: 'IMPORT_EXISTS', details: { articleId } } });
  });

  it('is not translated before its picture is there and described', async () => {
    const refused = await editor.call<{ detail: string }>('POST', `/articles/${articleId}/submit`, {});
    expect(refused).toMatchObject({ status: 409, body: { code: 'STORY_INCOMPLETE' } });
    expect(refused.body.detail).toContain('Add the picture of figure 1 and the description of figure 1,');
    await completeStory(editor, editionId, story);
  });

  it('drafts the other language on the queue', async () => {
    const job = await editor.ask<{ id: string; editionId: string }>('POST', `/articles/${articleId}/submit`, {});
    targetId = job.editionId;
    const finished = await eventually(async () => {
      const now = await editor.ask<{ state: string; total: number; drafted: number }>(
        'GET',
        `/translation-jobs/${job.id}`,
      );
      return now.state === 'finished' ? now : undefined;
    });
    expect(finished.drafted).toBe(finished.total);
    const segments = await translator.ask<Segment[]>('GET', `/editions/${targetId}/segments`);
    expect(segments.map(({ source }) => source).sort()).toEqual(Object.keys(story.translations).sort());
  });

  it('refuses to hand in what nobody has read', async () => {
    const refused = await translator.call('POST', `/editions/${targetId}/hand-in`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'HAND_IN_NOT_READY' } });
  });

  it('is reviewed segment by segment and handed in', async () => {
    await reviewAll(translator, targetId, story);
    const handedIn = await translator.call('POST', `/editions/${targetId}/hand-in`);
    expect(handedIn.status).toBe(204);
  });

  it('is approved by another person only', async () => {
    const byTranslator = await translator.call('POST', `/editions/${targetId}/approve`, {
      fingerprint: '0'.repeat(64),
    });
    expect(byTranslator.status).toBe(403);
    const { fingerprint } = await editor.ask<{ fingerprint: string }>('GET', `/editions/${targetId}/comparison`);
    const approval = await editor.ask<{ sourceHash: string; targetHash: string }>(
      'POST',
      `/editions/${targetId}/approve`,
      { fingerprint },
    );
    expect(approval.sourceHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('goes live in both languages at once', async () => {
    const planned = await editor.ask<Release>('POST', '/releases', { articleIds: [articleId] });
    release = await eventually(async () => {
      const now = await editor.ask<Release>('GET', `/releases/${planned.id}`);
      return now.state === 'published' ? now : undefined;
    });
    expect(release.editions.map(({ locale }) => locale).sort()).toEqual(['en', 'es']);
    for (const { url, locale } of release.editions) {
      const html = await (await fetch(url)).text();
      const text = visibleText(html);
      for (const part of story.onPage[locale]) expect(text).toContain(part);
      for (const part of story.neverOnPage) expect(text).not.toContain(part);
      expect(html).toContain(`lang="${locale}"`);
      const twin = release.editions.find((edition) => edition.locale === otherLocale(locale));
      expect(html).toContain(`href="${twin?.url}"`);
    }
  });

  it('reaches an English and a Spanish subscriber in their language', async () => {
    const [newsletter] = await editor.ask<{ id: string; slug: string }[]>('GET', '/newsletters');
    const issue = await editor.ask<{ id: string }>('POST', `/newsletters/${newsletter?.id}/issues`, {
      articleIds: [articleId],
    });
    const campaign = await editor.ask<Campaign>('POST', `/issues/${issue.id}/send`);
    const finished = await eventually(async () => {
      const now = await editor.ask<Campaign>('GET', `/campaigns/${campaign.id}`);
      return now.state === 'finished' ? now : undefined;
    });
    expect(finished.counts).toMatchObject({ frozen: 2, accepted: 2 });

    const mails = await readOutbox(house.database);
    for (const { email, locale } of house.newsroom.subscribers) {
      const mail = mails.find((one) => JSON.stringify(one.to).includes(email));
      const own = release.editions.find((edition) => edition.locale === locale)?.url ?? '';
      const other = release.editions.find((edition) => edition.locale !== locale)?.url ?? '';
      expect(mail?.html).toContain(own);
      expect(mail?.text).toContain(own);
      expect(mail?.html).not.toContain(other);
      expect(mail?.headers.has('list')).toBe(true);
      const page = await house.browser.newPage({ viewport: { width: 700, height: 1000 } });
      await page.setContent(typeof mail?.html === 'string' ? mail.html : '');
      await keepScreenshot(page, `mail-${story.locale}-source-${locale}`);
      await page.close();
    }
  });

  it('can be read, switched and answered in a browser', async () => {
    const [first] = release.editions;
    if (first === undefined) throw new Error('Nothing was released.');
    for (const [name, viewport, colorScheme] of [
      ['desktop', { width: 1280, height: 900 }, 'light'],
      ['phone-dark', { width: 390, height: 844 }, 'dark'],
    ] as const) {
      for (const { url, locale } of release.editions) {
        const context = await house.browser.newContext({ viewport, colorScheme, locale });
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await page.goto(url);
        await keepScreenshot(page, `article-${story.locale}-source-${locale}-${name}`);
        await page.goto(new URL(`/${locale}`, url).href);
        await keepScreenshot(page, `home-${story.locale}-source-${locale}-${name}`, { fullPage: false });
        expect(complaints).toEqual([]);
        await context.close();
      }
    }
    const context = await house.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(first.url);
    await page
      .locator(`a[hreflang="${otherLocale(first.locale)}"]`)
      .first()
      .click();
    expect(page.url()).toBe(release.editions.find(({ locale }) => locale !== first.locale)?.url);
    await page.locator('form[action*="/reactions/"] button[value="like"]').click();
    await page.goto(page.url());
    await context.close();
    const reactions = await editor.ask<Record<string, { like: number }>>('GET', `/articles/${articleId}/reactions`);
    expect(reactions[otherLocale(first.locale)]?.like).toBe(1);
  });
});

/** The translator's day: every segment gets the right text and is confirmed. */
async function reviewAll(translator: ApiClient, editionId: string, story: RoadStory): Promise<void> {
  for (const segment of await translator.ask<Segment[]>('GET', `/editions/${editionId}/segments`)) {
    const target = story.translations[segment.source];
    const saved = await translator.ask<Segment>('PUT', `/segments/${segment.id}/target`, {
      target,
      version: segment.version,
    });
    expect(saved.findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    await translator.ask('POST', `/segments/${segment.id}/confirm`, { version: saved.version });
  }
}

async function readOutbox(database: TestDatabase): Promise<ParsedMail[]> {
  const folder = join(database.config.dataDir, 'outbox');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(files.map(async (name) => simpleParser(await readFile(join(folder, name)))));
}

/** A page's words without its tags, entities resolved as far as the stories use them. */
function visibleText(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');
}
