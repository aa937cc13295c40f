import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../api/client.js';
import { useUser } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';
import { type Locale, LOCALES } from './issue-draft.js';

interface TestProps {
  issueId: string;
  /** Saves what is not saved yet; false when that does not work. */
  onReady: () => Promise<boolean>;
  isDisabled: boolean;
}

/** One mail of the issue to one's own address, before it goes to everybody. */
export function SendTest({ issueId, onReady, isDisabled }: TestProps) {
  const { t } = useTranslation();
  const user = useUser();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [email, setEmail] = useState(user.email);
  const [locale, setLocale] = useState<Locale>(user.locale);
  const [problem, setProblem] = useState<unknown>();
  const [sentTo, setSentTo] = useState<string>();
  const { data: outbox } = $api.useQuery('get', '/api/outbox');

  function open(isReady: boolean): void {
    setSentTo(undefined);
    setProblem(undefined);
    setOpen(isReady);
  }

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { error } = await api.POST('/api/issues/{id}/test', {
      params: { path: { id: issueId } },
      body: { locale, email },
    });
    setBusy(false);
    setProblem(error);
    setSentTo(error === undefined ? email : undefined);
  }

  return (
    <>
      <Button variant="default" disabled={isDisabled} onClick={() => void onReady().then(open)}>
        {t('newsletter.test.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('newsletter.test.title')}
        closeButtonProps={{ 'aria-label': t('newsletter.outbox.close') }}
      >
        <form onSubmit={(event) => void send(event)}>
          <Stack gap="md">
            <Text size="sm">{t('newsletter.test.lead')}</Text>
            <TextInput
              type="email"
              required
              label={t('newsletter.test.email')}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <SegmentedControl
              aria-label={t('newsletter.test.locale')}
              value={locale}
              onChange={setLocale}
              data={LOCALES.map((value) => ({ value, label: t(`locale.${value}`) }))}
            />
            {problem !== undefined && <Failure error={problem} />}
            {sentTo !== undefined && (
              <Alert color="patina" variant="light" role="status">
                <Text size="sm" c="var(--desk-ink)">
                  {t('newsletter.test.sent', { email: sentTo })}{' '}
                  {outbox?.isInUse === true && t('newsletter.test.toOutbox')}
                </Text>
              </Alert>
            )}
            <Group justify="flex-end">
              <Button type="submit" loading={isBusy}>
                {t('newsletter.test.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
