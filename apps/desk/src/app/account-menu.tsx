import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.js';
import { initials } from '../parts/initials.js';
import classes from './account-menu.module.css';
import { LANGUAGES } from './language-switch.js';
import { useChooseLocale, useSignOut, useUser } from './session.js';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Who is signed in, the language of the desk, light or dark, and the way out. */
export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const chooseLocale = useChooseLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={classes.target}
          aria-label={t('nav.account', { name: user.name, role: t(`role.${user.role}`) })}
        >
          <Avatar size={28} radius="xl" color="patina" variant="filled" aria-hidden="true">
            {initials(user.name)}
          </Avatar>
          <Text size="sm" visibleFrom="sm" className={classes.name}>
            {user.name}
          </Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.label}>
          {user.name} · {t(`role.${user.role}`)}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label className={classes.label}>{t('nav.language')}</Menu.Label>
        {LANGUAGES.map(({ value, label }) => (
          <Menu.Item
            key={value}
            lang={value}
            aria-current={i18n.language === value ? 'true' : undefined}
            rightSection={i18n.language === value && <Icon name="check" />}
            onClick={() => void chooseLocale(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label className={classes.label}>{t('nav.scheme')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            aria-current={colorScheme === scheme ? 'true' : undefined}
            rightSection={colorScheme === scheme && <Icon name="check" />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`nav.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account">
          {t('account.title')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
