import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { reaches, useUser } from '../../app/session.js';
import { useImportDialog } from './import-dialog-state.js';

const ImportForm = lazy(() => import('./import-form.js').then(({ ImportForm: form }) => ({ default: form })));

/** Brings a story in; mounted once, opened by `openImportDialog` or Alt+I. */
export function ImportDialog() {
  const { t } = useTranslation();
  const { isOpen, open, close } = useImportDialog();
  const mayImport = reaches(useUser(), 'editor');
  useHotkeys(mayImport ? [['alt+I', open]] : [], [], true);
  return (
    <Modal
      opened={isOpen && mayImport}
      onClose={close}
      title={t('storyImport.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('storyImport.close') }}
    >
      <Suspense fallback={null}>
        <ImportForm onDone={close} />
      </Suspense>
    </Modal>
  );
}
