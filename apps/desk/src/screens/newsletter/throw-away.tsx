import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { type Issue } from './issue-draft.js';

/** Takes a draft away for good, after a question. */
export function ThrowAway({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function throwAway(): Promise<void> {
    const { error } = await api.DELETE('/api/issues/{id}', { params: { path: { id: issue.id } } });
    setProblem(error);
    if (error === undefined) await navigate({ to: '/newsletter' });
  }

  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setOpen(true)}>
        {t('newsletter.compose.throwAway')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('newsletter.compose.throwAway')}
        closeButtonProps={{ 'aria-label': t('newsletter.compose.keep') }}
      >
        <Stack gap="md">
          <Text>{t('newsletter.compose.throwAwayAsk', { number: issue.number })}</Text>
          {problem !== undefined && <Failure error={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('newsletter.compose.keep')}
            </Button>
            <Button color="red" onClick={() => void throwAway()}>
              {t('newsletter.compose.throwAway')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
