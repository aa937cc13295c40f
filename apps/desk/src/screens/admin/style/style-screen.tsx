import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { Waiting } from '../../../parts/waiting.js';
import { AdminFrame } from '../admin-frame.js';
import { StyleForm } from './style-form.js';

/** How the house writes its two languages, where there is more than one right way. */
export function StyleScreen() {
  const { t } = useTranslation();
  // What somebody is choosing in the form is not written over.
  const { data, error, refetch } = $api.useQuery('get', '/api/settings/style', undefined, {
    refetchOnWindowFocus: false,
  });
  return (
    <AdminFrame lead={t('style.lead')}>
      {error !== null && data === undefined && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && <StyleForm style={data} />}
    </AdminFrame>
  );
}
