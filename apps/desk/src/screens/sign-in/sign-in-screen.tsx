import { Alert, Button, Center, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../app/language-switch.js';
import { speakAtTheDoor } from '../../app/session.js';
import { Wordmark } from '../../app/wordmark.js';
import { Icon } from '../../parts/icon.js';
import { trySignIn } from './try-sign-in.js';

type Field = 'email' | 'password';

/** The door: an address, a password, and a clear word when they do not fit. */
export function SignInScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const inputs = { email: useRef<HTMLInputElement>(null), password: useRef<HTMLInputElement>(null) };
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Field>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function signIn(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const empty = email.trim() === '' ? 'email' : password === '' ? 'password' : undefined;
    setMissing(empty);
    setProblem(undefined);
    if (empty !== undefined) {
      inputs[empty].current?.focus();
      return;
    }
    setBusy(true);
    const refused = await trySignIn(email, password);
    setBusy(false);
    if (refused === undefined) {
      await queries.resetQueries();
      return;
    }
    setProblem(refused === 'unreachable' ? t('signIn.offline') : refused.text);
    inputs.password.current?.select();
  }

  return (
    <Center component="main" mih="100vh" p="md" className="door">
      <Stack w="100%" maw={400} gap="md">
        <Group justify="space-between">
          <Wordmark />
          <LanguageSwitch onChoose={speakAtTheDoor} />
        </Group>
        <Paper
          withBorder
          p="xl"
          component="form"
          noValidate
          onSubmit={(event: SubmitEvent<HTMLFormElement>) => void signIn(event)}
        >
          <Stack gap="md">
            <div>
              <Title order={1}>{t('signIn.title')}</Title>
              <Text c="var(--desk-muted)" mt={4}>
                {t('signIn.lead')}
              </Text>
            </div>
            {problem !== undefined && (
              <Alert color="red" role="alert" variant="light" icon={<Icon name="alert" />}>
                {problem}
              </Alert>
            )}
            <TextInput
              ref={inputs.email}
              type="email"
              name="email"
              label={t('signIn.email')}
              error={missing === 'email' && t('signIn.emailMissing')}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              autoComplete="username"
              autoCapitalize="off"
              spellCheck={false}
              autoFocus
            />
            <PasswordInput
              ref={inputs.password}
              name="password"
              label={t('signIn.password')}
              error={missing === 'password' && t('signIn.passwordMissing')}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            />
            <Button type="submit" loading={busy} size="md">
              {t('signIn.submit')}
            </Button>
          </Stack>
        </Paper>
        <Text size="sm" c="var(--desk-muted)">
          {t('signIn.hint')}
        </Text>
      </Stack>
    </Center>
  );
}
