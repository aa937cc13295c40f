import { Button, Radio, Stack, TextInput, Title } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { zoneName } from '../../parts/zone.js';
import { nextMorning, readMoment } from './moment-input.js';
import classes from './releases.module.css';

interface OrderProps {
  articleIds: readonly string[];
  onPlanned: (releaseId: string) => Promise<void>;
}

/** When the chosen stories go out, and the word that sends them. */
export function Order({ articleIds, onPlanned }: OrderProps) {
  const { t, i18n } = useTranslation();
  const [when, setWhen] = useState('now');
  const [value, setValue] = useState(() => nextMorning(new Date()));
  const [momentProblem, setMomentProblem] = useState<'missing' | 'past'>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const isLater = when === 'later';

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const moment = isLater ? readMoment(value, new Date()) : undefined;
    setMomentProblem(moment === undefined || moment.kind === 'moment' ? undefined : moment.kind);
    if (moment !== undefined && moment.kind !== 'moment') return;
    setBusy(true);
    const { data, error } = await api.POST('/api/releases', {
      body: { articleIds: [...articleIds], publishAt: moment?.at.toISOString() },
    });
    setProblem(error);
    if (data !== undefined) await onPlanned(data.id);
    setBusy(false);
  }

  return (
    <form className={classes.order} onSubmit={(event) => void send(event)} noValidate>
      <p className={classes.count} aria-live="polite">
        {articleIds.length === 0 ? t('releases.chooseFirst') : t('releases.chosen', { count: articleIds.length })}
      </p>
      <Radio.Group
        label={
          <Title order={2} size="h3" component="span">
            {t('releases.when.title')}
          </Title>
        }
        value={when}
        onChange={setWhen}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="now" label={t('releases.when.now')} />
          <Radio value="later" label={t('releases.when.later')} />
        </Stack>
      </Radio.Group>
      {isLater && (
        <div>
          <TextInput
            type="datetime-local"
            label={t('releases.when.moment')}
            description={t('releases.when.zone', { zone: zoneName(i18n.language, new Date(value || Date.now())) })}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            error={momentProblem === undefined ? undefined : t(`releases.when.${momentProblem}`)}
          />
        </div>
      )}
      {problem !== undefined && <Failure error={problem} />}
      <Button type="submit" loading={busy} disabled={articleIds.length === 0}>
        {isLater ? t('releases.plan') : t('releases.publish')}
      </Button>
    </form>
  );
}
