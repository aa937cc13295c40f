import { Button, Code, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api, asItIs, type Schemas } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { FileDrop } from '../../../parts/file-drop.js';
import { useTermsChanged } from '../use-terms.js';
import { TermReport } from './term-report.js';

/** What a plain list looks like; these two names are read in any language. */
const SAMPLE = 'en;es\ncity council;concejo municipal';

/** A list of terms comes in: it is chosen or dropped, read, and what became of each entry is said in words. */
export function TakeIn({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const termsChanged = useTermsChanged();
  const taking = useMutation({ mutationFn: takeIn, onSuccess: termsChanged });
  const { data: report, error, isPending, variables, mutate, reset } = taking;
  const name = variables?.name ?? '';
  const close = () => {
    onClose();
    reset();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={report === undefined ? t('terms.takeIn.title') : t('terms.takeIn.done', { name })}
      size="lg"
    >
      <Stack>
        {error !== null && <Failure error={error} />}
        {report !== undefined && <TermReport report={report} />}
        {report === undefined && <Text size="sm">{t('terms.takeIn.lead')}</Text>}
        {isPending ? (
          <Group gap="sm" role="status">
            <Loader size="sm" aria-hidden="true" />
            <Text size="sm">{t('terms.takeIn.reading', { name })}</Text>
          </Group>
        ) : (
          <FileDrop
            prompt={t('terms.takeIn.drop')}
            choose={t(report === undefined ? 'terms.takeIn.choose' : 'terms.takeIn.another')}
            types={t('terms.takeIn.types')}
            accept=".tbx,.xml,.csv,.tsv,.txt,application/x-tbx,text/csv"
            onFile={mutate}
          />
        )}
        {report === undefined && (
          <div>
            <Text size="sm" c="var(--desk-muted)" mb={4}>
              {t('terms.takeIn.sample')}
            </Text>
            <Code block>{SAMPLE}</Code>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('terms.takeIn.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What a file is called says what it is; a list that is no TBX is read as a table. */
const typeOf = ({ name }: File): string => (/\.(tbx|xml)$/i.test(name) ? 'application/x-tbx' : 'text/csv');

async function takeIn(file: File): Promise<Schemas['TermImportReport']> {
  const answer = await api.POST('/api/terms/import', {
    headers: { 'content-type': typeOf(file) },
    body: file,
    bodySerializer: asItIs,
    // The description of the api has no word for a body of bytes.
  } as never);
  return answered<Schemas['TermImportReport']>(answer);
}
