import { Button, FileButton, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api, asItIs, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
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
  const forget = useRef<() => void>(null);
  const taking = useMutation({
    mutationFn: (file: File) => takeIn(editionId, file),
    onSuccess: () => queries.invalidateQueries(),
  });
  const { data: report, error, isPending, variables } = taking;
  const name = variables?.name ?? '';
  const close = () => {
    onClose();
    taking.reset();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={report === undefined ? t('files.title') : t('files.done', { name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('files.close') }}
    >
      <Stack>
        {!isInReview && report === undefined && <Text>{t('files.notNow')}</Text>}
        {isInReview && report === undefined && <Text>{t('files.lead')}</Text>}
        {isPending && (
          <Group gap="sm" role="status">
            <Loader size="sm" aria-hidden="true" />
            <Text size="sm">{t('files.chosen', { name })}</Text>
          </Group>
        )}
        {error !== null && <Failure error={error} />}
        {report !== undefined && <EditionReport report={report} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('files.close')}
          </Button>
          {isInReview && (
            <FileButton
              // The same file can be chosen again once it was mended.
              resetRef={forget}
              accept=".xlf,.xliff,application/xliff+xml"
              inputProps={{ 'aria-label': t('files.choose') }}
              onChange={(file) => {
                if (file !== null) taking.mutate(file);
                forget.current?.();
              }}
            >
              {(props) => (
                <Button {...props} variant={report === undefined ? 'filled' : 'default'} disabled={isPending}>
                  {t(report === undefined ? 'files.choose' : 'files.another')}
                </Button>
              )}
            </FileButton>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

async function takeIn(editionId: string, file: File): Promise<Schemas['ImportReport']> {
  return answered(
    await api.POST('/api/editions/{id}/xliff', {
      params: { path: { id: editionId } },
      headers: { 'content-type': XLIFF },
      body: file,
      bodySerializer: asItIs,
    }),
  );
}
