import { Text, UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import { type ButtonHTMLAttributes, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { initials } from '../parts/initials.js';
import classes from './account-menu.module.css';
import { type DeskUser } from './session.js';

interface AccountButtonProps extends UnstyledButtonProps, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style'> {
  ref?: Ref<HTMLButtonElement>;
  user: DeskUser;
}

/** Who is signed in, and the way to what concerns them. */
export function AccountButton({ user, ...others }: AccountButtonProps) {
  const { t } = useTranslation();
  return (
    <UnstyledButton
      {...others}
      className={classes.target}
      aria-label={t('nav.account', { name: user.name, role: t(`role.${user.role}`) })}
    >
      <span className={classes.initials} aria-hidden="true">
        {initials(user.name)}
      </span>
      <Text size="sm" visibleFrom="sm" className={classes.name}>
        {user.name}
      </Text>
    </UnstyledButton>
  );
}
