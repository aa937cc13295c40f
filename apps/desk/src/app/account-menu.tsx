import { Menu, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.js';
import { useOpensAtOnce } from '../parts/on-demand.js';
import { AccountButton } from './account-button.js';
import classes from './account-menu.module.css';
import { useSignOut, useUser } from './session.js';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Light or dark, what concerns the person alone, and the way out; it comes opened, in the place of the button that asked for it. */
export function AccountMenu() {
  const { t } = useTranslation();
  const user = useUser();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { opened, setOpened, button } = useOpensAtOnce();
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <AccountButton ref={button} user={user} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.label}>
          {user.name} · {t(`role.${user.role}`)}
        </Menu.Label>
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
