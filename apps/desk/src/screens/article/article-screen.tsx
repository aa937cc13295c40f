import { Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { reaches, useUser } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';

const StandingScreen = lazy(() =>
  import('./standing/standing-screen.js').then(({ StandingScreen: screen }) => ({ default: screen })),
);
const WritingScreen = lazy(() =>
  import('./writing-screen.js').then(({ WritingScreen: screen }) => ({ default: screen })),
);

/** One story: written while it is a draft, looked at from then on. */
export function ArticleScreen() {
  const { t } = useTranslation();
  const { articleId } = useParams({ from: '/articles/$articleId' });
  const article = $api.useQuery('get', '/api/articles/{id}', { params: { path: { id: articleId } } });
  const source = article.data?.editions.find(({ locale }) => locale === article.data.sourceLocale);
  // A later call that fails takes nothing off the screen: somebody may be writing.
  if (article.error !== null && article.data === undefined) {
    return <Failure title={t('article.notFound')} error={article.error} onRetry={() => void article.refetch()} />;
  }
  if (article.data === undefined || source === undefined) return <Opening />;
  return <Story key={source.id} article={article.data} editionId={source.id} />;
}

function Story({ article, editionId }: { article: Schemas['Article']; editionId: string }) {
  const { t } = useTranslation();
  const user = useUser();
  const queries = useQueryClient();
  // The editor holds the text from here on: nothing fetched later may overwrite it.
  const draft = $api.useQuery(
    'get',
    '/api/editions/{id}/document',
    { params: { path: { id: editionId } } },
    { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const [jobId, setJobId] = useState<string>();
  const reload = (): void => void queries.invalidateQueries();
  if (draft.error !== null && draft.data === undefined) {
    return <Failure title={t('article.notFound')} error={draft.error} onRetry={() => void draft.refetch()} />;
  }
  if (draft.data === undefined) return <Opening />;
  const isWriting = draft.data.state === 'draft' && reaches(user, 'editor');
  const screen = isWriting ? (
    <WritingScreen
      key={draft.data.editionId}
      draft={draft.data}
      onSubmitted={(job) => {
        setJobId(job.id);
        reload();
      }}
      onReload={reload}
    />
  ) : (
    <StandingScreen article={article} draft={draft.data} jobId={jobId} onChanged={reload} />
  );
  return <Suspense fallback={<Opening />}>{screen}</Suspense>;
}

function Opening() {
  const { t } = useTranslation();
  return (
    <Center p="xl">
      <Loader aria-label={t('article.loading')} />
    </Center>
  );
}
