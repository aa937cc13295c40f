import { lazy } from 'react';
import { withTexts } from '../../i18n/i18n.js';
import { FileMenuButton } from '../../parts/files/file-menu-button.js';
import { type MenuLook } from '../../parts/files/file-menu.js';
import { type EditionOfFiles } from './edition-menu.js';

const load = () => withTexts(['files'], import('./edition-menu.js'));
const EditionMenu = lazy(() => load().then(({ EditionMenu: menu }) => ({ default: menu })));

/** The way to a translation's files. */
export function EditionMenuButton({ edition, ...look }: { edition: EditionOfFiles } & MenuLook) {
  return (
    <FileMenuButton load={load} look={look}>
      <EditionMenu edition={edition} look={look} />
    </FileMenuButton>
  );
}
