import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ImportForm } from './import-form.js';

/** The dialog around the form that brings a story in. */
export function ImportWindow({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('storyImport.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('storyImport.close') }}
    >
      <ImportForm onDone={onClose} />
    </Modal>
  );
}
