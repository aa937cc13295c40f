import { AppShell, Burger, Center, Group, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportDialog } from '../screens/import/import-dialog.js';
import { SignInScreen } from '../screens/sign-in/sign-in-screen.js';
import { Failure } from '../parts/failure.js';
import { AccountMenu } from './account-menu.js';
import { CommandPalette, PaletteButton } from './command-palette.js';
import { roleFor } from './destinations.js';
import { Navigation } from './navigation.js';
import { Forbidden } from './not-here.js';
import { reaches, useLanguageOf, useVisitor } from './session.js';
import classes from './shell.module.css';
import { Wordmark } from './wordmark.js';

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
  useLanguageOf(data?.user);

  if (isPending) {
    return (
      <Center mih="100vh">
        <Loader aria-label={t('app.loading')} />
      </Center>
    );
  }
  if (data === undefined) {
    return (
      <Center component="main" mih="100vh" p="md">
        <Failure error={error} onRetry={() => void refetch()} />
      </Center>
    );
  }
  if (data.user === null) return <SignInScreen />;
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
        <AppShell.Header px="md" className={classes.header}>
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.label')} />
              <Wordmark />
            </Group>
            <Group gap="xs" wrap="nowrap">
              <PaletteButton />
              <AccountMenu />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm" className={classes.navbar}>
          <Navigation onNavigate={close} />
        </AppShell.Navbar>
        <AppShell.Main id="content" tabIndex={-1}>
          {reaches(data.user, roleFor(pathname)) ? <Outlet /> : <Forbidden />}
        </AppShell.Main>
      </AppShell>
      <CommandPalette />
      <ImportDialog />
    </>
  );
}
