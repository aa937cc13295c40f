import { Alert, Anchor, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { reaches, useUser } from '../../../app/session.js';
import { withTexts } from '../../../i18n/i18n.js';
import classes from '../article.module.css';
import { Waiting } from '../../../parts/waiting.js';
import { PagePreview } from '../page-preview.js';
import { JobProgress } from './job-progress.js';

const HistoryPanel = lazy(() =>
  import('../history/history-panel.js').then(({ HistoryPanel: panel }) => ({ default: panel })),
);
const PastJob = lazy(() =>
  withTexts(['engines'], import('./past-job.js')).then(({ PastJob: job }) => ({ default: job })),
);

interface StandingProps {
  article: Schemas['Article'];
  draft: Schemas['Draft'];
  /** The job that was just begun. */
  jobId?: string;
  onChanged: () => void;
}

/** A story that is not written here now: what stands where, its page, its history. */
export function StandingScreen({ article, draft, jobId, onChanged }: StandingProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'preview' | 'history'>('preview');
  const isDraft = draft.state === 'draft';
  const { locale, editionId, document } = draft;
  return (
    <Stack gap="lg">
      <div>
        <Anchor component={Link} to="/" size="sm">
          {t('article.back')}
        </Anchor>
        <Title order={1} lang={locale}>
          {document.headline === '' ? t('article.untitled') : document.headline}
        </Title>
      </div>
      <Alert variant="light" color="patina" title={isDraft ? undefined : t('article.standing.title')}>
        <Text c="var(--desk-ink)">{isDraft ? t('article.standing.reader') : t('article.standing.lead')}</Text>
      </Alert>
      {!isDraft && <WhatStands article={article} jobId={jobId} onChanged={onChanged} />}
      <SegmentedControl
        aria-label={t('article.view.label')}
        className={classes.views}
        value={view}
        onChange={(value) => setView(value)}
        data={(['preview', 'history'] as const).map((value) => ({ value, label: t(`article.view.${value}`) }))}
      />
      {view === 'preview' ? (
        <PagePreview editionId={editionId} version={draft.version} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <HistoryPanel editionId={editionId} locale={locale} current={document} />
        </Suspense>
      )}
    </Stack>
  );
}

const OPEN_JOB = ['queued', 'running', 'parked', 'failed'];

function WhatStands({ article, jobId, onChanged }: Pick<StandingProps, 'article' | 'jobId' | 'onChanged'>) {
  const { t } = useTranslation();
  const open = article.editions.find(({ job }) => job !== undefined && OPEN_JOB.includes(job.state))?.job?.id;
  const done = article.editions.find(({ job }) => job?.state === 'finished')?.job?.id;
  // A job that was seen at work stays in sight when it is done.
  const [followed, setFollowed] = useState(jobId ?? open);
  if (open !== undefined && open !== followed) setFollowed(open);
  return (
    <section aria-labelledby="what-stands">
      <Title order={2} id="what-stands" mb="xs">
        {t('article.standing.where')}
      </Title>
      <ul className={classes.faces}>
        {article.editions
          .toSorted((one) => (one.locale === article.sourceLocale ? -1 : 1))
          .map((edition) => (
            <Face key={edition.id} edition={edition} isSource={edition.locale === article.sourceLocale} />
          ))}
      </ul>
      {followed !== undefined && (
        <div className={classes.job}>
          <JobProgress articleId={article.id} jobId={followed} onStop={onChanged} />
        </div>
      )}
      {followed === undefined && done !== undefined && (
        <Suspense fallback={null}>
          <PastJob jobId={done} />
        </Suspense>
      )}
    </section>
  );
}

function Face({ edition, isSource }: { edition: Schemas['EditionSummary']; isSource: boolean }) {
  const { t } = useTranslation();
  const user = useUser();
  const { id, locale, state, headline, url } = edition;
  const language = t(`locale.${locale}`);
  const params = { editionId: id } as never;
  return (
    <li className={classes.face}>
      <div>
        <Text size="sm" c="var(--desk-muted)">
          {isSource ? t('article.standing.source', { language }) : t('article.standing.target', { language })}
        </Text>
        <Text fw={600} lang={locale}>
          {headline}
        </Text>
        <Text size="sm" c="var(--desk-accent)">
          {t(`article.standing.state.${state}`)}
        </Text>
      </div>
      <Group gap="xs">
        {state === 'in-review' && (
          <Button size="xs" variant="default" component={Link} to="/editions/$editionId/review" params={params}>
            {t('article.standing.review')}
          </Button>
        )}
        {state === 'handed-in' && reaches(user, 'editor') && (
          <Button size="xs" variant="default" component={Link} to="/editions/$editionId/approval" params={params}>
            {t('article.standing.approval')}
          </Button>
        )}
        {url !== undefined && (
          <Button size="xs" variant="default" component="a" href={url} target="_blank" rel="noreferrer">
            {t('article.standing.live')}
          </Button>
        )}
      </Group>
    </li>
  );
}
