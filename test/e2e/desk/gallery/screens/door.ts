import { type Lane } from '../gallery-lane.js';
import { type GalleryScreen, headed, press } from '../gallery-screen.js';

/** The door, as whoever is not signed in finds it. */
export const DOOR: readonly GalleryScreen[] = [
  headed('sign-in', 'visitor', '/', ({ signIn }) => signIn.title),
  {
    name: 'sign-in-refused',
    viewer: 'visitor',
    path: '/',
    arrange: async (page) => {
      await page.locator('input[name=email]').fill('somebody@anverso.example');
      await page.locator('input[name=password]').fill('not the password');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'sign-in-missing',
    viewer: 'visitor',
    path: '/',
    arrange: async (page, { signIn }) => {
      await press(page, signIn.submit);
      await page.getByText(signIn.emailMissing).waitFor();
    },
  },
  headed('invitation', 'visitor', invite, ({ invitation }) => invitation.title),
  headed('invitation-over', 'visitor', '/invitation/spent', ({ invitation }) => invitation.over),
];

/** What each part of the desk says while there is nothing yet. */
export const FIRST_DAY: readonly GalleryScreen[] = [
  headed('first-day-board', 'first-editor', '/', ({ board }) => board.empty.title),
  headed('first-day-board-translator', 'first-translator', '/', ({ board }) => board.empty.title),
  headed('first-day-releases', 'first-editor', '/releases', ({ releases }) => releases.compose.none),
  headed('first-day-releases-list', 'first-editor', '/releases#list', ({ releases }) => releases.list.empty),
  headed('first-day-releases-live', 'first-editor', '/releases#live', ({ releases }) => releases.live.empty),
  headed('first-day-newsletter', 'first-editor', '/newsletter', ({ newsletter }) => newsletter.issues.empty),
  {
    name: 'first-day-issue',
    viewer: 'first-editor',
    path: '/newsletter/issues/new',
    arrange: (page, { newsletter }) => page.getByText(newsletter.compose.nonePublished).waitFor(),
  },
  headed(
    'first-day-subscribers',
    'first-editor',
    '/newsletter/subscribers',
    ({ newsletter }) => newsletter.subscribers.empty,
  ),
  headed('first-day-outbox', 'first-editor', '/newsletter/outbox', ({ newsletter }) => newsletter.outbox.empty),
  headed('first-day-readers', 'first-editor', '/readers', ({ readers }) => readers.feedback.empty),
  headed('first-day-reactions', 'first-editor', '/readers/reactions', ({ readers }) => readers.reactions.empty),
];

async function invite({ house, locale }: Lane): Promise<string> {
  const admin = await house.client('admin', locale);
  const { link } = await admin.ask<{ link: string }>('POST', '/invitations', {
    email: `guest.${locale}@anverso.example`,
    role: 'translator',
    locale,
  });
  return new URL(link).pathname;
}
