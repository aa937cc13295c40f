import { dialog, type GalleryScreen, headed, like, press } from '../gallery-screen.js';

/** What readers answered, the house itself and one’s own account. */
export const HOUSE: readonly GalleryScreen[] = [
  {
    name: 'readers',
    viewer: 'editor',
    path: '/readers',
    arrange: (page, { readers }) => page.getByRole('button', { name: readers.feedback.markDone }).first().waitFor(),
  },
  {
    name: 'reactions',
    viewer: 'editor',
    path: '/readers/reactions',
    arrange: (page) => page.locator('main li').nth(2).waitFor(),
  },
  {
    name: 'insights',
    viewer: 'editor',
    path: '/insights',
    arrange: async (page, { insights }) => {
      await page.getByRole('heading', { name: insights.by.translator }).waitFor();
      await page.getByText(insights.table).first().click();
    },
  },
  {
    name: 'insights-empty',
    viewer: 'first-editor',
    path: '/insights',
    arrange: async (page, { insights }) => {
      await page.getByText(insights.periods.all, { exact: true }).click();
      await page.getByRole('heading', { name: insights.empty }).waitFor();
    },
  },
  {
    name: 'insights-checks',
    viewer: 'editor',
    path: '/insights/checks',
    arrange: (page) => page.locator('main section li').first().waitFor(),
  },
  {
    name: 'people',
    viewer: 'admin',
    path: '/admin',
    arrange: (page, { admin }) => page.getByLabel(like(admin.people.roleOf)).nth(5).waitFor(),
  },
  {
    name: 'people-invited',
    viewer: 'admin',
    path: '/admin',
    arrange: async (page, { admin }, { locale }) => {
      await page.getByLabel(admin.people.email).fill(`nora.${locale}@anverso.example`);
      await page.getByRole('button', { name: admin.people.inviteSend, exact: true }).click();
      await page.locator('code').waitFor();
    },
  },
  {
    name: 'people-disable',
    viewer: 'admin',
    path: '/admin',
    arrange: async (page, { admin }) => {
      await page.locator('button:not(:disabled)').filter({ hasText: admin.people.disable }).first().click();
      await dialog(page);
    },
  },
  {
    name: 'sections',
    viewer: 'admin',
    path: '/admin/sections',
    arrange: (page, { admin }) => page.getByRole('button', { name: admin.sections.add }).waitFor(),
  },
  {
    name: 'sections-edit',
    viewer: 'admin',
    path: '/admin/sections',
    arrange: async (page, { admin }) => {
      await press(page, like(admin.sections.editOf));
      await page.getByRole('button', { name: admin.sections.save }).waitFor();
    },
  },
  {
    name: 'engines',
    viewer: 'admin',
    path: '/admin/engines',
    arrange: async (page, { engines }, { locale }) => {
      await press(page, engines.testOf.replace('{{name}}', { en: 'None', es: 'Ninguno' }[locale]));
      await page.getByText(engines.silent).waitFor();
      await press(page, engines.testOf.replace('{{name}}', 'DeepL'));
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'style',
    viewer: 'admin',
    path: '/admin/style',
    arrange: (page, { style }) => page.getByRole('button', { name: style.save }).waitFor(),
  },
  {
    name: 'site',
    viewer: 'admin',
    path: '/admin/house',
    arrange: (page, { admin }) => page.getByLabel(admin.house.siteName).waitFor(),
  },
  headed('account', 'translator', '/account', ({ account }) => account.title),
  {
    name: 'account-token',
    viewer: 'editor',
    path: '/account',
    arrange: async (page, { account }) => {
      await page.getByLabel(account.tokenName).fill('Archive · Archivo');
      await page.getByLabel(account.scope.articles, { exact: true }).check();
      await press(page, account.makeToken);
      await page.locator('code').waitFor();
    },
  },
];

/** What is not there, or not for everybody. */
export const NOT_HERE: readonly GalleryScreen[] = [
  {
    name: 'not-found',
    viewer: 'editor',
    path: '/nowhere',
    arrange: (page) => page.getByRole('heading').first().waitFor(),
  },
  {
    name: 'not-found-article',
    viewer: 'editor',
    path: '/articles/00000000-0000-4000-8000-000000000000',
    arrange: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'not-found-review',
    viewer: 'editor',
    path: '/editions/00000000-0000-4000-8000-000000000000/review',
    arrange: (page) => page.getByRole('alert').waitFor(),
  },
  headed('forbidden', 'translator', '/admin', ({ app }) => app.forbidden),
  headed('forbidden-newsletter', 'translator', '/newsletter', ({ app }) => app.forbidden),
];
