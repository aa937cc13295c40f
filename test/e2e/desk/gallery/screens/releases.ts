import { dialog, editionOf, frames, type GalleryScreen, headed, heading, like, press } from '../gallery-screen.js';

/** The decision about a translation. */
export const APPROVAL: readonly GalleryScreen[] = [
  headed('approval', 'editor', editionOf('approval', 'handed-in'), ({ approval }) => approval.decision.title),
  {
    name: 'approval-pages',
    viewer: 'editor',
    path: editionOf('approval', 'handed-in'),
    arrange: async (page, { approval }) => {
      await page.getByText(approval.tab.pages, { exact: true }).click();
      await frames(page);
    },
  },
  {
    name: 'approval-return',
    viewer: 'editor',
    path: editionOf('approval', 'handed-in'),
    arrange: async (page, { approval }) => {
      await press(page, approval.decision.return);
      await dialog(page);
    },
  },
  headed('approval-not-yet', 'editor', editionOf('approval', 'in-review'), ({ approval }) => approval.decision.title),
  headed('approval-approved', 'editor', editionOf('approval', 'approved'), ({ approval }) => approval.decision.title),
  headed('approval-no-draft', 'editor', editionOf('approval', 'in-translation'), ({ approval }) => approval.noDraft),
];

/** What goes live, and comes back. */
export const RELEASES: readonly GalleryScreen[] = [
  {
    name: 'releases',
    viewer: 'editor',
    path: '/releases',
    arrange: async (page, { releases }) => {
      await heading(page, releases.compose.ready);
      await page.getByRole('checkbox').first().check();
      await page.getByText(releases.when.later).click();
    },
  },
  {
    name: 'releases-list',
    viewer: 'editor',
    path: '/releases#list',
    arrange: async (page, { releases }) => {
      await page.getByText(releases.result.manifest).first().click();
      await page.getByText(releases.result.generation).first().waitFor();
    },
  },
  headed('releases-live', 'editor', '/releases#live', ({ releases }) => releases.live.title),
  {
    name: 'releases-withdraw',
    viewer: 'editor',
    path: '/releases#live',
    arrange: async (page, { releases }) => {
      await press(page, like(releases.live.withdrawOf));
      await dialog(page);
    },
  },
];
