import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ButtonHTMLAttributes, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface LinkToolProps extends ActionIconProps, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style' | 'color'> {
  ref?: Ref<HTMLButtonElement>;
  editor: Editor;
}

/** The button that asks where the marked words lead. */
export function LinkTool({ editor, disabled, ...others }: LinkToolProps) {
  const { t } = useTranslation();
  const { current, isEmpty } = useLink(editor);
  return (
    <ActionIcon
      {...others}
      variant={current === '' ? 'default' : 'light'}
      size={30}
      title={t('article.block.link')}
      aria-label={t('article.block.link')}
      disabled={disabled === true || (isEmpty && current === '')}
    >
      <svg
        width="15"
        height="15"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M6.5 9.5 9.5 6.5M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5" />
      </svg>
    </ActionIcon>
  );
}

/** Where the words at the cursor lead now, and whether there are any. */
export function useLink(editor: Editor): { current: string; isEmpty: boolean } {
  return useEditorState({
    editor,
    selector: () => ({
      current: (editor.getAttributes('link').href as string | undefined) ?? '',
      isEmpty: editor.state.selection.empty,
    }),
  });
}
