import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { otherLocale } from '@anverso/kernel';
import { type Page } from '@playwright/test';
import { openRunningHouse, type RunningHouse } from '../running-house.js';
import { ENGLISH_STORY, type RoadStory, SPANISH_STORY } from '../stories.js';
import { tabTo, whenSaved } from './review-house.js';
import { mailTo, RoadPerson } from './road-people.js';
import { ROAD_WORDS } from './road-words.js';

const PICTURE = 'samples/pictures/council-chamber.jpg';
const READERS = { en: 'nina@example.org', es: 'pablo@example.org' };
const CONFIRM_SUBJECT = /confirm/i;

// One walk takes some thirty seconds when nobody else works on the machine.
jest.setTimeout(180_000);

const WALKS: [RoadStory, 'en' | 'es'][] = [
  [ENGLISH_STORY, 'en'],
  [SPANISH_STORY, 'es'],
  [ENGLISH_STORY, 'es'],
  [SPANISH_STORY, 'en'],
];

describe.each(WALKS.map(([story, speaks]) => [story.locale, speaks, story] as const))(
  'the road of a story in the browser, written in %s, at a desk in %s',
  (from, speaks, story) => {
    const words = ROAD_WORDS[speaks];
    const into = otherLocale(from);
    const walk = `${from}-desk-${speaks}`;
    const headline = story.text.split('\n')[2] ?? '';
    const translated = story.translations;
    const faces = { [from]: headline, [into]: translated[headline] ?? '' } as Record<'en' | 'es', string>;
    let house: RunningHouse;
    let editor: RoadPerson;
    let translator: RoadPerson;
    const everybody: RoadPerson[] = [];
    const pages: Partial<Record<'en' | 'es', string>> = {};

    beforeAll(async () => {
      house = await openRunningHouse();
      editor = await sitDown('editor');
      translator = await sitDown('translator');
    }, 120_000);

    afterAll(() => house.close());

    async function sitDown(name: string): Promise<RoadPerson> {
      const person = await RoadPerson.sitDown(house.browser, walk, name, otherLocale(speaks));
      everybody.push(person);
      return person;
    }

    /** Each step stands on the one before: after a failure the rest of the walk only costs time. */
    let isStuck = false;
    function step(name: string, walkOn: () => Promise<void>): void {
      it(name, async () => {
        if (isStuck) throw new Error('A step before this one failed.');
        isStuck = true;
        await walkOn().catch(async (failure: unknown) => {
          for (const person of everybody) await person.station(`stuck-${person.name}`).catch(() => undefined);
          throw failure;
        });
        isStuck = false;
      });
    }

    const row = (page: Page) => page.getByRole('listitem').filter({ hasText: headline });

    step('takes in two readers by the form of the site and the link of the mail', async () => {
      for (const locale of ['en', 'es'] as const) {
        const reader = await sitDown(`reader-${locale}`);
        await reader.page.goto(`${house.product.siteUrl}/${locale}`);
        await reader.write(reader.page.locator('form[action*="/newsletter/"] input[type=email]'), READERS[locale]);
        await reader.page.keyboard.press('Enter');
        await reader.page.waitForURL(/check-mail/);
        const mail = await mailTo(house.database, READERS[locale], CONFIRM_SUBJECT);
        await reader.page.goto(/http\S+\/confirm\/\S+/.exec(mail.text ?? '')?.[0] ?? 'about:blank');
        await reader.page.locator('form[action*="/confirm/"] button').click();
        await reader.page
          .locator('h1')
          .filter({ hasText: /are subscribed|está activa/ })
          .waitFor();
        await reader.leave();
      }
    });

    step('is brought in by the editor, completed where the gate points, and submitted', async () => {
      const { page } = editor;
      await editor.comeIn(house.product.apiUrl, house.newsroom.editor, speaks);
      await page.getByRole('button', { name: words.import }).first().click();
      const dialog = page.getByRole('dialog');
      if (from === speaks) await editor.write(dialog.getByLabel(words.text), story.text);
      else {
        await dialog.getByText(words.file, { exact: true }).click();
        await editor.takeFile(dialog.getByRole('button', { name: words.chooseFile }), {
          name: story.fileName,
          mimeType: 'text/plain',
          buffer: Buffer.from(story.text),
        });
      }
      await dialog.getByRole('button', { name: words.read }).click();
      await dialog.getByRole('heading', { name: words.recognised, exact: true }).waitFor();
      await editor.station('1-import');
      await dialog.getByRole('button', { name: words.openStory }).click();

      await page.getByRole('button', { name: words.submit }).click();
      await page.getByText(words.missing).waitFor();
      await editor.station('2-gate');
      await page.getByRole('dialog').getByRole('button', { name: words.goTo }).first().click();
      await page.locator('[id=part-lead]:focus-within').waitFor();
      await editor.takeFile(page.getByRole('button', { name: words.choosePicture }), PICTURE);
      await page.locator('[id=part-lead] img').waitFor();
      await editor.write(page.getByLabel(words.description), story.alt);
      await page.getByRole('status').getByText(words.saved, { exact: true }).waitFor();
      await editor.station('3-article');
      await page.getByRole('button', { name: words.submit }).click();
      await page.getByRole('button', { name: words.send }).click();
      await page.getByText(words.drafted).waitFor({ timeout: 60_000 });
      await editor.station('4-drafted');
    });

    step('is given to the translator', async () => {
      const { page } = editor;
      await translator.comeIn(house.product.apiUrl, house.newsroom.translator, speaks);
      await page.getByRole('navigation').getByRole('link').first().click();
      await row(page).getByRole('button', { name: words.who }).click();
      await page.getByLabel(words.person).selectOption({ label: words.translator });
      await page.getByRole('button', { name: words.tomorrow }).click();
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await row(page).getByText('The translator').waitFor();
      await editor.station('5-board');
    });

    step('has its first sentence mended by an administrator', async () => {
      const admin = await sitDown('admin');
      const { page } = admin;
      await admin.comeIn(house.product.apiUrl, house.newsroom.admin, speaks);
      await row(page).getByRole('link', { name: headline, exact: true }).click();
      await page.locator('a[href$="/review"]').click();
      await page.locator('.tiptap:focus').waitFor();
      await reviewSegment(page, translated);
      await whenSaved(page);
    });

    step('is reviewed by the translator sentence by sentence and handed in, all by keys', async () => {
      const { page } = translator;
      await page.getByRole('region', { name: words.next }).getByText(headline).waitFor();
      await translator.station('6-board-of-the-translator');
      await tabTo(page, words.begin, 'Tab', 'link');
      await page.keyboard.press('Enter');
      await page.locator('.tiptap:focus').waitFor();
      for (let left = Object.keys(translated).length - 1; left > 0; left -= 1) {
        const label = await reviewSegment(page, translated);
        if (left > 1) await page.locator(`.tiptap:focus:not([aria-label="${label}"])`).waitFor();
      }
      await whenSaved(page);
      await translator.station('7-review');
      await tabTo(page, words.handIn, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.locator('[role="dialog"] button:focus').filter({ hasText: words.handIn }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText(words.handedIn).first().waitFor();
    });

    step('is approved by the editor, and not by whoever worked on it, who are told why', async () => {
      const admin = everybody.find(({ page }) => !page.isClosed() && ![editor.page, translator.page].includes(page));
      if (admin === undefined) throw new Error('The administrator has left.');
      await admin.page.getByRole('navigation').getByRole('link').first().click();
      await row(admin.page).getByRole('link', { name: words.approveStory }).click();
      await admin.page.getByText(words.ownWork).waitFor();
      await admin.page.getByText(words.notYou).waitFor();
      expect(await admin.page.getByRole('button', { name: words.approve, exact: true }).isDisabled()).toBe(true);
      await admin.station('8-four-eyes');
      await translator.page.goto(admin.page.url());
      await translator.page.getByText(words.onlyEditors).waitFor();
      expect(await translator.page.getByRole('button', { name: words.approve, exact: true }).count()).toBe(0);

      const { page } = editor;
      await row(page).getByRole('link', { name: words.approveStory }).click();
      await page.getByRole('button', { name: words.approve, exact: true }).click();
      await page.getByText(words.approved).waitFor();
      await editor.station('9-approved');
    });

    step('goes live in both languages, as a pair, with the names of its readers', async () => {
      const { page } = editor;
      await page.getByRole('link', { name: words.toReleases }).click();
      await page.getByRole('checkbox').first().click();
      await page.getByRole('button', { name: words.publish }).click();
      await page.getByText(words.published).waitFor({ timeout: 60_000 });
      await editor.station('10-released');
      for (const locale of ['en', 'es'] as const) {
        const link = page.locator(`a[target=_blank][href*="/${locale}/"]`).first();
        const live = await editor.openBeside(link);
        pages[locale] = live.url();
        expect(await live.locator('html').getAttribute('lang')).toBe(locale);
        expect(await live.locator('h1').innerText()).toBe(faces[locale]);
        expect(await live.locator('figure img').first().isVisible()).toBe(true);
        await editor.station(`11-page-${locale}`, live);
        const provenance = await live.locator('.provenance').allInnerTexts();
        if (locale === into) {
          expect(provenance.join()).toContain('The translator');
          expect(provenance.join()).toContain('Apertium');
          expect(provenance.join()).toContain('The editor');
        }
        const twins = await live
          .locator('link[rel=alternate][hreflang]')
          .evaluateAll((links) => links.map((one) => `${one.getAttribute('hreflang')} ${one.getAttribute('href')}`));
        expect(twins).toEqual(expect.arrayContaining([`${locale} ${live.url()}`]));
        const twin = twins.find((one) => one.startsWith(otherLocale(locale)))?.slice(3);
        await live
          .locator(`a[hreflang=${otherLocale(locale)}]`)
          .first()
          .click();
        await live.locator(`html[lang=${otherLocale(locale)}] h1`).waitFor();
        expect(live.url()).toBe(twin);
        await live.close();
      }
    });

    step('comes to both readers as a mail in their language, seen in the outbox and in its files', async () => {
      const { page } = editor;
      await page.getByRole('navigation').getByRole('link', { name: words.newsletter }).click();
      await page.getByRole('link', { name: words.newIssue }).first().click();
      await page.getByRole('button', { name: words.add }).click();
      await page.getByRole('button', { name: words.saveDraft }).click();
      await page.getByRole('heading', { name: words.issue }).waitFor();
      for (const locale of ['en', 'es'] as const) {
        await page.getByRole('radiogroup', { name: words.languageOfMail }).getByText(words[locale]).click();
        await page.frameLocator('iframe').getByText(faces[locale]).first().waitFor();
      }
      await page.getByRole('button', { name: words.sendIssue }).click();
      for (const count of words.readers) await page.getByText(count).waitFor();
      await editor.station('12-issue');
      await page.getByRole('button', { name: words.sendNow }).click();
      await page.getByText(words.settled).waitFor({ timeout: 60_000 });
      await page.getByRole('navigation').getByRole('link', { name: words.newsletter }).click();
      await page.getByRole('link', { name: words.outbox }).click();
      for (const locale of ['en', 'es'] as const) {
        await page
          .getByRole('button', { name: READERS[locale] })
          .and(page.getByRole('button', { name: faces[locale].slice(0, 20) }))
          .click();
        await page.getByRole('dialog').frameLocator('iframe').getByText(faces[locale]).first().waitFor();
        await editor.station(`13-mail-${locale}`);
        await page.getByRole('button', { name: words.close }).click();
        const mail = await mailTo(house.database, READERS[locale], new RegExp(faces[locale].slice(0, 20)));
        expect(mail.html).toContain(`lang="${locale}"`);
        expect(mail.html).toContain(pages[locale]);
        expect(mail.text).toContain(pages[locale]);
        expect(mail.html).not.toContain(pages[otherLocale(locale)]);
        expect(mail.headers.has('list')).toBe(true);
      }
    });

    it('made no browser complain', () => {
      expect(everybody.flatMap(({ complaints }) => complaints)).toEqual([]);
    });
  },
);

/** Reads the sentence under the cursor, writes what it should be and confirms it; answers the name of its field. */
async function reviewSegment(page: Page, translated: Record<string, string>): Promise<string> {
  const active = page.locator('[role="row"][data-active]');
  await active.locator('.tiptap:focus').waitFor();
  const label = await active.locator('.tiptap').getAttribute('aria-label');
  const source = await active.getByRole('cell').nth(1).locator('[lang]').innerText();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(translated[source.trim()] ?? `No translation of ${source}`);
  await page.keyboard.press('Control+Enter');
  return label ?? '';
}
