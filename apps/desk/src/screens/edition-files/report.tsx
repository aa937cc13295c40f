import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { type Outcomes, Report } from '../../parts/report.js';

type Line = Schemas['ImportReport']['lines'][number];

const SHOWN = 8;
const OUTCOMES: Outcomes<Line> = [
  { outcome: 'refused', tone: 'bad' },
  { outcome: 'taken', tone: 'good' },
  { outcome: 'skipped', tone: 'quiet' },
];

/** What was taken from a translated file, what stayed as it was, and what was refused. */
export function EditionReport({ report }: { report: Schemas['ImportReport'] }) {
  const { t } = useTranslation();
  return (
    <Report
      lines={report.lines}
      outcomes={OUTCOMES}
      nothing={t('files.nothing')}
      titleOf={(outcome, count) => t(`files.${outcome}`, { count })}
      placesOf={(lines) => placesOf(t, lines)}
    />
  );
}

function placesOf(t: TFunction, lines: readonly Line[]): string {
  const named = lines
    .slice(0, SHOWN)
    .map(({ position, unit }) =>
      position === null ? t('files.part', { unit }) : t('files.segment', { number: position + 1 }),
    );
  const rest = lines.length - named.length;
  return [...named, ...(rest > 0 ? [t('files.andMore', { count: rest })] : [])].join(' · ');
}
