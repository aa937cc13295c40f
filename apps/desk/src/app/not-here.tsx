import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.js';
import { LinkButton } from '../parts/links.js';
import { useUser } from './session.js';

/** An address that leads nowhere: the way back. */
export function NotFound() {
  const { t } = useTranslation();
  return <EmptyState order={1} title={t('app.notFound')} hint={t('app.notFoundHint')} action={<ToStories />} />;
}

/** A screen that this person's role does not open: why, and whom to ask. */
export function Forbidden() {
  const { t } = useTranslation();
  const { role } = useUser();
  return (
    <EmptyState
      order={1}
      title={t('app.forbidden')}
      hint={t('app.forbiddenHint', { role: t(`role.${role}`) })}
      action={<ToStories />}
    />
  );
}

function ToStories() {
  const { t } = useTranslation();
  return (
    <LinkButton to="/" variant="default">
      {t('app.toStories')}
    </LinkButton>
  );
}
