import { ActionIcon, Button, Group, Popover, Stack, TextInput, Tooltip } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUsableAddress } from './address.js';

/** Where the marked words lead. */
export function LinkButton({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [href, setHref] = useState('');
  const [invalid, setInvalid] = useState(false);
  const { current, isEmpty } = useEditorState({
    editor,
    selector: () => ({
      current: (editor.getAttributes('link').href as string | undefined) ?? '',
      isEmpty: editor.state.selection.empty,
    }),
  });
  useEffect(() => {
    if (opened) setHref(current);
    setInvalid(false);
  }, [opened]);

  function leave(): void {
    setOpened(false);
    editor.view.focus();
  }

  function set(event: SubmitEvent): void {
    event.preventDefault();
    const address = href.trim();
    if (!isUsableAddress(address)) {
      setInvalid(true);
      return;
    }
    editor.chain().extendMarkRange('link').setMark('link', { href: address }).run();
    leave();
  }

  return (
    <Popover opened={opened} onChange={setOpened} trapFocus width={300} returnFocus={false}>
      <Popover.Target>
        <Tooltip label={t('article.block.link')}>
          <ActionIcon
            variant={current === '' ? 'default' : 'light'}
            size={30}
            aria-label={t('article.block.link')}
            disabled={disabled || (isEmpty && current === '')}
            onClick={() => setOpened(true)}
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
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('article.link.title')}>
        <form onSubmit={set}>
          <Stack gap="xs">
            <TextInput
              label={t('article.link.address')}
              description={t('article.link.hint')}
              value={href}
              onChange={(event) => setHref(event.currentTarget.value)}
              error={invalid ? t('article.link.invalid') : undefined}
              data-autofocus
            />
            <Group gap="xs">
              <Button type="submit" size="xs">
                {t('article.link.set')}
              </Button>
              {current !== '' && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    editor.chain().extendMarkRange('link').unsetMark('link').run();
                    leave();
                  }}
                >
                  {t('article.link.remove')}
                </Button>
              )}
              <Button size="xs" variant="subtle" onClick={leave}>
                {t('article.link.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
