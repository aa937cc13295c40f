import { type Page } from '@playwright/test';
import { type Lane } from '../gallery-lane.js';
import { dialog, frames, type GalleryScreen, headed, like, press } from '../gallery-screen.js';

const articleOf =
  (state: string) =>
  (lane: Lane): string =>
    `/articles/${lane.house.story(state).articleId}`;
const draftOf = ({ house }: Lane): string => `/articles/${house.draft().articleId}`;
const writing = (page: Page): Promise<void> => page.locator('[contenteditable=true][role=textbox]').waitFor();

/** A story from its first words to its frozen text. */
export const ARTICLE: readonly GalleryScreen[] = [
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
    arrange: async (page, { article, engines }) => {
      await writing(page);
      await press(page, article.submit.open);
      await dialog(page);
      await page.getByText(like(engines.start.asks)).waitFor();
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
  headed('article-being-drafted', 'editor', articleOf('in-translation'), ({ article }) => article.standing.where),
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
