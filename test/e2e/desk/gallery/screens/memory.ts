import { type GalleryScreen, headed } from '../gallery-screen.js';

/** What the house remembers. */
export const MEMORY: readonly GalleryScreen[] = [
  {
    name: 'memory',
    viewer: 'editor',
    path: '/memory',
    arrange: (page) => page.locator('li time').first().waitFor(),
  },
  {
    name: 'memory-correct',
    viewer: 'editor',
    path: '/memory',
    arrange: async (page, { memory }) => {
      await page.getByRole('button', { name: memory.correct }).first().click();
      await page.getByLabel(memory.target).waitFor();
    },
  },
  {
    name: 'memory-forget',
    viewer: 'editor',
    path: '/memory',
    arrange: async (page, { memory }) => {
      await page.getByRole('button', { name: memory.forget }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: memory.forgetYes }).waitFor();
    },
  },
  {
    name: 'memory-nothing-found',
    viewer: 'translator',
    path: '/memory',
    arrange: async (page, { memory }) => {
      await page.getByRole('searchbox', { name: memory.search }).fill('xyzzy');
      await page.getByRole('heading', { name: memory.none }).waitFor();
    },
  },
  headed('memory-empty', 'first-translator', '/memory', ({ memory }) => memory.empty),
];
