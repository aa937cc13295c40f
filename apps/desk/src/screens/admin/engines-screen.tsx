import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { Waiting } from '../../parts/waiting.js';
import { AdminFrame } from './admin-frame.js';
import { DeeplForm } from './engines/deepl-form.js';
import { EngineOrder } from './engines/engine-order.js';
import { SectionEngines } from './engines/section-engines.js';

/** Which engines draft translations, in what order, for which sections, and how. */
export function EnginesScreen() {
  const { t } = useTranslation();
  // What somebody is writing into the form is not written over.
  const { data, error, refetch } = $api.useQuery('get', '/api/engines', undefined, { refetchOnWindowFocus: false });
  const isDeeplThere = data?.engines.some(({ name, available }) => name === 'deepl' && available) ?? false;
  return (
    <AdminFrame lead={t('engines.lead')}>
      {error !== null && data === undefined && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && (
        <>
          <EngineOrder data={data} />
          <SectionEngines data={data} />
          <DeeplForm settings={data.deepl} isSetUp={isDeeplThere} />
        </>
      )}
    </AdminFrame>
  );
}
