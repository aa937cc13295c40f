import { Alert, Autocomplete, Button, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client.js';
import { VISITOR_KEY } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';
import { Waiting } from '../../parts/waiting.js';
import { AdminFrame } from './admin-frame.js';
import classes from './admin.module.css';

const TIME_ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** What the site is called, and by whose clock its days begin. */
export function HouseScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/settings', undefined, { refetchOnWindowFocus: false });
  return (
    <AdminFrame lead={t('admin.house.lead')}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && <HouseForm settings={data} />}
    </AdminFrame>
  );
}

function HouseForm({ settings }: { settings: Schemas['HouseSettings'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [siteName, setSiteName] = useState(settings.siteName);
  const [timeZone, setTimeZone] = useState(settings.timeZone);
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { error } = await api.PUT('/api/settings', { body: { siteName, timeZone } });
    setBusy(false);
    setProblem(error);
    setSaved(error === undefined);
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['get', '/api/settings'] }),
      // Every time on every screen follows the new clock.
      queries.invalidateQueries({ queryKey: VISITOR_KEY }),
    ]);
  }

  return (
    <section className={classes.panel}>
      <form className={classes.form} onSubmit={(event) => void save(event)}>
        <TextInput
          className={classes.grow}
          required
          maxLength={60}
          label={t('admin.house.siteName')}
          value={siteName}
          onChange={(event) => setSiteName(event.currentTarget.value)}
        />
        <Autocomplete
          className={classes.grow}
          required
          label={t('admin.house.timeZone')}
          data={TIME_ZONES}
          limit={40}
          value={timeZone}
          onChange={setTimeZone}
        />
        <Button type="submit" loading={isBusy}>
          {t('admin.house.save')}
        </Button>
      </form>
      <Text size="sm" c="var(--desk-muted)" mt="xs">
        {t('admin.house.timeZoneHint')}
      </Text>
      {problem !== undefined && <Failure error={problem} />}
      {isSaved && (
        <Alert color="patina" variant="light" role="status" mt="sm">
          <Text size="sm" c="var(--desk-ink)">
            {t('admin.house.saved')}
          </Text>
        </Alert>
      )}
    </section>
  );
}
