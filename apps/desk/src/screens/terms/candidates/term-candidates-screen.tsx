import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api, type Schemas } from '../../../api/client.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { Failure } from '../../../parts/failure.js';
import { LinkButton } from '../../../parts/links.js';
import { OnDemand } from '../../../parts/on-demand.js';
import { Waiting } from '../../../parts/waiting.js';
import { TermsFrame } from '../terms-frame.js';
import { type TermContent, termKey } from '../use-terms.js';
import { CandidateRow } from './candidate-row.js';
import { termOf } from './candidate-term.js';
import classes from './candidates.module.css';

const TermDialog = lazy(() => import('../form/term-dialog.js').then((dialog) => ({ default: dialog.TermDialog })));

/** What people correct again and again, and could be a term. */
export function TermCandidatesScreen() {
  const { t } = useTranslation();
  const [start, setStart] = useState<TermContent>();
  const { data, error, refetch } = useQuery({
    queryKey: termKey('candidates'),
    queryFn: async ({ signal }) => answered(await api.GET('/api/terms/candidates', { signal })),
  });
  return (
    <TermsFrame lead={t('terms.candidates.lead')}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data?.length === 0 && <NoCandidates />}
      {data !== undefined && data.length > 0 && (
        <>
          <Text size="sm" c="var(--desk-muted)" role="status">
            {t('terms.candidates.count', { count: data.length })}
          </Text>
          <ul className={classes.list}>
            {data.map((candidate) => (
              <CandidateRow key={keyOf(candidate)} candidate={candidate} onMake={() => setStart(termOf(candidate))} />
            ))}
          </ul>
        </>
      )}
      <OnDemand opened={start !== undefined}>
        {(opened) => <TermDialog opened={opened} start={start} onClose={() => setStart(undefined)} />}
      </OnDemand>
    </TermsFrame>
  );
}

const keyOf = ({ locale, found, better }: Schemas['TermCandidate']): string => `${locale} ${found} ${better}`;

function NoCandidates() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('terms.candidates.none')}
      hint={t('terms.candidates.noneHint')}
      action={<LinkButton to="/">{t('terms.candidates.toStories')}</LinkButton>}
    />
  );
}
