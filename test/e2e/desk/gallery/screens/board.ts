import { ENGLISH_STORY, SPANISH_STORY } from '../../../stories.js';
import { PHONE } from '../gallery-lane.js';
import { dialog, type GalleryScreen, headed, heading, like, press } from '../gallery-screen.js';

/** The board, and what is within reach from everywhere. */
export const BOARD: readonly GalleryScreen[] = [
  headed('board', 'editor', '/', ({ board }) => board.next.title),
  headed('board-translator', 'translator', '/', ({ board }) => board.next.title),
  headed('board-nothing-fits', 'editor', '/?q=xyzzy', ({ board }) => board.empty.noneTitle),
  {
    name: 'board-assign',
    viewer: 'editor',
    path: '/?stage=review',
    arrange: async (page, { board }) => {
      await press(page, like(board.assign.open));
      await page.getByLabel(board.assign.person).waitFor();
    },
  },
  {
    name: 'board-publish',
    viewer: 'editor',
    path: '/?stage=approved',
    arrange: async (page, { board }) => {
      await page
        .locator('li')
        .getByRole('button', { name: new RegExp(`^${board.action.release}`) })
        .first()
        .click();
      await dialog(page);
    },
  },
  {
    name: 'board-files',
    viewer: 'translator',
    path: '/?stage=review',
    arrange: async (page, { board, files }) => {
      await press(page, like(board.face.filesNamed));
      await page.getByRole('menuitem', { name: files.upload }).waitFor();
    },
  },
  {
    name: 'palette',
    viewer: 'admin',
    path: '/',
    arrange: async (page, { board, palette }) => {
      await heading(page, board.title);
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(palette.placeholder).waitFor();
    },
  },
  {
    name: 'account-menu',
    viewer: 'admin',
    path: '/',
    arrange: async (page, { nav }) => {
      await page.locator('header button[aria-haspopup=menu]').click();
      await page.getByRole('menuitem', { name: nav.signOut }).waitFor();
    },
  },
  {
    name: 'navigation-phone',
    viewer: 'admin',
    path: '/',
    arrange: async (page, { nav }) => {
      await page.setViewportSize(PHONE);
      await press(page, nav.label);
      await page.getByRole('link', { name: nav.admin }).waitFor();
    },
  },
];

/** How stories come in. */
export const IMPORT: readonly GalleryScreen[] = [
  {
    name: 'import',
    viewer: 'editor',
    path: '/',
    arrange: async (page, { board }) => {
      await press(page, board.importStory);
      await dialog(page);
    },
  },
  {
    name: 'import-read',
    viewer: 'editor',
    path: '/',
    arrange: async (page, { board, storyImport }, { locale }) => {
      await press(page, board.importStory);
      const story = locale === 'en' ? ENGLISH_STORY : SPANISH_STORY;
      await page.getByRole('dialog').getByLabel(storyImport.text).fill(story.text);
      await page.getByRole('dialog').getByRole('button', { name: storyImport.read }).click();
      await page.getByRole('button', { name: storyImport.done.openStory }).waitFor();
    },
  },
];
