import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { useTimeZone } from '../../app/session.js';
import { EmptyState } from '../../parts/empty-state.js';
import { engineName } from '../../parts/engine-name.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { wallTime, zoneName } from '../../parts/house-time.js';
import { Waiting } from '../../parts/waiting.js';
import { Figures } from '../metrics/figures.js';
import { useMeasureWords } from '../metrics/measure-words.js';
import { GroupChart } from './group-chart.js';
import { InsightsFrame } from './insights-frame.js';
import classes from './insights.module.css';
import { type Group, type Measure, MEASURES } from './measures.js';
import { type Days, daysOf, type Period, PERIODS, queryOf } from './periods.js';

const ASK_AGAIN_MS = 1_000;

/** What drafts were worth over the whole house: engines, sections and translators side by side, in a period. */
export function InsightsScreen() {
  const { t, i18n } = useTranslation();
  const timeZone = useTimeZone();
  const [period, setPeriod] = useState<Period>('quarter');
  const today = wallTime(new Date(), timeZone).slice(0, 10);
  const [own, setOwn] = useState<Days>(() => daysOf('month', today, { from: '', to: '' }));
  const query = queryOf(daysOf(period, today, own));
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/metrics',
    { params: { query } },
    { refetchInterval: ({ state }) => ((state.data?.pending ?? 0) > 0 ? ASK_AGAIN_MS : false) },
  );
  const isCounted = data !== undefined && data.total.editions > 0;
  return (
    <InsightsFrame
      lead={t('insights.lead')}
      actions={
        isCounted && (
          <Button component="a" href={`/api/metrics/export?${new URLSearchParams(query).toString()}`} download>
            {t('insights.download')}
          </Button>
        )
      }
    >
      <div className={classes.controls}>
        <div className={classes.period}>
          <SegmentedControl
            aria-label={t('insights.period')}
            value={period}
            onChange={setPeriod}
            data={PERIODS.map((value) => ({ value, label: t(`insights.periods.${value}`) }))}
          />
        </div>
        {period === 'own' && <OwnDays days={own} onDays={setOwn} />}
      </div>
      <Text size="sm" c="var(--desk-muted)">
        {t('insights.zone', { zone: zoneName(i18n.language, timeZone, new Date()) })}
      </Text>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && data.pending > 0 && (
        <Text size="sm" role="status">
          {t('insights.pending', { count: data.pending })}
        </Text>
      )}
      {isCounted && <Measured data={data} />}
      {error === null && data?.total.editions === 0 && data.pending === 0 && (
        <Nothing isEverything={period === 'all'} onShowAll={() => setPeriod('all')} />
      )}
    </InsightsFrame>
  );
}

function OwnDays({ days, onDays }: { days: Days; onDays: (days: Days) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.days}>
      {(['from', 'to'] as const).map((side) => (
        <TextInput
          key={side}
          type="date"
          label={t(`insights.${side}`)}
          value={days[side]}
          onChange={(event) => onDays({ ...days, [side]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

function Measured({ data }: { data: Schemas['HouseMetrics'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { percent, likeness, minutes } = useMeasureWords();
  const [measure, setMeasure] = useState<Measure>('changed');
  const { total } = data;
  const sourceName = ({ key }: Group): string =>
    key === 'memory' || key === 'human' ? t(`metrics.origin.${key}`) : engineName(key);
  return (
    <>
      <section className={classes.total}>
        <Figures
          figures={[
            { name: t('insights.editions'), figure: number(total.editions), hint: t('insights.editionsHint') },
            { name: t('insights.words'), figure: number(total.words), hint: t('insights.wordsHint') },
            { name: t('metrics.changed'), figure: percent(total.editRate), hint: t('metrics.changedHint') },
            { name: t('metrics.likeness'), figure: likeness(total.likeness), hint: t('metrics.likenessHint') },
            { name: t('metrics.time'), figure: minutes(total.editMs), hint: t('metrics.timeHint') },
          ]}
        />
      </section>
      <div className={classes.measure}>
        <div className={classes.period}>
          <SegmentedControl
            aria-label={t('insights.measure')}
            value={measure}
            onChange={setMeasure}
            data={MEASURES.map((value) => ({ value, label: t(`insights.measures.${value}`) }))}
          />
        </div>
        <Text size="sm" c="var(--desk-muted)" mt="xs">
          {t(`insights.hints.${measure}`)}
        </Text>
      </div>
      <div className={classes.charts}>
        <GroupChart title={t('insights.by.source')} groups={data.bySource} measure={measure} nameOf={sourceName} />
        <GroupChart
          title={t('insights.by.section')}
          groups={data.bySection}
          measure={measure}
          nameOf={({ key, name }) => name ?? key}
        />
        <GroupChart
          title={t('insights.by.translator')}
          hint={t('insights.translatorHint')}
          groups={data.byTranslator}
          measure={measure}
          nameOf={({ name }) => name ?? t('insights.somebody')}
        />
      </div>
    </>
  );
}

function Nothing({ isEverything, onShowAll }: { isEverything: boolean; onShowAll: () => void }) {
  const { t } = useTranslation();
  if (isEverything) return <EmptyState title={t('insights.empty')} hint={t('insights.emptyHint')} />;
  return (
    <EmptyState
      title={t('insights.none')}
      hint={t('insights.noneHint')}
      action={
        <Button variant="default" size="xs" onClick={onShowAll}>
          {t('insights.showAll')}
        </Button>
      }
    />
  );
}
