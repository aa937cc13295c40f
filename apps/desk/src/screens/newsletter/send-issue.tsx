import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { Waiting } from '../../parts/waiting.js';
import { type Issue, LOCALES } from './issue-draft.js';

interface SendProps {
  issue: Issue;
  /** Saves what is not saved yet; false when that does not work. */
  onReady: () => Promise<boolean>;
  onSent: () => void;
  isDisabled: boolean;
}

/** The last question before an issue goes out: to how many, in which language. */
export function SendIssue({ issue, onReady, onSent, isDisabled }: SendProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function send(): Promise<void> {
    setBusy(true);
    const { error } = await api.POST('/api/issues/{id}/send', { params: { path: { id: issue.id } } });
    setBusy(false);
    setProblem(error);
    if (error !== undefined) return;
    setOpen(false);
    onSent();
  }

  return (
    <>
      <Button
        disabled={isDisabled}
        onClick={() => {
          setProblem(undefined);
          void onReady().then((isReady) => setOpen(isReady));
        }}
      >
        {t('newsletter.send.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('newsletter.send.title', { number: issue.number })}
        closeButtonProps={{ 'aria-label': t('newsletter.send.cancel') }}
      >
        <Stack gap="md">
          <Recipients newsletterId={issue.newsletterId} />
          <Text size="sm">{t('newsletter.send.once')}</Text>
          {problem !== undefined && <Failure error={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('newsletter.send.cancel')}
            </Button>
            <Button loading={isBusy} onClick={() => void send()}>
              {t('newsletter.send.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function Recipients({ newsletterId }: { newsletterId: string }) {
  const { t } = useTranslation();
  const { data, error } = $api.useQuery(
    'get',
    '/api/newsletters/{id}/subscription-counts',
    { params: { path: { id: newsletterId } } },
    { staleTime: 0 },
  );
  const { data: outbox } = $api.useQuery('get', '/api/outbox');
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Waiting />;
  const { recipients } = data;
  if (recipients.en + recipients.es === 0) return <Text c="var(--desk-warn)">{t('newsletter.send.nobody')}</Text>;
  return (
    <div>
      <Text>{t('newsletter.send.who')}</Text>
      <List mt="xs">
        {LOCALES.map((locale) => (
          <List.Item key={locale}>
            <strong>{t('newsletter.send.to', { count: recipients[locale], language: t(`language.${locale}`) })}</strong>
          </List.Item>
        ))}
      </List>
      {outbox?.isInUse === true && (
        <Text size="sm" c="var(--desk-muted)" mt="xs">
          {t('newsletter.send.outbox')}
        </Text>
      )}
    </div>
  );
}
