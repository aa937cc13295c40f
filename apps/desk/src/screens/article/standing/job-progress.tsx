import { Alert, Button, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskTexts } from '@anverso/i18n/desk';
import { api, problemText, type Schemas } from '../../../api/client.js';
import { reaches, useUser } from '../../../app/session.js';
import { withTexts } from '../../../i18n/i18n.js';

type Job = Schemas['TranslationJob'];
type Reason = keyof DeskTexts['article']['job']['reason'];

const JobAccount = lazy(() =>
  withTexts(['engines'], import('./job-account.js')).then(({ JobAccount: account }) => ({ default: account })),
);
const ResumeJob = lazy(() =>
  withTexts(['engines'], import('./resume-job.js')).then(({ ResumeJob: resume }) => ({ default: resume })),
);

/** A translation job as it goes on, and the way to its review when it is done. */
export function JobProgress({ articleId, jobId, onStop }: { articleId: string; jobId: string; onStop: () => void }) {
  const { t } = useTranslation();
  const user = useUser();
  const [round, setRound] = useState(0);
  const [job, setJob] = useState<Job>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => follow(jobId, setJob, onStop), [jobId, round]);

  async function resume(engine?: Job['engine']): Promise<void> {
    const { error } = await api.POST('/api/translation-jobs/{id}/resume', {
      params: { path: { id: jobId } },
      body: engine === undefined ? {} : { engine },
    });
    setProblem(error === undefined ? undefined : problemText(error));
    setRound(round + 1);
  }

  if (job === undefined) return <Loader size="sm" aria-label={t('app.loading')} />;
  const { state, total, drafted, reason, editionId } = job;
  const isStopped = state === 'parked' || state === 'failed';
  return (
    <Stack gap="xs">
      <Text role="status">{t(`article.job.${state}`, { total, drafted })}</Text>
      {!isStopped && (
        <Progress.Root size="md">
          <Progress.Section
            value={state === 'finished' ? 100 : total === 0 ? 0 : (100 * drafted) / total}
            aria-label={t('article.job.title')}
            color="patina"
            animated={state !== 'finished'}
          />
        </Progress.Root>
      )}
      {isStopped && (
        <Alert color="orange" variant="light">
          <Text size="sm" c="var(--desk-ink)">
            {reason !== null && t(`article.job.reason.${reason as Reason}`, { defaultValue: reason })}
          </Text>
        </Alert>
      )}
      <Suspense fallback={null}>
        <JobAccount job={job} />
      </Suspense>
      {problem !== undefined && (
        <Alert color="red" role="alert" variant="light">
          {problem}
        </Alert>
      )}
      <Group>
        {isStopped && reaches(user, 'editor') && (
          <Suspense fallback={null}>
            <ResumeJob articleId={articleId} onResume={(engine) => void resume(engine)} />
          </Suspense>
        )}
        {state === 'finished' && (
          <Button component={Link} to="/editions/$editionId/review" params={{ editionId } as never}>
            {t('article.standing.review')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Listens until the job stops; the browser connects again by itself when the line breaks. */
function follow(jobId: string, onJob: (job: Job) => void, onStop: () => void): () => void {
  const events = new EventSource(`/api/translation-jobs/${jobId}/events`);
  events.addEventListener('progress', (event: MessageEvent<string>) => {
    const job = JSON.parse(event.data) as Job;
    onJob(job);
    if (job.state === 'queued' || job.state === 'running') return;
    events.close();
    onStop();
  });
  return () => events.close();
}
