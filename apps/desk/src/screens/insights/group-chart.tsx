import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/formats.js';
import { Bar } from '../metrics/bar.js';
import { useMeasureWords } from '../metrics/measure-words.js';
import metrics from '../metrics/metrics.module.css';
import classes from './insights.module.css';
import { figureOf, fullOf, type Group, type Measure } from './measures.js';

interface ChartProps {
  title: string;
  hint?: string;
  groups: readonly Group[];
  measure: Measure;
  nameOf: (group: Group) => string;
}

const MINUTE_MS = 60_000;

/** Groups side by side: one measure as bars with their figures, all of them as a table. */
export function GroupChart({ title, hint, groups, measure, nameOf }: ChartProps) {
  const { t } = useTranslation();
  const id = useId();
  const say = useFigureWords();
  const full = fullOf(groups, measure);
  return (
    <section aria-labelledby={id} className={classes.chart}>
      <div>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {hint !== undefined && (
          <Text size="sm" c="var(--desk-muted)">
            {hint}
          </Text>
        )}
      </div>
      <ul className={metrics.bars} aria-label={`${title}: ${t(`insights.measures.${measure}`)}`}>
        {groups.map((group) => {
          const figure = figureOf(group, measure);
          return (
            <Bar
              key={group.key}
              name={nameOf(group)}
              value={figure === null ? null : Math.min(100, (100 * figure) / full)}
              said={say(figure, measure)}
            />
          );
        })}
      </ul>
      <details className={classes.details}>
        <summary>{t('insights.table')}</summary>
        <FiguresTable title={title} groups={groups} nameOf={nameOf} />
      </details>
    </section>
  );
}

function FiguresTable({ title, groups, nameOf }: Pick<ChartProps, 'title' | 'groups' | 'nameOf'>) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { percent, likeness } = useMeasureWords();
  const columns: readonly (readonly [string, (group: Group) => ReactNode])[] = [
    [t('insights.editions'), ({ editions }) => number(editions)],
    [t('insights.segments'), ({ segments }) => number(segments)],
    [t('insights.words'), ({ words }) => number(words)],
    [t('insights.measures.changed'), ({ editRate }) => percent(editRate)],
    [t('insights.measures.likeness'), (group) => likeness(group.likeness)],
    [t('insights.minutes'), ({ editMs }) => number(Math.round(editMs / MINUTE_MS))],
  ];
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={`${title}: ${t('insights.table')}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('insights.name')}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">{nameOf(group)}</th>
              {columns.map(([name, figure]) => (
                <td key={name}>{figure(group)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useFigureWords(): (figure: number | null, measure: Measure) => string {
  const { t, i18n } = useTranslation();
  const { number } = useFormats();
  const { percent, likeness } = useMeasureWords();
  const exact = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (figure, measure) => {
    if (figure === null) return t('insights.noDraft');
    if (measure === 'changed') return percent(figure);
    if (measure === 'likeness') return likeness(figure);
    if (measure === 'words') return number(figure);
    return t('metrics.minutes', { minutes: exact.format(figure / MINUTE_MS) });
  };
}
