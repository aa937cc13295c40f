import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api, type Schemas } from '../../../api/client.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { Failure } from '../../../parts/failure.js';
import { LinkButton } from '../../../parts/links.js';
import { Waiting } from '../../../parts/waiting.js';
import { StartedTerm } from '../form/started-term.js';
import { TermsFrame } from '../terms-frame.js';
import { type TermContent, termKey } from '../use-terms.js';
import { CandidateRow } from './candidate-row.js';
import { termOf } from './candidate-term.js';
import classes from './candidates.module.css';
import { useDismissals } from './use-dismissals.js';

type Candidate = Schemas['TermCandidate'];

/** What people correct again and again, and could be a term. */
export function TermCandidatesScreen() {
  const { t } = useTranslation();
  const [start, setStart] = useState<TermContent>();
  const { data, error, refetch } = useQuery({
    queryKey: termKey('candidates'),
    queryFn: async ({ signal }) => answered(await api.GET('/api/terms/candidates', { signal })),
  });
  const { dismiss, restore, said, problem } = useDismissals();
  const open = data?.filter(({ dismissed }) => dismissed === null) ?? [];
  const dismissed = data?.filter((candidate) => candidate.dismissed !== null) ?? [];
  return (
    <TermsFrame lead={t('terms.candidates.lead')}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {problem !== undefined && <Failure error={problem} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && (
        <Text size="sm" c="var(--desk-muted)" role="status">
          {said} {open.length > 0 && t('terms.candidates.count', { count: open.length })}
        </Text>
      )}
      {data !== undefined && open.length === 0 && <NoCandidates />}
      {open.length > 0 && (
        <ul className={classes.list}>
          {open.map((candidate) => (
            <CandidateRow key={keyOf(candidate)} candidate={candidate}>
              <Button
                size="compact-sm"
                aria-label={t('terms.candidates.makeNamed', { name: candidate.better })}
                onClick={() => setStart(termOf(candidate))}
              >
                {t('terms.candidates.make')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('terms.candidates.dismissNamed', { name: candidate.better })}
                onClick={() => void dismiss(candidate)}
              >
                {t('terms.candidates.dismiss')}
              </Button>
            </CandidateRow>
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <details className={classes.dismissed}>
          <summary>{t('terms.candidates.dismissed', { count: dismissed.length })}</summary>
          <ul className={classes.list}>
            {dismissed.map((candidate) => (
              <CandidateRow key={keyOf(candidate)} candidate={candidate}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('terms.candidates.restoreNamed', { name: candidate.better })}
                  onClick={() => void restore(candidate)}
                >
                  {t('terms.candidates.restore')}
                </Button>
              </CandidateRow>
            ))}
          </ul>
        </details>
      )}
      <StartedTerm start={start} onClose={() => setStart(undefined)} />
    </TermsFrame>
  );
}

const keyOf = ({ locale, found, better }: Candidate): string => `${locale} ${found} ${better}`;

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
