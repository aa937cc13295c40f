import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reaches, useUser } from '../../app/session.js';
import { EmptyState } from '../../parts/empty-state.js';
import { openImportDialog } from '../import/import-dialog-state.js';

/** A newsroom without a story yet: what to do about it. */
export function EmptyBoard() {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  return (
    <EmptyState
      title={t('board.empty.title')}
      hint={t(isEditor ? 'board.empty.editor' : 'board.empty.translator')}
      action={isEditor && <Button onClick={openImportDialog}>{t('board.importStory')}</Button>}
    />
  );
}

/** Stories, but none that fits: the way back to them. */
export function NothingFits({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('board.empty.noneTitle')}
      hint={t('board.empty.none')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('board.filters.clear')}
        </Button>
      }
    />
  );
}
