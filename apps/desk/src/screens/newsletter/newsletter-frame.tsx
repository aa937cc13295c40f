import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { SubNavigation } from '../../parts/sub-navigation.js';
import { Waiting } from '../../parts/waiting.js';

interface FrameProps {
  lead?: string;
  actions?: ReactNode;
  children: (newsletterId: string) => ReactNode;
}

/** What the parts of the newsletter screen share: its name, the way between them, and which newsletter it is. */
export function NewsletterFrame({ lead, actions, children }: FrameProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/newsletters', undefined, { staleTime: 60_000 });
  const [newsletter] = data ?? [];
  return (
    <ScreenFrame title={t('newsletter.title')} lead={lead} actions={newsletter === undefined ? undefined : actions}>
      <SubNavigation
        label={t('newsletter.tabs.label')}
        places={[
          { to: '/newsletter', label: t('newsletter.tabs.issues') },
          { to: '/newsletter/subscribers', label: t('newsletter.tabs.subscribers') },
          { to: '/newsletter/outbox', label: t('newsletter.tabs.outbox') },
        ]}
      />
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && newsletter === undefined && (
        <EmptyState title={t('newsletter.noNewsletter')} hint={t('newsletter.noNewsletterHint')} />
      )}
      {newsletter !== undefined && children(newsletter.id)}
    </ScreenFrame>
  );
}
