import { dialog, type GalleryScreen, headed, press } from '../gallery-screen.js';

const LIST = 'en;es\ntariff;arancel\n;\nmayor;alcalde\n—;…\n';

/** What the house calls things. */
export const TERMS: readonly GalleryScreen[] = [
  {
    name: 'terms',
    viewer: 'translator',
    path: '/terms',
    arrange: (page) => page.locator('li del').first().waitFor(),
  },
  {
    name: 'terms-form',
    viewer: 'translator',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await page.locator('li del').first().waitFor();
      await press(page, terms.editNamed.replace('{{name}}', 'city council'));
      await page.getByLabel(terms.form.note).waitFor();
    },
  },
  {
    name: 'terms-form-wrong',
    viewer: 'editor',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await press(page, terms.add);
      await page.getByRole('button', { name: terms.form.save }).click();
      await page.locator('[aria-invalid="true"]:focus').waitFor();
    },
  },
  {
    name: 'terms-history',
    viewer: 'translator',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await page.locator('li del').first().waitFor();
      await press(page, terms.historyNamed.replace('{{name}}', 'city council'));
      await page.getByRole('dialog').locator('ins').first().waitFor();
    },
  },
  {
    name: 'terms-remove',
    viewer: 'editor',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await press(page, terms.removeNamed.replace('{{name}}', 'city council'));
      await page.getByRole('dialog').getByRole('button', { name: terms.removeYes }).waitFor();
    },
  },
  {
    name: 'terms-import',
    viewer: 'translator',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await page.getByRole('button', { name: terms.import, exact: true }).click();
      await dialog(page);
      await page.getByText(terms.takeIn.sample).waitFor();
    },
  },
  {
    name: 'terms-report',
    viewer: 'translator',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await page.getByRole('button', { name: terms.import, exact: true }).click();
      await page
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
      await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
    },
  },
  {
    name: 'terms-export',
    viewer: 'translator',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await press(page, terms.export);
      await page.getByRole('menuitem', { name: terms.formats.csv }).waitFor();
    },
  },
  {
    name: 'terms-nothing-found',
    viewer: 'editor',
    path: '/terms',
    arrange: async (page, { terms }) => {
      await page.getByRole('searchbox', { name: terms.search }).fill('xyzzy');
      await page.getByRole('heading', { name: terms.none }).waitFor();
    },
  },
  {
    name: 'terms-changes',
    viewer: 'editor',
    path: '/terms/history',
    arrange: (page) => page.locator('li time').first().waitFor(),
  },
  headed('terms-glossary-off', 'editor', '/terms/glossary', ({ terms }) => terms.glossary.off),
  headed('terms-glossary-forbidden', 'translator', '/terms/glossary', ({ terms }) => terms.glossary.forbidden),
  headed('terms-empty', 'first-translator', '/terms', ({ terms }) => terms.empty),
  headed('terms-changes-empty', 'first-editor', '/terms/history', ({ terms }) => terms.changes.none),
  headed('terms-candidates-empty', 'first-editor', '/terms/candidates', ({ terms }) => terms.candidates.none),
];
