import { Button, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useLocale } from '../../parts/locale.js';
import { SecretOnce } from '../../parts/secret-once.js';
import classes from './admin.module.css';

type Role = Schemas['User']['role'];
type Locale = Schemas['User']['locale'];
const ROLES: readonly Role[] = ['translator', 'editor', 'admin'];

/** Asks for an address and gives back a link that opens once. */
export function InviteForm() {
  const { t } = useTranslation();
  const spoken = useLocale();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('translator');
  const [locale, setLocale] = useState<Locale>(spoken);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [invited, setInvited] = useState<Schemas['Invited']>();

  async function invite(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { data, error } = await api.POST('/api/invitations', { body: { email, role, locale } });
    setBusy(false);
    setProblem(error);
    setInvited(data);
    if (data === undefined) return;
    setEmail('');
    await queries.invalidateQueries({ queryKey: ['get', '/api/invitations'] });
  }

  return (
    <section className={classes.panel} aria-labelledby="invite">
      <Title order={2} id="invite">
        {t('admin.people.invite')}
      </Title>
      <Text size="sm" c="var(--desk-muted)">
        {t('admin.people.inviteHint')}
      </Text>
      <form className={classes.form} onSubmit={(event) => void invite(event)}>
        <TextInput
          className={classes.grow}
          type="email"
          required
          maxLength={254}
          label={t('admin.people.email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('admin.people.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
          data={ROLES.map((value) => ({ value, label: `${t(`role.${value}`)}: ${t(`admin.people.roles.${value}`)}` }))}
        />
        <NativeSelect
          label={t('admin.people.language')}
          value={locale}
          onChange={(event) => setLocale(event.currentTarget.value as Locale)}
          data={(['en', 'es'] as const).map((value) => ({ value, label: t(`locale.${value}`) }))}
        />
        <Button type="submit" loading={isBusy}>
          {t('admin.people.inviteSend')}
        </Button>
      </form>
      {problem !== undefined && <Failure error={problem} />}
      {invited !== undefined && (
        <SecretOnce
          title={t('admin.people.link', { email: invited.invitation.email })}
          secret={invited.link}
          hint={`${invited.mailed ? t('admin.people.mailed') : t('admin.people.notMailed')} ${t('admin.people.linkOnce')}`}
        />
      )}
    </section>
  );
}
