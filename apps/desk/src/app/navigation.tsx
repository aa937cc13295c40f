import { NavLink, Stack } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.js';
import { DESTINATIONS } from './destinations.js';
import classes from './navigation.module.css';
import { reaches, useUser } from './session.js';

/** The screens that this person's role opens. */
export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const user = useUser();
  const { pathname } = useLocation();
  return (
    <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('nav.label')}>
      {DESTINATIONS.filter(({ role }) => reaches(user, role)).map(({ key, to, icon }) => {
        const active = to === '/' ? pathname === '/' : pathname.startsWith(to);
        return (
          <li key={key}>
            <NavLink
              component={Link}
              to={to}
              label={t(`nav.${key}`)}
              leftSection={<Icon name={icon} />}
              className={classes.link}
              active={active}
              aria-current={active ? 'page' : undefined}
              onClick={onNavigate}
            />
          </li>
        );
      })}
    </Stack>
  );
}
