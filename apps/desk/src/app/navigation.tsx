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
    <ul className={classes.list} aria-label={t('nav.label')}>
      {DESTINATIONS.filter(({ role }) => reaches(user, role)).map(({ key, to, icon }) => {
        const active = to === '/' ? pathname === '/' : pathname.startsWith(to);
        return (
          <li key={key}>
            <Link
              to={to}
              className={classes.link}
              data-active={active || undefined}
              aria-current={active ? 'page' : undefined}
              onClick={onNavigate}
            >
              <Icon name={icon} />
              {t(`nav.${key}`)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
