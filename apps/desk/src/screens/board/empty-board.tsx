import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reaches, useUser } from '../../app/session.js';
import { openImportDialog } from '../import/import-dialog-state.js';
import classes from './board.module.css';

/** A newsroom without a story yet: what to do about it. */
export function EmptyBoard() {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  return (
    <Stack className={classes.empty} align="center" gap="xs">
      <Title order={2}>{t('board.empty.title')}</Title>
      <Text c="var(--desk-muted)">{t(isEditor ? 'board.empty.editor' : 'board.empty.translator')}</Text>
      {isEditor && <Button onClick={openImportDialog}>{t('board.importStory')}</Button>}
    </Stack>
  );
}

/** Stories, but none that fits: the way back to them. */
export function NothingFits({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack className={classes.empty} align="center" gap="xs">
      <Title order={2}>{t('board.empty.noneTitle')}</Title>
      <Text c="var(--desk-muted)">{t('board.empty.none')}</Text>
      <Button variant="default" onClick={onClear}>
        {t('board.filters.clear')}
      </Button>
    </Stack>
  );
}
