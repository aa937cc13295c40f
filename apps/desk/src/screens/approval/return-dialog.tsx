import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';

const SHORTEST_REASON = 3;

interface ReturnDialogProps {
  editionId: string;
  isApproved: boolean;
  opened: boolean;
  onClose: () => void;
  onReturned: () => Promise<void>;
}

/** Asks for the reason, without which nothing is sent back. */
export function ReturnDialog({ editionId, isApproved, opened, onClose, onReturned }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const text = reason.trim();
    setMissing(text.length < SHORTEST_REASON);
    if (text.length < SHORTEST_REASON) return;
    setBusy(true);
    const { error } = await api.POST('/api/editions/{id}/return', {
      params: { path: { id: editionId } },
      body: { reason: text },
    });
    setProblem(error);
    if (error === undefined) {
      await onReturned();
      setReason('');
      onClose();
    }
    setBusy(false);
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('approval.decision.returnTitle')}
      closeButtonProps={{ 'aria-label': t('approval.decision.close') }}
      centered
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{t('approval.decision.returnLead')}</Text>
          {isApproved && <Text size="sm">{t('approval.decision.returnLeadApproved')}</Text>}
          {problem !== undefined && <Failure error={problem} />}
          <Textarea
            label={t('approval.decision.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isMissing ? t('approval.decision.reasonMissing') : undefined}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2_000}
            required
            data-autofocus
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('approval.decision.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('approval.decision.confirmReturn')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
