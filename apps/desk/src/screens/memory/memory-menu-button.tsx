import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { withTexts } from '../../i18n/i18n.js';
import { FileMenuButton } from '../../parts/files/file-menu-button.js';

const load = () => withTexts(['files'], import('./memory-menu.js'));
const MemoryMenu = lazy(() => load().then(({ MemoryMenu: menu }) => ({ default: menu })));

/** The way to the memory as a file. */
export function MemoryMenuButton() {
  const { t } = useTranslation();
  const look = { label: t('memory.files'), named: t('memory.filesNamed'), size: 'sm' } as const;
  return (
    <FileMenuButton load={load} look={look}>
      <MemoryMenu look={look} />
    </FileMenuButton>
  );
}
