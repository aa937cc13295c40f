import { type GalleryScreen, headed, like, press } from '../gallery-screen.js';

const pair = (en: string, es: string): string =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="es"><seg>${es}</seg></tuv></tu>\n`;

/** What another program remembered: a pair to take, and one that is half empty. */
const OLD_MEMORY = {
  name: 'old-memory.tmx',
  mimeType: 'application/x-tmx+xml',
  buffer: Buffer.from(
    `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body>\n${pair('The dam held.', 'La presa resistió.')}${pair('Empty.', ' ')}</body></tmx>`,
  ),
};

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
  {
    name: 'memory-files',
    viewer: 'editor',
    path: '/memory',
    arrange: async (page, { memory, files }) => {
      await press(page, memory.filesNamed);
      await page.getByRole('menuitem', { name: files.upload }).waitFor();
    },
  },
  {
    name: 'memory-report',
    viewer: 'editor',
    path: '/memory',
    arrange: async (page, { memory, files }) => {
      await press(page, memory.filesNamed);
      await page.getByRole('menuitem', { name: files.upload }).click();
      await page.getByRole('dialog').locator('input[type=file]').setInputFiles(OLD_MEMORY);
      await page.getByText(like(files.tmx.refused_one)).waitFor();
    },
  },
  headed('memory-empty', 'first-translator', '/memory', ({ memory }) => memory.empty),
];
