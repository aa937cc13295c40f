import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { sendFile } from '../../api/send-file.js';
import { IntakeDialog } from '../../parts/files/intake-dialog.js';
import { EditionReport } from './report.js';

const XLIFF = 'application/xliff+xml';

interface TakeInProps {
  editionId: string;
  isInReview: boolean;
  opened: boolean;
  onClose: () => void;
}

/** A translated file comes back: it is chosen, taken in, and what became of each of its segments is said in words. */
export function TakeIn({ editionId, isInReview, opened, onClose }: TakeInProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <IntakeDialog
      title={t('files.title')}
      lead={t(isInReview ? 'files.lead' : 'files.notNow')}
      types={isInReview ? { words: t('files.types'), accept: `.xlf,.xliff,${XLIFF}` } : undefined}
      take={(file, onSent, signal) =>
        sendFile<Schemas['ImportReport']>({
          url: `/api/editions/${editionId}/xliff`,
          type: XLIFF,
          file,
          onSent,
          signal,
        })
      }
      onTaken={() => queries.invalidateQueries()}
      opened={opened}
      onClose={onClose}
    >
      {(report) => <EditionReport report={report} />}
    </IntakeDialog>
  );
}
