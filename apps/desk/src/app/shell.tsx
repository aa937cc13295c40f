import { AppShell, Burger, Center, Group, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportDialog } from '../screens/import/import-dialog.js';
import { Failure } from '../parts/failure.js';
import { Account } from './account.js';
import { PaletteButton } from './palette-button.js';
import { Navigation } from './navigation.js';
import { useLanguageOf, useVisitor } from './session.js';
import { Wordmark } from './wordmark.js';

const SignInScreen = lazy(() =>
  import('../screens/sign-in/sign-in-screen.js').then(({ SignInScreen: screen }) => ({ default: screen })),
);

/** Whoever was invited has no session yet. */
const OPEN_TO_ALL = /^\/invitation\//;

/** The frame around every screen; without a session it is the door. */
export function Shell() {
  const { pathname } = useLocation();
  return OPEN_TO_ALL.test(pathname) ? <Outlet /> : <SignedInShell />;
}

function SignedInShell() {
  const { t } = useTranslation();
  const { data, isPending, error, refetch } = useVisitor();
  const [opened, { toggle, close }] = useDisclosure();
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
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !opened } }}
        padding="md"
      >
        <AppShell.Header px="md">
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.label')} />
              <Wordmark />
            </Group>
            <Group gap="xs" wrap="nowrap">
              <PaletteButton />
              <Account />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm">
          <Navigation onNavigate={close} />
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1}>
          <Outlet />
        </AppShell.Main>
      </AppShell>
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
