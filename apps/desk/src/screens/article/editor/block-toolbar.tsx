import { ActionIcon, Group, NativeSelect } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddBlock } from './add-block.js';
import { currentBlock, moveBlock, removeBlock, TEXTS, type TextBlock, turnInto } from './block-commands.js';
import classes from './editor.module.css';
import { LinkButton } from './link-button.js';

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
      <NativeSelect
        size="xs"
        w={150}
        aria-label={t('article.block.kind')}
        data={kinds.map((kind) => ({ value: kind, label: t(`article.block.${kind}`) }))}
        value={at.kind}
        disabled={!TEXTS.some((kind) => kind === at.kind)}
        onChange={({ currentTarget: { value: kind } }) => {
          turnInto(editor, kind as TextBlock);
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
      <AddBlock editor={editor} />
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
    <ActionIcon
      variant={pressed === true ? 'light' : 'default'}
      size={30}
      title={`${label} (${keys})`}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
