import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { type Outcomes, Report } from '../../../parts/report.js';

type Line = Schemas['TermImportReport']['lines'][number];

const SHOWN = 8;
const OUTCOMES: Outcomes<Line> = [
  { outcome: 'skipped', tone: 'bad' },
  { outcome: 'taken', tone: 'good' },
  { outcome: 'changed', tone: 'good' },
  { outcome: 'same', tone: 'quiet' },
];

/** What became of the entries of a list of terms; those that were refused come first. */
export function TermReport({ report }: { report: Schemas['TermImportReport'] }) {
  const { t } = useTranslation();
  return (
    <Report
      lines={report.lines}
      outcomes={OUTCOMES}
      nothing={t('terms.takeIn.nothing')}
      titleOf={(outcome, count) => t(`terms.takeIn.${outcome}`, { count })}
      placesOf={(lines) => placesOf(t, lines)}
    />
  );
}

function placesOf(t: TFunction, lines: readonly Line[]): string {
  const named = lines
    .slice(0, SHOWN)
    .map(({ line, label }) =>
      label === '' ? t('terms.takeIn.line', { line }) : t('terms.takeIn.lineOf', { line, name: label }),
    );
  const rest = lines.length - named.length;
  return [...named, ...(rest > 0 ? [t('terms.takeIn.andMore', { count: rest })] : [])].join(' · ');
}
