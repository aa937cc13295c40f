import { Alert, Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, problemText } from '../../api/client.js';
import { Wordmark } from '../../app/wordmark.js';

/** The door: an address, a password, and a clear word when they do not fit. */
export function SignInScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function signIn(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const { error } = await api.POST('/api/session', {
      body: { email: String(form.get('email')), password: String(form.get('password')) },
    });
    setBusy(false);
    setProblem(error === undefined ? undefined : problemText(error));
    if (error === undefined) await queries.resetQueries();
  }

  return (
    <Center component="main" mih="100vh" p="md">
      <Paper
        withBorder
        p="xl"
        w="100%"
        maw={400}
        component="form"
        onSubmit={(event: FormEvent<HTMLFormElement>) => void signIn(event)}
      >
        <Stack gap="md">
          <Wordmark />
          <Title order={1}>{t('signIn.title')}</Title>
          <Text c="var(--desk-muted)">{t('signIn.lead')}</Text>
          {problem !== undefined && (
            <Alert color="red" role="alert" variant="light">
              {problem}
            </Alert>
          )}
          <TextInput name="email" type="email" label={t('signIn.email')} autoComplete="username" required autoFocus />
          <PasswordInput name="password" label={t('signIn.password')} autoComplete="current-password" required />
          <Button type="submit" loading={busy}>
            {t('signIn.submit')}
          </Button>
          <Text size="sm" c="var(--desk-muted)">
            {t('signIn.hint')}
          </Text>
        </Stack>
      </Paper>
    </Center>
  );
}
