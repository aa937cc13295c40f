import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { House } from './house.js';
import { type SiteFrame } from './views.js';

/** A whole HTML document, under the name and by the clock of the house. React escapes every string in it. */
export function renderPage(page: ReactElement, house: Pick<SiteFrame, 'siteName' | 'timeZone'> = {}): string {
  return `<!doctype html>\n${renderToStaticMarkup(<House value={house}>{page}</House>)}\n`;
}
