import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HouseName } from './house-name.js';

/** A whole HTML document, under the name of the site. React escapes every string in it. */
export function renderPage(page: ReactElement, siteName?: string): string {
  const named = <HouseName value={siteName}>{page}</HouseName>;
  return `<!doctype html>\n${renderToStaticMarkup(named)}\n`;
}
