import { Group, NativeSelect, SegmentedControl, Skeleton, Stack, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { withTexts } from '../../i18n/i18n.js';
import { EmptyState } from '../../parts/empty-state.js';
import { LinkAnchor, LinkButton } from '../../parts/links.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { Failure } from '../../parts/failure.js';
import { filterRows, type RowFilter } from './approval-rows.js';
import { plainText } from '../review/coded/coded-text.js';
import { Decision } from './decision.js';
import { GateList } from './gate-list.js';
import { approvalGates } from './gates.js';
import { PagePair } from './page-pair.js';
import { ReturnHistory } from './return-history.js';
import { SegmentList } from './segment-list.js';
import { type ApprovalData, useApproval } from './use-approval.js';
import classes from './approval.module.css';

const EditionMetrics = lazy(() =>
  withTexts(['metrics'], import('../metrics/edition-metrics.js')).then(({ EditionMetrics: panel }) => ({
    default: panel,
  })),
);

const FILTERS: readonly RowFilter[] = ['all', 'changed', 'findings', 'own'];

/** Both languages side by side, what changed, what stands against it, and the decision. */
export function ApprovalScreen() {
  const { editionId } = useParams({ from: '/editions/$editionId/approval' });
  const { t } = useTranslation();
  const { data, drafting, error, refresh } = useApproval(editionId);
  if (drafting !== undefined) return <StillDrafting comparison={drafting} editionId={editionId} />;
  if (error !== undefined) return <Failure error={error} onRetry={() => void refresh()} />;
  if (data === undefined) {
    return (
      <Stack gap="md" role="status" aria-label={t('approval.loading')}>
        <Skeleton h={32} maw={520} />
        <Skeleton h={420} />
      </Stack>
    );
  }
  return (
    <div className={classes.screen}>
      <Header data={data} editionId={editionId} />
      <Comparison data={data} editionId={editionId} refresh={refresh} />
    </div>
  );
}

interface StillDraftingProps {
  comparison: ApprovalData['comparison'];
  editionId: string;
}

function StillDrafting({ comparison, editionId }: StillDraftingProps) {
  const { t } = useTranslation();
  const { articleId } = comparison;
  return (
    <div className={classes.screen}>
      <Header data={{ comparison, rows: [] }} editionId={editionId} />
      <EmptyState
        title={t('approval.noDraft')}
        hint={t('approval.noDraftHint')}
        action={
          <LinkButton to="/articles/$articleId" params={{ articleId }}>
            {t('approval.toStory')}
          </LinkButton>
        }
      />
    </div>
  );
}

const TONES = { 'in-translation': 'quiet', 'in-review': 'active', 'handed-in': 'active', approved: 'good' } as const;

interface HeaderProps {
  data: Pick<ApprovalData, 'comparison' | 'rows'>;
  editionId: string;
}

function Header({ data, editionId }: HeaderProps) {
  const { t } = useTranslation();
  const { comparison, rows } = data;
  const { state, source, target, articleId } = comparison;
  const headline = rows.find(({ segment }) => segment.unitKind === 'headline')?.segment.target;
  return (
    <header className={classes.header}>
      <div className={classes.kicker}>
        <span>{t('approval.title')}</span>
        <StatusBadge tone={TONES[state]}>{t(`approval.state.${state}`)}</StatusBadge>
        <LinkAnchor size="sm" to="/articles/$articleId" params={{ articleId }}>
          {t('approval.toStory')}
        </LinkAnchor>
        <LinkAnchor size="sm" to="/editions/$editionId/review" params={{ editionId }}>
          {t('approval.toReview')}
        </LinkAnchor>
      </div>
      <div className={classes.headlines}>
        <Title order={1} lang={source.locale}>
          {source.headline}
        </Title>
        {headline !== undefined && headline !== null && (
          <p className={classes.twin} lang={target.locale}>
            {plainText(headline)}
          </p>
        )}
      </div>
    </header>
  );
}

interface ComparisonProps {
  data: ApprovalData;
  editionId: string;
  refresh: () => Promise<void>;
}

function Comparison({ data, editionId, refresh }: ComparisonProps) {
  const { t } = useTranslation();
  const [view, setView] = useState('segments');
  const [filter, setFilter] = useState<RowFilter>('all');
  const { rows, returns, comparison } = data;
  const gates = approvalGates(data);

  /** A sentence can be hidden by the tab or the filter: both give way. */
  function goTo(number: number): void {
    flushSync(() => {
      setView('segments');
      setFilter('all');
    });
    const row = document.getElementById(`segment-${number}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }

  return (
    <div className={classes.columns}>
      <div>
        <Group justify="space-between" gap="sm" mb="md" align="flex-end">
          <SegmentedControl
            aria-label={t('approval.tab.label')}
            transitionDuration={0}
            value={view}
            onChange={setView}
            data={[
              { value: 'segments', label: t('approval.tab.segments') },
              { value: 'pages', label: t('approval.tab.pages') },
            ]}
          />
          {view === 'segments' && (
            <NativeSelect
              label={t('approval.filter.label')}
              value={filter}
              onChange={(event) => setFilter(FILTERS.find((name) => name === event.currentTarget.value) ?? 'all')}
              data={FILTERS.map((name) => ({
                value: name,
                label: t(`approval.filter.${name}`, { count: filterRows(rows, name).length }),
              }))}
            />
          )}
        </Group>
        {view === 'segments' ? (
          <SegmentList data={data} filter={filter} onFilter={setFilter} />
        ) : (
          <PagePair comparison={comparison} />
        )}
      </div>
      <aside className={classes.aside}>
        <GateList gates={gates} handedIn={comparison.handIns[0]} onGoTo={goTo} />
        <Decision editionId={editionId} data={data} gates={gates} onDecided={refresh} />
        {comparison.state === 'approved' && (
          <Suspense fallback={null}>
            <EditionMetrics editionId={editionId} onGoTo={goTo} />
          </Suspense>
        )}
        <ReturnHistory returns={returns} />
      </aside>
    </div>
  );
}
