import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.js';
import { OnDemand } from '../parts/on-demand.js';
import classes from './command-palette.module.css';

const load = () => import('./command-palette.js');
const CommandPalette = lazy(() => load().then(({ CommandPalette: palette }) => ({ default: palette })));

/** Opens the palette with the mouse or by Ctrl+K. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  // From inside a field too, unless an editor has a use of its own for the key.
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    setOpened((isOpen) => !isOpen);
  };
  useHotkeys([['mod+K', press, { preventDefault: false }]], [], true);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        className={classes.button}
        onClick={() => setOpened(true)}
        onPointerEnter={() => void load()}
        leftSection={<Icon name="search" />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        aria-keyshortcuts="Control+K"
      >
        {t('nav.palette')}
      </Button>
      <OnDemand opened={opened}>
        {(isOpen) => <CommandPalette opened={isOpen} onClose={() => setOpened(false)} />}
      </OnDemand>
    </>
  );
}
