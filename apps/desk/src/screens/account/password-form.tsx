import { Alert, Button, PasswordInput, Text, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import classes from '../admin/admin.module.css';

/** A new password in exchange for the present one. */
export function PasswordForm() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function change(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { error } = await api.PUT('/api/session/password', { body: { current, next } });
    setBusy(false);
    setProblem(error);
    setChanged(error === undefined);
    if (error !== undefined) return;
    setCurrent('');
    setNext('');
  }

  return (
    <section className={classes.panel} aria-labelledby="password">
      <Title order={2} id="password">
        {t('account.password')}
      </Title>
      <form className={classes.form} onSubmit={(event) => void change(event)}>
        <PasswordInput
          className={classes.grow}
          required
          label={t('account.current')}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          className={classes.grow}
          required
          minLength={12}
          maxLength={200}
          label={t('account.next')}
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" loading={isBusy}>
          {t('account.change')}
        </Button>
      </form>
      <Text size="sm" c="var(--desk-muted)" mt="xs">
        {t('account.nextHint')}
      </Text>
      {problem !== undefined && <Failure error={problem} />}
      {isChanged && (
        <Alert color="patina" variant="light" role="status" mt="sm">
          <Text size="sm" c="var(--desk-ink)">
            {t('account.changed')}
          </Text>
        </Alert>
      )}
    </section>
  );
}
