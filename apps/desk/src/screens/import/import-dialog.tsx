import { useHotkeys } from '@mantine/hooks';
import { lazy } from 'react';
import { reaches, useUser } from '../../app/session.js';
import { OnDemand } from '../../parts/on-demand.js';
import { useImportDialog } from './import-dialog-state.js';

const ImportWindow = lazy(() => import('./import-window.js').then(({ ImportWindow: window }) => ({ default: window })));

/** Brings a story in; mounted once, opened by `openImportDialog` or Alt+I. */
export function ImportDialog() {
  const { isOpen, open, close } = useImportDialog();
  const mayImport = reaches(useUser(), 'editor');
  useHotkeys(mayImport ? [['alt+I', open]] : [], [], true);
  return (
    <OnDemand opened={isOpen && mayImport}>{(opened) => <ImportWindow opened={opened} onClose={close} />}</OnDemand>
  );
}
