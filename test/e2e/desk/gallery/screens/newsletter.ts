import { type Lane } from '../gallery-lane.js';
import { dialog, frames, type GalleryScreen, like, press } from '../gallery-screen.js';

const issueOf =
  (isDraft: boolean) =>
  async ({ house }: Lane): Promise<string> => {
    const [newsletter] = await house.editor.ask<{ id: string }[]>('GET', '/newsletters');
    const issues = await house.editor.ask<{ id: string; campaign: object | null }[]>(
      'GET',
      `/newsletters/${newsletter?.id ?? ''}/issues`,
    );
    return `/newsletter/issues/${issues.find(({ campaign }) => (campaign === null) === isDraft)?.id ?? ''}`;
  };

/** Issues, their readers and the outbox. */
export const NEWSLETTER: readonly GalleryScreen[] = [
  {
    name: 'newsletter',
    viewer: 'editor',
    path: '/newsletter',
    arrange: (page) => page.locator('main li').nth(1).waitFor(),
  },
  {
    name: 'issue-new',
    viewer: 'editor',
    path: '/newsletter/issues/new',
    arrange: async (page, { newsletter }) => {
      await press(page, like(newsletter.compose.add));
    },
  },
  { name: 'issue-draft', viewer: 'editor', path: issueOf(true), arrange: frames },
  {
    name: 'issue-test',
    viewer: 'editor',
    path: issueOf(true),
    arrange: async (page, { newsletter }) => {
      await frames(page);
      await press(page, newsletter.test.open);
      await dialog(page);
    },
  },
  {
    name: 'issue-send',
    viewer: 'editor',
    path: issueOf(true),
    arrange: async (page, { newsletter }) => {
      await press(page, newsletter.send.open);
      await page.getByText(newsletter.send.who).waitFor();
    },
  },
  { name: 'issue-sent', viewer: 'editor', path: issueOf(false), arrange: frames },
  {
    name: 'subscribers',
    viewer: 'editor',
    path: '/newsletter/subscribers',
    arrange: (page) => page.getByRole('row').nth(1).waitFor(),
  },
  {
    name: 'subscribers-suppress',
    viewer: 'editor',
    path: '/newsletter/subscribers',
    arrange: async (page, { newsletter }) => {
      await press(page, like(newsletter.suppression.addNamed));
      await page.getByRole('menuitem', { name: newsletter.suppression.because.complaint }).waitFor();
    },
  },
  {
    name: 'outbox',
    viewer: 'editor',
    path: '/newsletter/outbox',
    arrange: (page, { newsletter }) =>
      page
        .getByRole('button', { name: like(newsletter.outbox.open) })
        .first()
        .waitFor(),
  },
  {
    name: 'outbox-message',
    viewer: 'editor',
    path: '/newsletter/outbox',
    arrange: async (page, { newsletter }) => {
      await press(page, like(newsletter.outbox.open));
      await frames(page);
    },
  },
];
