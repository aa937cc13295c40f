import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api } from '../../../api/client.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { Failure } from '../../../parts/failure.js';
import { LinkButton } from '../../../parts/links.js';
import { Waiting } from '../../../parts/waiting.js';
import { StartedTerm } from '../form/started-term.js';
import { TermsFrame } from '../terms-frame.js';
import { type TermContent, termKey } from '../use-terms.js';
import { ChangeList } from './change-list.js';

const PAGE = 30;

/** Every change of the term base, deleted terms included. */
export function TermHistoryScreen() {
  const { t } = useTranslation();
  return (
    <TermsFrame lead={t('terms.changes.lead')}>
      <AllChanges />
    </TermsFrame>
  );
}

function AllChanges() {
  const { t } = useTranslation();
  const [start, setStart] = useState<TermContent>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: termKey('all-changes'),
    initialPageParam: undefined as number | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answered(await api.GET('/api/terms/changes', { params: { query: { before: pageParam, limit: PAGE } }, signal })),
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.number),
  });
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const changes = data.pages.flat();
  if (changes.length === 0)
    return (
      <EmptyState
        title={t('terms.changes.none')}
        hint={t('terms.changes.noneHint')}
        action={<LinkButton to="/terms">{t('terms.tabs.list')}</LinkButton>}
      />
    );
  return (
    <>
      <ChangeList changes={changes} isOfMany onAgain={setStart} />
      {hasNextPage && (
        <Button variant="default" w="fit-content" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('terms.changes.older')}
        </Button>
      )}
      <StartedTerm start={start} onClose={() => setStart(undefined)} />
    </>
  );
}
