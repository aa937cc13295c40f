import { type Page } from '@playwright/test';
import { ENGLISH_STORY, SPANISH_STORY } from '../../stories.js';
import { type Lane, type Viewer, type Words } from './gallery-lane.js';

export interface GalleryScreen {
  name: string;
  viewer: Viewer;
  path: (lane: Lane) => string | Promise<string>;
  /** What brings the screen into the state that is looked at. */
  arrange: (page: Page, words: Words, lane: Lane) => Promise<unknown>;
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).first().waitFor();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const dialog = (page: Page): Promise<void> => page.getByRole('dialog').first().waitFor();
/** A text of a catalogue with anything put into it. */
const like = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
const frames = async (page: Page): Promise<void> => {
  await page.locator('iframe').first().contentFrame().locator('body > *').first().waitFor({ state: 'attached' });
};
const to = (path: string) => (): string => path;

const DOOR: GalleryScreen[] = [
  { name: 'sign-in', viewer: 'visitor', path: to('/'), arrange: (page, { signIn }) => heading(page, signIn.title) },
  {
    name: 'sign-in-refused',
    viewer: 'visitor',
    path: to('/'),
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
    path: to('/'),
    arrange: async (page, { signIn }) => {
      await press(page, signIn.submit);
      await page.getByText(signIn.emailMissing).waitFor();
    },
  },
  {
    name: 'invitation',
    viewer: 'visitor',
    path: invite,
    arrange: (page, { invitation }) => heading(page, invitation.title),
  },
  {
    name: 'invitation-over',
    viewer: 'visitor',
    path: to('/invitation/spent'),
    arrange: (page, { invitation }) => heading(page, invitation.over),
  },
];

const FIRST_DAY: GalleryScreen[] = [
  {
    name: 'first-day-board',
    viewer: 'first-editor',
    path: to('/'),
    arrange: (page, { board }) => heading(page, board.empty.title),
  },
  {
    name: 'first-day-board-translator',
    viewer: 'first-translator',
    path: to('/'),
    arrange: (page, { board }) => heading(page, board.empty.title),
  },
  {
    name: 'first-day-releases',
    viewer: 'first-editor',
    path: to('/releases'),
    arrange: (page, { releases }) => heading(page, releases.compose.none),
  },
  {
    name: 'first-day-releases-list',
    viewer: 'first-editor',
    path: to('/releases#list'),
    arrange: (page, { releases }) => heading(page, releases.list.empty),
  },
  {
    name: 'first-day-releases-live',
    viewer: 'first-editor',
    path: to('/releases#live'),
    arrange: (page, { releases }) => heading(page, releases.live.empty),
  },
  {
    name: 'first-day-newsletter',
    viewer: 'first-editor',
    path: to('/newsletter'),
    arrange: (page, { newsletter }) => heading(page, newsletter.issues.empty),
  },
  {
    name: 'first-day-issue',
    viewer: 'first-editor',
    path: to('/newsletter/issues/new'),
    arrange: (page, { newsletter }) => page.getByText(newsletter.compose.nonePublished).waitFor(),
  },
  {
    name: 'first-day-subscribers',
    viewer: 'first-editor',
    path: to('/newsletter/subscribers'),
    arrange: (page, { newsletter }) => heading(page, newsletter.subscribers.empty),
  },
  {
    name: 'first-day-outbox',
    viewer: 'first-editor',
    path: to('/newsletter/outbox'),
    arrange: (page, { newsletter }) => heading(page, newsletter.outbox.empty),
  },
  {
    name: 'first-day-readers',
    viewer: 'first-editor',
    path: to('/readers'),
    arrange: (page, { readers }) => heading(page, readers.feedback.empty),
  },
  {
    name: 'first-day-reactions',
    viewer: 'first-editor',
    path: to('/readers/reactions'),
    arrange: (page, { readers }) => heading(page, readers.reactions.empty),
  },
];

