import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import classes from '../article.module.css';
import { JobAccount } from './job-account.js';

/** How the draft of a translation was made that has gone on since. */
export function PastJob({ jobId }: { jobId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/translation-jobs/{id}', {
    params: { path: { id: jobId } },
  });
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <section aria-labelledby="past-job" className={classes.job}>
      <Title order={3} size="h4" id="past-job" mb="xs">
        {t('engines.job.title')}
      </Title>
      <JobAccount job={data} />
    </section>
  );
}
