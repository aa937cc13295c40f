import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../article.module.css';
import { type SaveState } from './draft-saver.js';

/** Whether what is written is safe; never says so before it is. */
export function SaveStatus({ state, onReload }: { state: SaveState; onReload: () => void }) {
  const { t } = useTranslation();
  const kind = state.kind === 'conflict' ? 'unsaved' : state.kind;
  const problem = state.kind === 'refused' ? state.problem : '';
  const isBad = kind === 'unreachable' || kind === 'signed-out' || kind === 'refused' || kind === 'closed';
  return (
    <Group gap="xs" wrap="nowrap">
      <span className={classes.dot} data-state={isBad ? 'bad' : kind} aria-hidden="true" />
      <Text size="sm" role="status" c={isBad ? 'var(--desk-warn)' : 'var(--desk-muted)'}>
        {t(`article.save.${kind}`, { problem })}
      </Text>
      {kind === 'closed' && (
        <Button size="compact-sm" variant="default" onClick={onReload}>
          {t('article.save.reload')}
        </Button>
      )}
    </Group>
  );
}
