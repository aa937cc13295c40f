import { ActionIcon, Button, Group, Menu, Select, Tooltip } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addBlock,
  type AddedBlock,
  currentBlock,
  moveBlock,
  removeBlock,
  type TextBlock,
  turnInto,
} from './block-commands.js';
import classes from './editor.module.css';
import { LinkButton } from './link-button.js';

const TEXTS: readonly TextBlock[] = ['paragraph', 'subhead', 'quote', 'bullets', 'numbers'];
const ADDED: readonly AddedBlock[] = [...TEXTS, 'figure', 'figurePair', 'related'];

/** What can be done with the block under the cursor; it stays in sight while the text scrolls. */
export function BlockToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const at = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const block = currentBlock(state);
      return {
        kind: block?.kind ?? 'paragraph',
        isFirst: block === undefined || block.index === 0,
        isLast: block === undefined || block.index === state.doc.childCount - 1,
        takesMarks: block !== undefined && !block.node.isAtom && block.kind !== 'subhead',
        strong: editor.isActive('strong'),
        emphasis: editor.isActive('emphasis'),
      };
    },
  });
  const kinds = TEXTS.some((kind) => kind === at.kind) ? TEXTS : [...TEXTS, at.kind];
  return (
    <Group className={classes.toolbar} role="toolbar" aria-label={t('article.block.toolbar')} gap={6} wrap="wrap">
      <Select
        size="xs"
        w={150}
        aria-label={t('article.block.kind')}
        data={kinds.map((kind) => ({ value: kind, label: t(`article.block.${kind}`) }))}
        value={at.kind}
        disabled={!TEXTS.some((kind) => kind === at.kind)}
        allowDeselect={false}
        onChange={(kind) => {
          if (kind !== null) turnInto(editor, kind as TextBlock);
          editor.view.focus();
        }}
      />
      <Tool
        label={t('article.block.strong')}
        keys="Ctrl B"
        pressed={at.strong}
        disabled={!at.takesMarks}
        onClick={() => editor.chain().focus().toggleMark('strong').run()}
      >
        <b>B</b>
      </Tool>
      <Tool
        label={t('article.block.emphasis')}
        keys="Ctrl I"
        pressed={at.emphasis}
        disabled={!at.takesMarks}
        onClick={() => editor.chain().focus().toggleMark('emphasis').run()}
      >
        <i>I</i>
      </Tool>
      <LinkButton editor={editor} disabled={!at.takesMarks} />
      <Tool label={t('article.block.up')} keys="Alt ↑" disabled={at.isFirst} onClick={() => moveBlock(editor, -1)}>
        ↑
      </Tool>
      <Tool label={t('article.block.down')} keys="Alt ↓" disabled={at.isLast} onClick={() => moveBlock(editor, 1)}>
        ↓
      </Tool>
      <Tool label={t('article.block.remove')} keys="Ctrl Shift ⌫" onClick={() => removeBlock(editor)}>
        ✕
      </Tool>
      <Menu position="bottom-end" returnFocus={false}>
        <Menu.Target>
          <Button size="xs" variant="light" className={classes.add}>
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
    </Group>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Tool({ label, keys, pressed, disabled, onClick, children }: ToolProps) {
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon
        variant={pressed === true ? 'light' : 'default'}
        size={30}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
