import { Button } from '@mantine/core';
import { type Editor } from '@tiptap/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

const load = () => import('./add-block-menu.js');
const AddBlockMenu = lazy(() => load().then(({ AddBlockMenu: menu }) => ({ default: menu })));

/** Adds a block below the one with the cursor; its menu is loaded when somebody reaches for it. */
export function AddBlock({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <Button
      size="xs"
      variant="light"
      className={classes.add}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setIsWanted(true)}
    >
      + {t('article.block.add')}
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AddBlockMenu editor={editor} />
    </Suspense>
  );
}