const BOARD: GalleryScreen[] = [
  { name: 'board', viewer: 'editor', path: to('/'), arrange: (page, { board }) => heading(page, board.next.title) },
  {
    name: 'board-translator',
    viewer: 'translator',
    path: to('/'),
    arrange: (page, { board }) => heading(page, board.next.title),
  },
  {
    name: 'board-nothing-fits',
    viewer: 'editor',
    path: to('/?q=xyzzy'),
    arrange: (page, { board }) => heading(page, board.empty.noneTitle),
  },
  {
    name: 'board-assign',
    viewer: 'editor',
    path: to('/?stage=review'),
    arrange: async (page, { board }) => {
      await press(page, like(board.assign.open));
      await page.getByLabel(board.assign.person).waitFor();
    },
  },
  {
    name: 'board-publish',
    viewer: 'editor',
    path: to('/?stage=approved'),
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
    name: 'palette',
    viewer: 'admin',
    path: to('/'),
    arrange: async (page, { board, palette }) => {
      await heading(page, board.title);
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(palette.placeholder).waitFor();
    },
  },
  {
    name: 'account-menu',
    viewer: 'admin',
    path: to('/'),
    arrange: async (page, { nav }) => {
      await page.locator('header button[aria-haspopup=menu]').click();
      await page.getByRole('menuitem', { name: nav.signOut }).waitFor();
    },
  },
  {
    name: 'navigation-phone',
    viewer: 'admin',
    path: to('/'),
    arrange: async (page, { nav }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await press(page, nav.label);
      await page.getByRole('link', { name: nav.admin }).waitFor();
    },
  },
];

const IMPORT: GalleryScreen[] = [
  {
    name: 'import',
    viewer: 'editor',
    path: to('/'),
    arrange: async (page, { board }) => {
      await press(page, board.importStory);
      await dialog(page);
    },
  },
  {
    name: 'import-read',
    viewer: 'editor',
    path: to('/'),
    arrange: async (page, { board, storyImport }, { locale }) => {
      await press(page, board.importStory);
      const story = locale === 'en' ? ENGLISH_STORY : SPANISH_STORY;
      await page.getByRole('dialog').getByLabel(storyImport.text).fill(story.text);
      await page.getByRole('dialog').getByRole('button', { name: storyImport.read }).click();
      await page.getByRole('button', { name: storyImport.done.openStory }).waitFor();
    },
  },
];

const articleOf =
  (state: string) =>
  (lane: Lane): string =>
    `/articles/${lane.house.story(state).articleId}`;
const draftOf = ({ house }: Lane): string => `/articles/${house.draft().articleId}`;
const writing = (page: Page): Promise<void> => page.locator('[contenteditable=true][role=textbox]').waitFor();

const ARTICLE: GalleryScreen[] = [
  { name: 'article', viewer: 'editor', path: draftOf, arrange: (page) => writing(page).then(() => frames(page)) },
  {
    name: 'article-history',
    viewer: 'editor',
    path: draftOf,
    arrange: async (page, { article }) => {
      await writing(page);
      await page.getByText(article.view.history, { exact: true }).click();
    },
  },
  {
    name: 'article-submit',
    viewer: 'editor',
    path: draftOf,
    arrange: async (page, { article }) => {
      await writing(page);
      await press(page, article.submit.open);
      await dialog(page);
    },
  },
  {
    name: 'article-missing',
    viewer: 'editor',
    path: blankStory,
    arrange: async (page, { article }) => {
      await writing(page);
      await press(page, article.submit.open);
      await page
        .getByRole('button', { name: like(article.missing.go) })
        .first()
        .waitFor();
    },
  },
  { name: 'article-blank', viewer: 'editor', path: blankStory, arrange: (page) => writing(page) },
  {
    name: 'article-conflict',
    viewer: 'editor',
    path: blankStory,
    arrange: async (page, { article }, lane) => {
      await writing(page);
      await writeElsewhere(lane, page.url().split('/').at(-1) ?? '');
      await page.getByRole('textbox', { name: article.field.dek }).fill('One. Uno.');
      await page.getByText(article.conflict.title).waitFor();
    },
  },
  { name: 'article-frozen', viewer: 'editor', path: articleOf('handed-in'), arrange: frames },
  {
    name: 'article-being-drafted',
    viewer: 'editor',
    path: articleOf('in-translation'),
    arrange: (page, { article }) => heading(page, article.standing.where),
  },
  {
    name: 'article-draft-stopped',
    viewer: 'editor',
    path: ({ house }) => `/articles/${house.stopped().articleId}`,
    arrange: (page, { article }) => page.getByText(article.job.parked).waitFor(),
  },
  {
    name: 'article-read-only',
    viewer: 'translator',
    path: draftOf,
    arrange: (page, { article }) => page.getByText(article.standing.reader).waitFor(),
  },
];

