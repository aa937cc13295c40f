import { type Page } from '@playwright/test';
import { type Lane, PHONE } from '../gallery-lane.js';
import { editionOf, frames, type GalleryScreen, headed, like, press } from '../gallery-screen.js';

const cursor = (page: Page): Promise<void> => page.locator('.tiptap:focus').waitFor();
const helpBy =
  (key: string, ready: string) =>
  async (page: Page): Promise<void> => {
    await cursor(page);
    await page.keyboard.press(key);
    await page.locator(ready).first().waitFor();
  };

/** The review of a translation. */
export const REVIEW: readonly GalleryScreen[] = [
  {
    name: 'review',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: (page) => cursor(page).then(() => frames(page)),
  },
  {
    name: 'review-history',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: helpBy('F4', 'ol li time'),
  },
  {
    name: 'review-comments',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: helpBy('Control+,', 'textarea:focus'),
  },
  {
    name: 'review-suggestions',
    viewer: 'editor',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.keyboard.press('Control+.');
      await page.getByText(review.suggestion.source).first().waitFor();
    },
  },
  {
    name: 'review-memory',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { memory }) => {
      await cursor(page);
      await page.keyboard.press('Shift+F2');
      await page.getByRole('searchbox', { name: memory.search }).fill('de');
      await page.locator('article mark').first().waitFor();
    },
  },
  {
    name: 'review-terms',
    viewer: 'translator',
    path: inTerms,
    arrange: helpBy('Shift+F4', '[data-term-list] button:focus'),
  },
  {
    name: 'review-term-card',
    viewer: 'editor',
    path: inTerms,
    arrange: async (page) => {
      await cursor(page);
      await page.locator('[data-active] .term-mark').first().hover();
      await page.getByRole('tooltip').waitFor();
    },
  },
  {
    name: 'review-term-new',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.keyboard.press('Shift+F4');
      await press(page, review.terms.add);
      await page.getByRole('button', { name: review.terms.save, exact: true }).waitFor();
    },
  },
  {
    name: 'review-files',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review, files }) => {
      await cursor(page);
      await press(page, like(review.filesNamed));
      await page.getByRole('menuitem', { name: files.upload }).waitFor();
    },
  },
  {
    name: 'review-keys',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: helpBy('Shift+F1', '[role=dialog] kbd'),
  },
  {
    name: 'review-hand-in',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await press(page, review.handIn);
      await page.getByRole('dialog').locator('li button').first().waitFor();
    },
  },
  {
    name: 'review-filtered',
    viewer: 'editor',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.getByLabel(review.filter.words).fill('1');
      await page.getByText(like(review.filter.count)).first().waitFor();
    },
  },
  {
    name: 'review-finding',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: async (page) => {
      await cursor(page);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('Aquí dice 9999 y nada más!');
      await page.keyboard.press('Control+s');
      await page.locator('li[data-severity="blocking"]').first().waitFor();
    },
  },
  {
    name: 'review-split',
    viewer: 'translator',
    path: inProse,
    arrange: async (page) => {
      await cursor(page);
      await page.keyboard.press('Control+F8');
      await page.locator('[role="slider"]:focus').waitFor();
    },
  },
  {
    name: 'review-row-menu',
    viewer: 'editor',
    path: inProse,
    arrange: async (page, { review }) => {
      await cursor(page);
      await press(page, like(review.more));
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'review-conflict',
    viewer: 'translator',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review }, lane) => {
      await cursor(page);
      await overtake(lane);
      await page.keyboard.insertText('Mi texto. ');
      await page.keyboard.press('Control+s');
      await page.getByRole('button', { name: review.conflict.keepMine }).waitFor();
    },
  },
  {
    name: 'review-page-phone',
    viewer: 'editor',
    path: editionOf('review', 'in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.setViewportSize(PHONE);
      await page.getByText(review.tab.preview, { exact: true }).click();
      await frames(page);
    },
  },
  { name: 'review-read-only', viewer: 'translator', path: editionOf('review', 'handed-in'), arrange: frames },
  headed(
    'review-still-drafting',
    'translator',
    editionOf('review', 'in-translation'),
    ({ review }) => review.stillDrafting,
  ),
];

/** The review, with the cursor in running text, which can be cut. */
async function inProse(lane: Lane): Promise<string> {
  const { house } = lane;
  const segments = await house.editor.ask<{ id: string; unitKind: string }[]>(
    'GET',
    `/editions/${house.story('in-review').editionId}/segments`,
  );
  const prose = segments.find(({ unitKind }) => unitKind === 'paragraph');
  return `${editionOf('review', 'in-review')(lane)}#segment-${prose?.id ?? ''}`;
}

/** The review, with the cursor in a segment that has a term: its first long word, which becomes one where there is none. */
async function inTerms(lane: Lane): Promise<string> {
  const { editor, story } = { editor: lane.house.editor, story: lane.house.story('in-review') };
  const marked = () => editor.ask<{ segmentId: string }[]>('GET', `/editions/${story.editionId}/terms`);
  if ((await marked()).length === 0) {
    const { sourceLocale } = await editor.ask<{ sourceLocale: string }>('GET', `/editions/${story.editionId}/review`);
    const [first] = await editor.ask<{ source: string }[]>('GET', `/editions/${story.editionId}/segments`);
    const word = first?.source.match(/\p{L}{5,}/u)?.[0] ?? '';
    const form = (locale: string, text: string, standing: string) => ({
      locale,
      text,
      standing,
      variant: null,
      inflections: [],
    });
    const other = sourceLocale === 'en' ? 'es' : 'en';
    await editor.ask('POST', '/terms', {
      type: 'general',
      forms: [
        form(sourceLocale, word, 'preferred'),
        form(other, `${word} 1`, 'preferred'),
        form(other, `${word} 2`, 'allowed'),
        form(other, `${word} 3`, 'forbidden'),
      ],
      note: 'A. B. C.',
      validFrom: '2024-01-01',
      validUntil: null,
      caseRule: 'any',
    });
  }
  const [first] = await marked();
  return `${editionOf('review', 'in-review')(lane)}#segment-${first?.segmentId ?? ''}`;
}

/** Another person saves the segment that the cursor is in. */
async function overtake({ house }: Lane): Promise<void> {
  const { editionId } = house.story('in-review');
  const segments = await house.editor.ask<{ id: string; state: string; version: number; target: string | null }[]>(
    'GET',
    `/editions/${editionId}/segments`,
  );
  const open = segments.find(({ state }) => state === 'initial');
  await house.editor.ask('PUT', `/segments/${open?.id ?? ''}/target`, {
    target: `${open?.target ?? ''} (bis)`,
    version: open?.version,
  });
}
