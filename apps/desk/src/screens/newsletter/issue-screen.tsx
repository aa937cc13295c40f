import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useLocale } from '../../parts/locale.js';
import { ScreenFrame } from '../../parts/screen-frame.js';
import { Waiting } from '../../parts/waiting.js';
import { BackToIssues } from './back-to-issues.js';
import { Composer } from './composer.js';
import { type Issue } from './issue-draft.js';
import { IssuePreview } from './issue-preview.js';
import { Ledger } from './ledger.js';

/** One issue: put together while it is a draft, watched once it is being sent. */
export function IssueScreen() {
  const { issueId } = useParams({ from: '/newsletter/issues/$issueId' });
  return issueId === 'new' ? <NewIssue /> : <StandingIssue key={issueId} issueId={issueId} />;
}

function NewIssue() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/newsletters', undefined, { staleTime: 60_000 });
  const [newsletter] = data ?? [];
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (newsletter === undefined) return <Waiting />;
  return <Composer title={t('newsletter.compose.newTitle')} newsletterId={newsletter.id} />;
}

function StandingIssue({ issueId }: { issueId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/issues/{id}',
    { params: { path: { id: issueId } } },
    { refetchOnWindowFocus: false },
  );
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const title = t('newsletter.compose.title', { number: data.number });
  const { campaign } = data;
  if (campaign === null) return <Composer title={title} newsletterId={data.newsletterId} issue={data} />;
  if (campaign.state === 'failed') {
    return (
      <Composer
        title={title}
        newsletterId={data.newsletterId}
        issue={data}
        problem={campaign.explanation ?? undefined}
      />
    );
  }
  return <SentIssue title={title} issue={data} campaignId={campaign.id} />;
}

function SentIssue({ title, issue, campaignId }: { title: string; issue: Issue; campaignId: string }) {
  const own = useLocale();
  return (
    <ScreenFrame title={title} lead={issue.variants[own].subject} actions={<BackToIssues />}>
      <Ledger campaignId={campaignId} />
      <IssuePreview issueId={issue.id} version={issue.id} />
    </ScreenFrame>
  );
}
