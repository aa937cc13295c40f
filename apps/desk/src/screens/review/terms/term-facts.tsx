import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useCalendarDay } from '../../../parts/calendar-day.js';
import { useRoom } from '../room-context.js';
import { isWritten, type SegmentTerm } from './term-marks.js';
import classes from './terms.module.css';

const STANDINGS = ['preferred', 'allowed', 'forbidden'] as const;

interface FactsProps {
  term: SegmentTerm;
  /** The translation, where it is said which forms stand in it. */
  target?: string;
}

/** How the house writes a term, what else is allowed, what is not, and why. */
export function TermFacts({ term, target }: FactsProps) {
  const { t } = useTranslation();
  const { overview } = useRoom();
  const day = useCalendarDay();
  const validity = validityOf(t, day, term);
  const groups = STANDINGS.map((standing) => ({
    standing,
    forms: term.forms.filter((form) => form.standing === standing),
  })).filter(({ forms }) => forms.length > 0);
  return (
    <>
      <dl className={classes.facts}>
        {groups.map(({ standing, forms }) => (
          <div key={standing} data-standing={standing}>
            <dt>{t(`review.terms.${standing}`)}</dt>
            {forms.map((form) => (
              <dd key={`${form.text} ${form.variant}`}>
                <span lang={overview.locale} className={classes.form}>
                  {form.text}
                </span>
                {target !== undefined && isWritten(target, form) && (
                  <span className={classes.written}>
                    {standing === 'forbidden'
                      ? `! ${t('review.terms.forbiddenWritten')}`
                      : `✓ ${t('review.terms.written')}`}
                  </span>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {term.note !== '' && <p className={classes.note}>{term.note}</p>}
      {validity !== undefined && <p className={classes.note}>{validity}</p>}
    </>
  );
}

function validityOf(t: TFunction, day: (date: string) => string, term: SegmentTerm): string | undefined {
  const [from, until] = [term.validFrom, term.validUntil].map((date) => (date === null ? undefined : day(date)));
  if (from !== undefined && until !== undefined) return t('review.terms.validBetween', { from, until });
  if (from !== undefined) return t('review.terms.validFrom', { from });
  return until === undefined ? undefined : t('review.terms.validUntil', { until });
}
