import { hashJson, LOCALES } from '@anverso/kernel';
import { renderFeed } from '../feeds/feed.js';
import { renderArticlePage } from './article-page.js';
import { renderHomePage } from './home-page.js';
import { renderGonePage, renderNotFoundPage } from './notice-page.js';
import { renderSectionPage } from './section-page.js';
import { specimen } from './specimen.js';

let version: string | undefined;

/**
 * Changes whenever pages would look different with the same stories: it is the hash of specimen pages, so that a change
 * of a template, a text or the stylesheet needs nobody's memory to reach the whole site.
 */
export function rendererVersion(): string {
  version ??= hashJson(LOCALES.flatMap((locale) => pagesOf(locale)));
  return version;
}

function pagesOf(locale: (typeof LOCALES)[number]): string[] {
  const { frame, view, teasers } = specimen(locale, 'translation');
  const list = { versions: view.versions, stories: teasers };
  return [
    renderArticlePage(frame, view),
    renderArticlePage(frame, specimen(locale, 'source').view),
    renderHomePage(frame, list),
    renderHomePage(frame, { ...list, stories: [] }),
    renderSectionPage(frame, { ...list, section: view.section }),
    renderSectionPage(frame, { ...list, section: view.section, stories: [] }),
    renderNotFoundPage(locale, frame.sections),
    renderGonePage(locale, frame.sections),
    renderFeed(frame, teasers),
  ];
}
