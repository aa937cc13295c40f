import { Burger, Center, Group, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportDialog } from '../screens/import/import-dialog.js';
import { Failure } from '../parts/failure.js';
import { Account } from './account.js';
import { PaletteButton } from './palette-button.js';
import { roleFor } from './destinations.js';
import { Navigation } from './navigation.js';
import { Forbidden } from './not-here.js';
import { OtherLanguage } from './other-language.js';
import { reaches, useIsSessionOver, useLanguageOf, useVisitor } from './session.js';
import classes from './shell.module.css';
import { Wordmark } from './wordmark.js';

const SignInScreen = lazy(() =>
  import('../screens/sign-in/sign-in-screen.js').then(({ SignInScreen: screen }) => ({ default: screen })),
);
const SignInAgain = lazy(() => import('./sign-in-again.js').then(({ SignInAgain: door }) => ({ default: door })));

/** Dialogs take the scroll bar away; what carries this class does not jump then. */
const KEEPS_ITS_PLACE = 'right-scroll-bar-position';

/** Whoever was invited has no session yet. */
const OPEN_TO_ALL = /^\/invitation\//;

/** The frame around every screen; without a session it is the door. */
export function Shell() {
  const { pathname } = useLocation();
  return OPEN_TO_ALL.test(pathname) ? <Outlet /> : <SignedInShell pathname={pathname} />;
}

function SignedInShell({ pathname }: { pathname: string }) {
  const { t } = useTranslation();
  const { data, isPending, error, refetch } = useVisitor();
  const [opened, { toggle, close }] = useDisclosure();
  const isOver = useIsSessionOver();
  useLanguageOf(data?.user);

  if (isPending) return <Opening />;
  if (data === undefined) {
    return (
      <Center component="main" mih="100vh" p="md">
        <Failure error={error} onRetry={() => void refetch()} />
      </Center>
    );
  }
  if (data.user === null)
    return (
      <Suspense fallback={<Opening />}>
        <SignInScreen />
      </Suspense>
    );
  return (
    <>
      <a className="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <div className={classes.shell} data-door={isOver || undefined}>
        <header className={`${classes.header ?? ''} ${KEEPS_ITS_PLACE}`}>
          <Group className={classes.bar} justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.label')} />
              <Wordmark />
            </Group>
            <Group gap="xs" wrap="nowrap">
              <PaletteButton />
              <OtherLanguage />
              <Account />
            </Group>
          </Group>
          {isOver && (
            <Suspense fallback={null}>
              <SignInAgain user={data.user} />
            </Suspense>
          )}
        </header>
        <nav className={classes.navbar} data-opened={opened || undefined}>
          <Navigation onNavigate={close} />
        </nav>
        <main className={classes.main} id="content" tabIndex={-1}>
          {reaches(data.user, roleFor(pathname)) ? <Outlet /> : <Forbidden />}
        </main>
      </div>
      <ImportDialog />
    </>
  );
}

function Opening() {
  const { t } = useTranslation();
  return (
    <Center mih="100vh">
      <Loader aria-label={t('app.loading')} />
    </Center>
  );
}
