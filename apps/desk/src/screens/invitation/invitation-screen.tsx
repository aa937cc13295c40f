import { Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { VISITOR_KEY } from '../../app/session.js';
import { Wordmark } from '../../app/wordmark.js';
import { Failure } from '../../parts/failure.js';
import { Waiting } from '../../parts/waiting.js';

/** Behind the link of an invitation: a name, a password, and one is in. */
export function InvitationScreen() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/invitation/$token' });
  const { data, error, isPending } = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await api.POST('/api/invitations/look-up', { body: { token } });
      return answered(answer);
    },
  });
  return (
    <Center component="main" mih="100vh" p="md" className="door">
      <Paper withBorder p="xl" w="100%" maw={440}>
        <Stack gap="md">
          <Wordmark />
          {isPending && <Waiting />}
          {error !== null && (
            <>
              <Title order={1}>{t('invitation.over')}</Title>
              <Failure error={error} />
            </>
          )}
          {data !== undefined && (
            <>
              <Title order={1}>{t('invitation.title')}</Title>
              <Text c="var(--desk-muted)">{t('invitation.lead', { inviter: data.invitedBy, email: data.email })}</Text>
              <AcceptForm token={token} email={data.email} />
            </>
          )}
        </Stack>
      </Paper>
    </Center>
  );
}

function AcceptForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function accept(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { data, error } = await api.POST('/api/invitations/accept', { body: { token, name, password } });
    setBusy(false);
    setProblem(error);
    if (data === undefined) return;
    queries.setQueryData(VISITOR_KEY, data);
    await navigate({ to: '/', replace: true });
  }

  return (
    <form onSubmit={(event) => void accept(event)}>
      <Stack gap="md">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <TextInput
          required
          maxLength={100}
          autoComplete="name"
          label={t('invitation.name')}
          description={t('invitation.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          required
          minLength={12}
          maxLength={200}
          autoComplete="new-password"
          label={t('invitation.password')}
          description={t('invitation.passwordHint')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {problem !== undefined && <Failure error={problem} />}
        <Button type="submit" loading={isBusy}>
          {t('invitation.accept')}
        </Button>
      </Stack>
    </form>
  );
}
