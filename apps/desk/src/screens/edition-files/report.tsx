import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { reportGroups, type ReportLine } from './report-groups.js';
import classes from './report.module.css';

const SHOWN = 8;

/** What was taken from a file, what stayed as it was, and what was refused: each reason once, with the places it is about. */
export function Report({ report }: { report: Schemas['ImportReport'] }) {
  const { t } = useTranslation();
  const groups = reportGroups(report.lines);
  return (
    <div role="status" className={classes.report}>
      {groups.length === 0 && <p>{t('files.nothing')}</p>}
      {groups.map(({ outcome, count, reasons }) => (
        <section key={outcome} className={classes.outcome} data-outcome={outcome}>
          <h3 className={classes.title}>{t(`files.${outcome}`, { count })}</h3>
          <ul className={classes.reasons}>
            {reasons.map(({ message, lines }) => (
              <li key={message}>
                {message}
                <span className={classes.places}>{placesOf(t, lines)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function placesOf(t: TFunction, lines: readonly ReportLine[]): string {
  const named = lines
    .slice(0, SHOWN)
    .map(({ position, unit }) =>
      position === null ? t('files.part', { unit }) : t('files.segment', { number: position + 1 }),
    );
  const rest = lines.length - named.length;
  return [...named, ...(rest > 0 ? [t('files.andMore', { count: rest })] : [])].join(' · ');
}
