import { Button, Radio, Stack, Title } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useTimeZone } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';
import { MomentField } from './moment-field.js';
import { nextMorning, type PlannedMoment, readMoment, type Turn } from './moment-input.js';
import classes from './releases.module.css';

interface OrderProps {
  articleIds: readonly string[];
  onPlanned: (releaseId: string) => Promise<void>;
}

/** When the chosen stories go out, and the word that sends them. */
export function Order({ articleIds, onPlanned }: OrderProps) {
  const { t } = useTranslation();
  const timeZone = useTimeZone();
  const [when, setWhen] = useState('now');
  const [value, setValue] = useState(() => nextMorning(new Date(), timeZone));
  const [turn, setTurn] = useState<Turn>('first');
  const [refused, setRefused] = useState<PlannedMoment>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const isLater = when === 'later';

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const moment = isLater ? readMoment(value, timeZone, new Date(), turn) : undefined;
    setRefused(moment);
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
      {isLater && <MomentField value={value} onChange={setValue} turn={turn} onTurn={setTurn} refused={refused} />}
      {problem !== undefined && <Failure error={problem} />}
      <Button type="submit" loading={busy} disabled={articleIds.length === 0}>
        {isLater ? t('releases.plan') : t('releases.publish')}
      </Button>
    </form>
  );
}
