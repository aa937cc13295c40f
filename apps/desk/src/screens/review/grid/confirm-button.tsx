import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keysOf } from '../keys.js';
import { useRoom } from '../room-context.js';

const KEYS = keysOf('confirm');

/** The step that a review is made of, for whoever does not know its key yet or has no keyboard. */
export function ConfirmButton() {
  const { t } = useTranslation();
  const { run } = useRoom();
  return (
    <Button
      size="compact-sm"
      aria-keyshortcuts="Control+Enter"
      rightSection={
        <Kbd size="xs" visibleFrom="sm" aria-hidden="true">
          {KEYS}
        </Kbd>
      }
      onClick={() => run('confirm')}
    >
      {t('review.confirm')}
    </Button>
  );
}
