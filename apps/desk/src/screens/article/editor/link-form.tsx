import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { type Editor } from '@tiptap/react';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUsableAddress } from './address.js';
import { LinkTool, useLink } from './link-tool.js';

/** Where the marked words lead; it comes opened, in the place of the button that asked for it. */
export function LinkForm({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(true);
  const [href, setHref] = useState('');
  const [invalid, setInvalid] = useState(false);
  const { current } = useLink(editor);
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
        <LinkTool editor={editor} disabled={disabled} onClick={() => setOpened(true)} />
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
