import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DeskLocale } from '../i18n/i18n.js';
import { useSignOut, useUser } from './session.js';

const LOCALES: readonly DeskLocale[] = ['en', 'es'];

/** Who is signed in, the language of the desk, light or dark, and the way out. */
export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant="subtle" size="xs" aria-label={`${user.name}, ${t(`role.${user.role}`)}`}>
          {user.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(`role.${user.role}`)}</Menu.Label>
        {LOCALES.map((locale) => (
          <Menu.Item
            key={locale}
            lang={locale}
            aria-current={i18n.language === locale ? 'true' : undefined}
            onClick={() => void i18n.changeLanguage(locale)}
          >
            {locale === 'en' ? 'English' : 'Español'}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={toggleColorScheme}>{t('nav.scheme')}</Menu.Item>
        <Menu.Item component={Link} to="/account">
          {t('account.title')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