const reviewOf =
  (state: string) =>
  (lane: Lane): string =>
    `/editions/${lane.house.story(state).editionId}/review`;
const cursor = (page: Page): Promise<void> => page.locator('.tiptap:focus').waitFor();
const helpBy =
  (key: string, ready: string) =>
  async (page: Page): Promise<void> => {
    await cursor(page);
    await page.keyboard.press(key);
    await page.locator(ready).first().waitFor();
  };

const REVIEW: GalleryScreen[] = [
  {
    name: 'review',
    viewer: 'translator',
    path: reviewOf('in-review'),
    arrange: (page) => cursor(page).then(() => frames(page)),
  },
  { name: 'review-history', viewer: 'translator', path: reviewOf('in-review'), arrange: helpBy('F4', 'ol li time') },
  {
    name: 'review-comments',
    viewer: 'translator',
    path: reviewOf('in-review'),
    arrange: helpBy('Control+,', 'textarea:focus'),
  },
  {
    name: 'review-suggestions',
    viewer: 'editor',
    path: reviewOf('in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.keyboard.press('Control+.');
      await page.getByText(review.suggestion.source).first().waitFor();
    },
  },
  {
    name: 'review-keys',
    viewer: 'translator',
    path: reviewOf('in-review'),
    arrange: helpBy('Shift+F1', '[role=dialog] kbd'),
  },
  {
    name: 'review-hand-in',
    viewer: 'translator',
    path: reviewOf('in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await press(page, review.handIn);
      await page.getByRole('dialog').locator('li button').first().waitFor();
    },
  },
  {
    name: 'review-filtered',
    viewer: 'editor',
    path: reviewOf('in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.getByLabel(review.filter.words).fill('1');
      await page.getByText(like(review.filter.count)).first().waitFor();
    },
  },
  {
    name: 'review-finding',
    viewer: 'translator',
    path: reviewOf('in-review'),
    arrange: async (page) => {
      await cursor(page);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('Aquí dice 9999 y nada más!');
      await page.keyboard.press('Control+s');
      await page.locator('[data-severity="blocking"]').first().waitFor();
    },
  },
  {
    name: 'review-conflict',
    viewer: 'translator',
    path: reviewOf('in-review'),
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
    path: reviewOf('in-review'),
    arrange: async (page, { review }) => {
      await cursor(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByText(review.tab.preview, { exact: true }).click();
      await frames(page);
    },
  },
  { name: 'review-read-only', viewer: 'translator', path: reviewOf('handed-in'), arrange: frames },
  {
    name: 'review-still-drafting',
    viewer: 'translator',
    path: reviewOf('in-translation'),
    arrange: (page, { review }) => heading(page, review.stillDrafting),
  },
];

const approvalOf =
  (state: string) =>
  (lane: Lane): string =>
    `/editions/${lane.house.story(state).editionId}/approval`;

const APPROVAL: GalleryScreen[] = [
  {
    name: 'approval',
    viewer: 'editor',
    path: approvalOf('handed-in'),
    arrange: (page, { approval }) => heading(page, approval.decision.title),
  },
  {
    name: 'approval-pages',
    viewer: 'editor',
    path: approvalOf('handed-in'),
    arrange: async (page, { approval }) => {
      await page.getByText(approval.tab.pages, { exact: true }).click();
      await frames(page);
    },
  },
  {
    name: 'approval-return',
    viewer: 'editor',
    path: approvalOf('handed-in'),
    arrange: async (page, { approval }) => {
      await press(page, approval.decision.return);
      await dialog(page);
    },
  },
  {
    name: 'approval-not-yet',
    viewer: 'editor',
    path: approvalOf('in-review'),
    arrange: (page, { approval }) => heading(page, approval.decision.title),
  },
  {
    name: 'approval-approved',
    viewer: 'editor',
    path: approvalOf('approved'),
    arrange: (page, { approval }) => heading(page, approval.decision.title),
  },
  {
    name: 'approval-no-draft',
    viewer: 'editor',
    path: approvalOf('in-translation'),
    arrange: (page, { approval }) => heading(page, approval.noDraft),
  },
];

const RELEASES: GalleryScreen[] = [
  {
    name: 'releases',
    viewer: 'editor',
    path: to('/releases'),
    arrange: async (page, { releases }) => {
      await heading(page, releases.compose.ready);
      await page.getByRole('checkbox').first().check();
      await page.getByText(releases.when.later).click();
    },
  },
  {
    name: 'releases-list',
    viewer: 'editor',
    path: to('/releases#list'),
    arrange: async (page, { releases }) => {
      await page.getByText(releases.result.manifest).first().click();
      await page.getByText(releases.result.generation).first().waitFor();
    },
  },
  {
    name: 'releases-live',
    viewer: 'editor',
    path: to('/releases#live'),
    arrange: (page, { releases }) => heading(page, releases.live.title),
  },
  {
    name: 'releases-withdraw',
    viewer: 'editor',
    path: to('/releases#live'),
    arrange: async (page, { releases }) => {
      await press(page, like(releases.live.withdrawOf));
      await dialog(page);
    },
  },
];

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

const NEWSLETTER: GalleryScreen[] = [
  {
    name: 'newsletter',
    viewer: 'editor',
    path: to('/newsletter'),
    arrange: (page) => page.locator('main li').nth(1).waitFor(),
  },
  {
    name: 'issue-new',
    viewer: 'editor',
    path: to('/newsletter/issues/new'),
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
    path: to('/newsletter/subscribers'),
    arrange: (page) => page.getByRole('row').nth(1).waitFor(),
  },
  {
    name: 'outbox',
    viewer: 'editor',
    path: to('/newsletter/outbox'),
    arrange: (page, { newsletter }) =>
      page
        .getByRole('button', { name: like(newsletter.outbox.open) })
        .first()
        .waitFor(),
  },
  {
    name: 'outbox-message',
    viewer: 'editor',
    path: to('/newsletter/outbox'),
    arrange: async (page, { newsletter }) => {
      await press(page, like(newsletter.outbox.open));
      await frames(page);
    },
  },
];

const HOUSE: GalleryScreen[] = [
  {
    name: 'readers',
    viewer: 'editor',
    path: to('/readers'),
    arrange: (page, { readers }) => page.getByRole('button', { name: readers.feedback.markDone }).first().waitFor(),
  },
  {
    name: 'reactions',
    viewer: 'editor',
    path: to('/readers/reactions'),
    arrange: (page) => page.locator('main li').nth(2).waitFor(),
  },
  {
    name: 'people',
    viewer: 'admin',
    path: to('/admin'),
    arrange: (page, { admin }) => page.getByLabel(like(admin.people.roleOf)).nth(5).waitFor(),
  },
  {
    name: 'people-invited',
    viewer: 'admin',
    path: to('/admin'),
    arrange: async (page, { admin }, { locale }) => {
      await page.getByLabel(admin.people.email).fill(`nora.${locale}@anverso.example`);
      await page.getByRole('button', { name: admin.people.inviteSend, exact: true }).click();
      await page.locator('code').waitFor();
    },
  },
  {
    name: 'people-disable',
    viewer: 'admin',
    path: to('/admin'),
    arrange: async (page, { admin }) => {
      await page.locator('button:not(:disabled)').filter({ hasText: admin.people.disable }).first().click();
      await dialog(page);
    },
  },
  {
    name: 'sections',
    viewer: 'admin',
    path: to('/admin/sections'),
    arrange: (page, { admin }) => page.getByRole('button', { name: admin.sections.add }).waitFor(),
  },
  {
    name: 'sections-edit',
    viewer: 'admin',
    path: to('/admin/sections'),
    arrange: async (page, { admin }) => {
      await press(page, like(admin.sections.editOf));
      await page.getByRole('button', { name: admin.sections.save }).waitFor();
    },
  },
  {
    name: 'engines',
    viewer: 'admin',
    path: to('/admin/engines'),
    arrange: async (page, { admin }) => {
      await press(page, admin.engines.testOf.replace('{{name}}', admin.engines.none));
      await page.getByText(admin.engines.silent).waitFor();
      await press(page, admin.engines.testOf.replace('{{name}}', 'DeepL'));
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'site',
    viewer: 'admin',
    path: to('/admin/house'),
    arrange: (page, { admin }) => page.getByLabel(admin.house.siteName).waitFor(),
  },
  {
    name: 'account',
    viewer: 'translator',
    path: to('/account'),
    arrange: (page, { account }) => heading(page, account.title),
  },
  {
    name: 'account-token',
    viewer: 'editor',
    path: to('/account'),
    arrange: async (page, { account }) => {
      await page.getByLabel(account.tokenName).fill('Archive · Archivo');
      await page.getByLabel(account.scope.articles, { exact: true }).check();
      await press(page, account.makeToken);
      await page.locator('code').waitFor();
    },
  },
];

const NOT_HERE: GalleryScreen[] = [
  {
    name: 'not-found',
    viewer: 'editor',
    path: to('/nowhere'),
    arrange: (page) => page.getByRole('heading').first().waitFor(),
  },
  {
    name: 'not-found-article',
    viewer: 'editor',
    path: to('/articles/00000000-0000-4000-8000-000000000000'),
    arrange: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'not-found-review',
    viewer: 'editor',
    path: to('/editions/00000000-0000-4000-8000-000000000000/review'),
    arrange: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'forbidden',
    viewer: 'translator',
    path: to('/admin'),
    arrange: (page, { app }) => heading(page, app.forbidden),
  },
  {
    name: 'forbidden-newsletter',
    viewer: 'translator',
    path: to('/newsletter'),
    arrange: (page, { app }) => heading(page, app.forbidden),
  },
];

/** Every screen of the desk and each of its states that looks different, in the order of the road. */
export const SCREENS: readonly GalleryScreen[] = [
  ...DOOR,
  ...FIRST_DAY,
  ...BOARD,
  ...IMPORT,
  ...ARTICLE,
  ...REVIEW,
  ...APPROVAL,
  ...RELEASES,
  ...NEWSLETTER,
  ...HOUSE,
  ...NOT_HERE,
];

async function invite({ house, locale }: Lane): Promise<string> {
  const { email, password } = house.seat('admin', locale);
  const admin = await house.client(email, password);
  const { link } = await admin.ask<{ link: string }>('POST', '/invitations', {
    email: `guest.${locale}@anverso.example`,
    role: 'translator',
    locale,
  });
  return new URL(link).pathname;
}

const BLANK = {
  en: ['A morning at the harbor', 'The boats come in before seven.', 'Story no.'],
  es: ['Una mañana en el puerto', 'Los botes llegan antes de las siete.', 'Nota n.º'],
};
let blanks = 0;

/** A story of its own each time, since no text comes in twice. */
async function blankStory({ house, locale }: Lane): Promise<string> {
  blanks += 1;
  const [headline = '', first = '', last = ''] = BLANK[locale];
  const { articleId } = await house.editor.ask<{ articleId: string }>(
    'POST',
    `/articles/import?fileName=blank-${blanks}.md&locale=${locale}`,
    `# ${headline}\n\n${first}\n\n![](a.jpg)\n\n${last} ${blanks}.\n`,
    'text/markdown',
  );
  return `/articles/${articleId}`;
}

/** Another person saves the same story. */
async function writeElsewhere({ house }: Lane, articleId: string): Promise<void> {
  const { editions } = await house.editor.ask<{ editions: { id: string }[] }>('GET', `/articles/${articleId}`);
  const path = `/editions/${editions[0]?.id ?? ''}/document`;
  const { version, document } = await house.editor.ask<{ version: number; document: object }>('GET', path);
  await house.editor.ask('PUT', path, { version, document: { ...document, headline: 'Otra cabeza · Another head' } });
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
