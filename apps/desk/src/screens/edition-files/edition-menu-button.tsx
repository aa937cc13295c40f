import { Button } from '@mantine/core';
import { type HTMLAttributes, lazy } from 'react';
import { withTexts } from '../../i18n/i18n.js';
import { OnReach } from '../../parts/on-demand.js';
import { type EditionOfFiles } from './edition-menu.js';

const load = () => withTexts(['files'], import('./edition-menu.js'));
const EditionMenu = lazy(() => load().then(({ EditionMenu: menu }) => ({ default: menu })));

interface MenuButtonProps {
  edition: EditionOfFiles;
  /** What the button is called, which has to be there before its menu is. */
  label: string;
  named: string;
}

/** The way to a translation's files; the menu itself comes when somebody reaches for it. */
export function EditionMenuButton({ edition, label, named }: MenuButtonProps) {
  const button = (reach: HTMLAttributes<HTMLElement>) => (
    <Button size="xs" variant="default" aria-label={named} {...reach}>
      {label}
    </Button>
  );
  return (
    <OnReach load={load} popup="menu" button={button}>
      <EditionMenu edition={edition} label={label} named={named} />
    </OnReach>
  );
}
