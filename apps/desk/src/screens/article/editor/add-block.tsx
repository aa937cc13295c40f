import { Button } from '@mantine/core';
import { type Editor } from '@tiptap/react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { OnReach } from '../../../parts/on-demand.js';
import classes from './editor.module.css';

const load = () => import('./add-block-menu.js');
const AddBlockMenu = lazy(() => load().then(({ AddBlockMenu: menu }) => ({ default: menu })));

/** Adds a block below the one with the cursor; its menu is loaded when somebody reaches for it. */
export function AddBlock({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  return (
    <OnReach
      load={load}
      popup="menu"
      button={(reach) => (
        <Button size="xs" variant="light" className={classes.add} {...reach}>
          + {t('article.block.add')}
        </Button>
      )}
    >
      <AddBlockMenu editor={editor} />
    </OnReach>
  );
}
