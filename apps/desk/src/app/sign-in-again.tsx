import { Button, PasswordInput, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FocusEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trySignIn } from '../screens/sign-in/try-sign-in.js';
import { type DeskUser } from './session.js';
import classes from './sign-in-again.module.css';

const WRITING = 'input, textarea, select, [contenteditable="true"]';

/** The way back in for somebody whose session ended: nothing on the screen goes, and nobody who types is interrupted. */
export function SignInAgain({ user }: { user: DeskUser }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (document.activeElement?.matches(WRITING) !== true) input.current?.focus();
  }, []);

  function rememberPlace({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && relatedTarget.matches(WRITING)) cameFrom.current = relatedTarget;
  }

  async function signIn(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (password === '') {
      setProblem(t('signIn.passwordMissing'));
      return;
    }
    setBusy(true);
    const refused = await trySignIn(user.email, password);
    setBusy(false);
    if (refused !== undefined) {
      setProblem(refused === 'unreachable' ? t('signIn.offline') : refused.text);
      input.current?.select();
      return;
    }
    cameFrom.current?.focus();
    await queries.invalidateQueries();
  }

  return (
    <form className={classes.door} noValidate onSubmit={(event) => void signIn(event)}>
      <Text size="sm" role="alert" className={classes.words}>
        {problem ?? t('signIn.ended')}
      </Text>
      <input type="hidden" name="email" value={user.email} autoComplete="username" />
      <PasswordInput
        ref={input}
        size="xs"
        name="password"
        className={classes.password}
        aria-label={t('signIn.passwordOf', { name: user.name })}
        placeholder={t('signIn.passwordOf', { name: user.name })}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        onFocus={rememberPlace}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
      />
      <Button type="submit" size="xs" loading={busy}>
        {t('signIn.again')}
      </Button>
      <Button size="xs" variant="default" onClick={() => window.location.assign('/')}>
        {t('signIn.somebodyElse')}
      </Button>
    </form>
  );
}
