import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { useLocale } from '../../parts/locale.js';
import { StatusBadge, type Tone } from '../../parts/status-badge.js';
import { Waiting } from '../../parts/waiting.js';
import { type Issue, LOCALES } from './issue-draft.js';
import { NewsletterFrame } from './newsletter-frame.js';
import classes from './issue-list.module.css';

const TONES: Record<IssueState, Tone> = {
  draft: 'quiet',
  planned: 'active',
  running: 'active',
  finished: 'good',
  failed: 'warn',
};

type IssueState = 'draft' | NonNullable<Issue['campaign']>['state'];

const stateOf = (issue: Issue): IssueState => issue.campaign?.state ?? 'draft';

/** Every issue of the newsletter, newest first, and where its sending stands. */
export function NewsletterScreen() {
  const { t } = useTranslation();
  return (
    <NewsletterFrame lead={t('newsletter.issues.lead')} actions={<NewIssue />}>
      {(newsletterId) => <IssueList newsletterId={newsletterId} />}
    </NewsletterFrame>
  );
}

function NewIssue() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/newsletter/issues/new">
      {t('newsletter.issues.new')}
    </Button>
  );
}

function IssueList({ newsletterId }: { newsletterId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/newsletters/{id}/issues',
    { params: { path: { id: newsletterId } } },
    { refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? 2_000 : false) },
  );
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  if (data.length === 0) {
    return (
      <EmptyState title={t('newsletter.issues.empty')} hint={t('newsletter.issues.emptyHint')} action={<NewIssue />} />
    );
  }
  return (
    <ul className={classes.list}>
      {data.map((issue) => (
        <IssueRow key={issue.id} issue={issue} />
      ))}
    </ul>
  );
}

function IssueRow({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const { day, number } = useFormats();
  const own = useLocale();
  const counts = issue.campaign?.counts;
  return (
    <li className={classes.row}>
      <div className={classes.number}>{t('newsletter.issues.number', { number: issue.number })}</div>
      <div className={classes.lines}>
        <Link to="/newsletter/issues/$issueId" params={{ issueId: issue.id }} className={classes.subject} lang={own}>
          {issue.variants[own].subject}
        </Link>
        {LOCALES.filter((locale) => locale !== own).map((locale) => (
          <span key={locale} className={classes.other} lang={locale}>
            {issue.variants[locale].subject}
          </span>
        ))}
      </div>
      <div className={classes.facts}>
        <StatusBadge tone={TONES[stateOf(issue)]}>{t(`newsletter.state.${stateOf(issue)}`)}</StatusBadge>
        <span>
          {counts === undefined || stateOf(issue) === 'failed'
            ? t('newsletter.issues.stories', { count: issue.articleIds.length })
            : t('newsletter.issues.accepted', { accepted: number(counts.accepted), frozen: number(counts.frozen) })}
        </span>
        <time dateTime={issue.createdAt}>{day(issue.createdAt)}</time>
      </div>
    </li>
  );
}

const isUnderWay = ({ campaign }: Issue): boolean => campaign?.state === 'planned' || campaign?.state === 'running';
