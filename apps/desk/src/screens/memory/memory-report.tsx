import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import classes from '../../parts/report.module.css';

/** So many places are named; the others are counted. */
const SHOWN = 8;

/** What of a file came into the memory, what it had already, and what was refused: each reason once, with its lines. */
export function MemoryReport({ report }: { report: Schemas['MemoryImportReport'] }) {
  const { t } = useTranslation();
  const { taken, known, withoutCodes, refused, reasons, lines } = report;
  return (
    <div role="status" className={classes.report}>
      {taken + known + refused === 0 && <p>{t('files.tmx.nothing')}</p>}
      {refused > 0 && (
        <section className={classes.outcome} data-tone="bad">
          <h3 className={classes.title}>{t('files.tmx.refused', { count: refused })}</h3>
          <ul className={classes.reasons}>
            {reasons.map(({ reason, message, count }) => (
              <li key={reason}>
                {message} ({count})
                <span className={classes.places}>
                  {placesOf(
                    lines.filter((line) => line.reason === reason).map(({ line }) => t('files.tmx.line', { line })),
                    (more) => t('files.andMore', { count: more }),
                    count,
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {taken > 0 && (
        <section className={classes.outcome} data-tone="good">
          <h3 className={classes.title}>{t('files.tmx.taken', { count: taken })}</h3>
          {withoutCodes > 0 && (
            <ul className={classes.reasons}>
              <li>{t('files.tmx.withoutCodes', { count: withoutCodes })}</li>
            </ul>
          )}
        </section>
      )}
      {known > 0 && (
        <section className={classes.outcome} data-tone="quiet">
          <h3 className={classes.title}>{t('files.tmx.known', { count: known })}</h3>
        </section>
      )}
    </div>
  );
}

function placesOf(lines: readonly string[], andMore: (count: number) => string, count: number): string {
  const named = lines.slice(0, SHOWN);
  const rest = count - named.length;
  return [...named, ...(rest > 0 ? [andMore(rest)] : [])].join(' · ');
}
