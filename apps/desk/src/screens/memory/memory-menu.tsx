import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { sendFile } from '../../api/send-file.js';
import { FileMenu, type MenuLook } from '../../parts/files/file-menu.js';
import { IntakeDialog } from '../../parts/files/intake-dialog.js';
import { MemoryReport } from './memory-report.js';
import { useMemoryChanged } from './use-memory.js';

const TMX = 'application/x-tmx+xml';

/** The memory as a file for other programs, whole or one direction of it, and the memory of another program taken in. */
export function MemoryMenu({ look }: { look: MenuLook }) {
  const { t } = useTranslation();
  const memoryChanged = useMemoryChanged();
  const url = '/api/memory/export.tmx';
  const [en, es] = [t('locale.en'), t('locale.es')];
  return (
    <FileMenu
      look={look}
      downloads={[
        { href: url, label: t('files.tmx.all') },
        { href: `${url}?from=en&to=es`, label: t('files.tmx.direction', { from: en, to: es }) },
        { href: `${url}?from=es&to=en`, label: t('files.tmx.direction', { from: es, to: en }) },
      ]}
      dialog={(opened, onClose) => (
        <IntakeDialog
          title={t('files.tmx.title')}
          lead={t('files.tmx.lead')}
          types={{ words: t('files.tmx.types'), accept: `.tmx,${TMX}` }}
          take={(file, onSent, signal) =>
            sendFile<Schemas['MemoryImportReport']>({
              url: `/api/memory/import?file=${encodeURIComponent(file.name)}`,
              type: TMX,
              file,
              onSent,
              signal,
            })
          }
          onTaken={memoryChanged}
          opened={opened}
          onClose={onClose}
        >
          {(report) => <MemoryReport report={report} />}
        </IntakeDialog>
      )}
    />
  );
}
