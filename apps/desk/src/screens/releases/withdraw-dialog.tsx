import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { Faces } from './faces.js';

const SHORTEST_REASON = 3;

interface WithdrawDialogProps {
  story: Schemas['Publication'];
  onClose: () => void;
  onAsked: () => Promise<void>;
}

/** Says what taking a story back does, and asks for the reason. */
export function WithdrawDialog({ story, onClose, onAsked }: WithdrawDialogProps) {
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
    const { error } = await api.POST('/api/articles/{id}/withdraw', {
      params: { path: { id: story.articleId } },
      body: { reason: text },
    });
    setProblem(error);
    if (error === undefined) {
      await onAsked();
      onClose();
    }
    setBusy(false);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('releases.withdraw.title')}
      closeButtonProps={{ 'aria-label': t('releases.withdraw.close') }}
      centered
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="md">
          <Faces faces={story.faces} />
          <Text size="sm">{t('releases.withdraw.lead')}</Text>
          {problem !== undefined && <Failure error={problem} />}
          <Textarea
            label={t('releases.withdraw.reason')}
            description={t('releases.withdraw.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isMissing ? t('releases.withdraw.reasonMissing') : undefined}
            autosize
            minRows={3}
            maxLength={2_000}
            required
            data-autofocus
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('releases.withdraw.keep')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('releases.withdraw.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
