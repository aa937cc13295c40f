import { Skeleton, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { engineName } from '../../parts/engine-name.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { Bar } from './bar.js';
import { Figures } from './figures.js';
import classes from './metrics.module.css';
import { useMeasureWords } from './measure-words.js';

type Metrics = Schemas['EditionMetrics'];

interface EditionMetricsProps {
  editionId: string;
  onGoTo: (number: number) => void;
}

/** What the drafts of an approved translation were worth: in three figures, by where they came from, and where they were not. */
export function EditionMetrics({ editionId, onGoTo }: EditionMetricsProps) {
  const { t } = useTranslation();
  // The words of an approval stay as they are: only another one has others, and by then this panel has left.
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/editions/{id}/metrics',
    { params: { path: { id: editionId } } },
    { staleTime: 'static', gcTime: 0 },
  );
  return (
    <section aria-labelledby="metrics-title" className={classes.panel}>
      <div>
        <Title order={2} size="h3" id="metrics-title">
          {t('metrics.title')}
        </Title>
        <Text size="sm" c="var(--desk-muted)">
          {t('metrics.lead')}
        </Text>
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton h={120} />}
      {data !== undefined && (
        <>
          <Totals total={data.total} />
          {data.total.editRate !== null && (
            <>
              <BySource groups={data.bySource} />
              <MostChanged segments={data.segments} onGoTo={onGoTo} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function Totals({ total }: { total: Metrics['total'] }) {
  const { t } = useTranslation();
  const { percent, likeness, minutes } = useMeasureWords();
  const figures = [
    ['changed', percent(total.editRate)],
    ['likeness', likeness(total.likeness)],
    ['time', minutes(total.editMs)],
  ] as const;
  return (
    <Figures
      figures={figures.map(([name, figure]) => ({
        name: t(`metrics.${name}`),
        figure,
        hint: t(`metrics.${name}Hint`),
      }))}
    />
  );
}

function BySource({ groups }: { groups: Metrics['bySource'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { percent } = useMeasureWords();
  return (
    <div>
      <h3 className={classes.subtitle}>{t('metrics.by')}</h3>
      <ul className={classes.bars}>
        {groups.map(({ source, segments, words, editRate }) => (
          <Bar
            key={source}
            name={source === 'memory' || source === 'human' ? t(`metrics.origin.${source}`) : engineName(source)}
            note={`${t('metrics.segments', { count: segments })}, ${t('metrics.words', { count: words, words: number(words) })}`}
            value={editRate}
            said={percent(editRate)}
          />
        ))}
      </ul>
    </div>
  );
}

const WORST = 5;

function MostChanged({ segments, onGoTo }: { segments: Metrics['segments'] } & Pick<EditionMetricsProps, 'onGoTo'>) {
  const { t } = useTranslation();
  const { percent } = useMeasureWords();
  const worst = segments.filter(({ editRate }) => (editRate ?? 0) > 0).slice(0, WORST);
  return (
    <div>
      <h3 className={classes.subtitle}>{t('metrics.worst')}</h3>
      {worst.length === 0 ? (
        <p className={classes.hint}>{t('metrics.worstNone')}</p>
      ) : (
        <ul className={classes.bars}>
          {worst.map(({ segmentId, position, editRate }) => (
            <Bar
              key={segmentId}
              name={
                <button type="button" className={classes.goTo} onClick={() => onGoTo(position + 1)}>
                  {t('metrics.goTo', { number: position + 1 })}
                </button>
              }
              value={editRate}
              said={percent(editRate)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
