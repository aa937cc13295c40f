import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../failure.js';
import { FileDrop } from './file-drop.js';

interface IntakeProps<Report> {
  title: string;
  lead: string;
  /** Kinds of files, in words and as a file field names them; none where nothing can be taken in now. */
  types: { words: string; accept: string } | undefined;
  /** What such a file looks like, for people who write one. */
  sample?: ReactNode;
  /** Sends a file, and says on the way how much of it has gone. */
  take: (file: File, onSent: (share: number) => void, signal: AbortSignal) => Promise<Report>;
  onTaken: () => Promise<unknown>;
  children: (report: Report) => ReactNode;
  opened: boolean;
  onClose: () => void;
}

/** A file comes in: it is chosen, sent, and what became of it is said in words. Whoever closes meanwhile breaks it off. */
export function IntakeDialog<Report>({
  title,
  lead,
  types,
  sample,
  take,
  onTaken,
  children,
  opened,
  onClose,
}: IntakeProps<Report>) {
  const { t } = useTranslation();
  const sending = useRef<AbortController>(null);
  const [sent, setSent] = useState(0);
  const taking = useMutation({
    mutationFn: (file: File) => {
      setSent(0);
      sending.current = new AbortController();
      return take(file, setSent, sending.current.signal);
    },
    onSuccess: onTaken,
  });
  const { data: report, error, isPending, variables } = taking;
  const name = variables?.name ?? '';
  const close = () => {
    sending.current?.abort();
    onClose();
    taking.reset();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={report === undefined ? title : t('files.done', { name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('files.close') }}
    >
      <Stack>
        {report === undefined && <Text>{lead}</Text>}
        {isPending && <Sending name={name} sent={sent} />}
        {error !== null && <Failure error={error} />}
        {report !== undefined && children(report)}
        {types !== undefined && !isPending && (
          <FileDrop
            prompt={t('files.drop')}
            choose={t(report === undefined ? 'files.choose' : 'files.another')}
            types={types.words}
            accept={types.accept}
            onFile={taking.mutate}
          />
        )}
        {report === undefined && sample}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t(isPending ? 'files.stop' : 'files.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** How much has been sent; once all of it has, the house is still reading. */
function Sending({ name, sent }: { name: string; sent: number }) {
  const { t } = useTranslation();
  const isReading = sent === 0 || sent === 1;
  const text = t('files.chosen', { name });
  return (
    <Stack gap={6}>
      <Text size="sm" role="status">
        {text}
      </Text>
      <Progress value={isReading ? 100 : sent * 100} animated={isReading} color="patina" aria-label={text} />
    </Stack>
  );
}
