import { Button, Menu } from '@mantine/core';
import { type Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { useOpensAtOnce } from '../../../parts/on-demand.js';
import { addBlock, type AddedBlock, TEXTS } from './block-commands.js';
import classes from './editor.module.css';

const ADDED: readonly AddedBlock[] = [...TEXTS, 'figure', 'figurePair', 'related'];

/** Which block to add; it comes opened, in the place of the button that asked for it. */
export function AddBlockMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const { opened, setOpened, button } = useOpensAtOnce();
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <Button ref={button} size="xs" variant="light" className={classes.add}>
          + {t('article.block.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ADDED.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() => {
              addBlock(editor, kind);
              editor.view.focus();
            }}
          >
            {t(`article.block.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
