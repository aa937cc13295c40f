import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { sendFile } from '../../../api/send-file.js';
import { IntakeDialog } from '../../../parts/files/intake-dialog.js';
import { useTermsChanged } from '../use-terms.js';
import { TermReport } from './term-report.js';

/** What a plain list looks like; these two names are read in any language. */
const SAMPLE = 'en;es\ncity council;concejo municipal';

/** A list of terms comes in: it is chosen or dropped, read, and what became of each entry is said in words. */
export function TakeIn({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const termsChanged = useTermsChanged();
  return (
    <IntakeDialog
      title={t('terms.takeIn.title')}
      lead={t('terms.takeIn.lead')}
      types={{ words: t('terms.takeIn.types'), accept: '.tbx,.xml,.csv,.tsv,.txt,application/x-tbx,text/csv' }}
      sample={
        <div>
          <Text size="sm" c="var(--desk-muted)" mb={4}>
            {t('terms.takeIn.sample')}
          </Text>
          <Code block>{SAMPLE}</Code>
        </div>
      }
      take={(file, onSent, signal) =>
        sendFile<Schemas['TermImportReport']>({ url: '/api/terms/import', type: typeOf(file), file, onSent, signal })
      }
      onTaken={termsChanged}
      opened={opened}
      onClose={onClose}
    >
      {(report) => <TermReport report={report} />}
    </IntakeDialog>
  );
}

/** What a file is called says what it is; a list that is no TBX is read as a table. */
const typeOf = ({ name }: File): string => (/\.(tbx|xml)$/i.test(name) ? 'application/x-tbx' : 'text/csv');
