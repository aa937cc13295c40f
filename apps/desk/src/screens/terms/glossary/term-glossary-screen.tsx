import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api, type Problem } from '../../../api/client.js';
import { reaches, useUser } from '../../../app/session.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { Failure } from '../../../parts/failure.js';
import { LinkButton } from '../../../parts/links.js';
import { Waiting } from '../../../parts/waiting.js';
import { TermsFrame } from '../terms-frame.js';
import { termKey } from '../use-terms.js';
import { GlossaryState } from './glossary-state.js';

/** The glossary at DeepL: where it is not what the term base says, and the way to make it so. */
export function TermGlossaryScreen() {
  const { t } = useTranslation();
  const isEditor = reaches(useUser(), 'editor');
  return (
    <TermsFrame lead={t('terms.glossary.lead')}>
      {isEditor ? (
        <AtDeepl />
      ) : (
        <EmptyState
          title={t('terms.glossary.forbidden')}
          hint={t('terms.glossary.lead')}
          action={<LinkButton to="/terms">{t('terms.tabs.list')}</LinkButton>}
        />
      )}
    </TermsFrame>
  );
}

function AtDeepl() {
  const { t } = useTranslation();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: termKey('glossary'),
    // It asks an engine elsewhere; what it says is not asked again at every glance.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    retry: false,
    queryFn: async ({ signal }) => answered(await api.GET('/api/terms/glossary', { signal })),
  });
  if ((error as Partial<Problem> | null)?.code === 'ENGINE_NOT_CONFIGURED')
    return (
      <EmptyState
        title={t('terms.glossary.off')}
        hint={t('terms.glossary.offHint')}
        action={<LinkButton to="/terms">{t('terms.tabs.list')}</LinkButton>}
      />
    );
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return <GlossaryState state={data} isLooking={isFetching} onLook={() => void refetch()} />;
}
