import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HouseName, HouseZone } from './house-name.js';
import { type SiteFrame } from './views.js';

/** A whole HTML document, under the name and by the clock of the house. React escapes every string in it. */
export function renderPage(page: ReactElement, house: Pick<SiteFrame, 'siteName' | 'timeZone'> = {}): string {
  const housed = (
    <HouseName value={house.siteName}>
      <HouseZone value={house.timeZone}>{page}</HouseZone>
    </HouseName>
  );
  return `<!doctype html>\n${renderToStaticMarkup(housed)}\n`;
}
