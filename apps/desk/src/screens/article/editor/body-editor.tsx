import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Block } from '../article-document.js';
import { BlockHandle } from './block-handle.js';
import { BlockToolbar } from './block-toolbar.js';
import { blockViews, StoryLocale } from './block-views.js';
import { contentOf } from './content.js';
import classes from './editor.module.css';
import { FreshIds } from './fresh-ids.js';
import { BlockKeys } from './keys.js';
import { newId } from './new-id.js';
import { withViews } from './nodes.js';
import { PasteLink } from './paste-link.js';

interface BodyEditorProps {
  blocks: readonly Block[];
  locale: string;
  onReady: (editor: Editor) => void;
  onChange: () => void;
}

/** The text of the story, block by block. */
export function BodyEditor({ blocks, locale, onReady, onChange }: BodyEditorProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const editor: Editor = useEditor({
    extensions: [
      ...withViews(blockViews),
      BlockKeys,
      FreshIds,
      PasteLink,
      UndoRedo,
      Gapcursor,
      Dropcursor.configure({ width: 3, color: 'var(--desk-accent)' }),
      Placeholder.configure({ placeholder: () => t('article.block.placeholder') }),
    ],
    content: contentOf(blocks.length === 0 ? [{ id: newId('b'), type: 'paragraph', content: [] }] : blocks),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('article.field.story'),
        lang: locale,
        class: classes.text ?? '',
      },
    },
    onCreate: (created) => onReady(created.editor),
    onUpdate: onChange,
  });
  return (
    <StoryLocale value={locale}>
      <div className={classes.frame} ref={frame} id="part-paragraph" tabIndex={-1}>
        <BlockToolbar editor={editor} />
        <BlockHandle editor={editor} frame={frame} />
        <EditorContent editor={editor} />
        <p className={classes.keys}>{t('article.block.keys')}</p>
      </div>
    </StoryLocale>
  );
}
