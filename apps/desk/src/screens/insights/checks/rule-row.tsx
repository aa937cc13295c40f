import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { checkName } from '../../../parts/check-name.js';
import { useFormats } from '../../../parts/formats.js';
import { ANSWERS } from './answers.js';
import classes from './checks.module.css';

/** One rule: what became of the drafts that it spoke of, and why it was set aside. */
export function RuleRow({ rule }: { rule: Schemas['CheckEvidence']['rules'][number] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const given = ANSWERS.filter((answer) => rule[answer] > 0);
  const { times, reasons } = rule.ignored;
  return (
    <li>
      <div className={classes.rule}>
        <span className={classes.name}>{checkName(t, rule.check)}</span>
        <span className={classes.figures}>
          {given.map((answer) => `${t(`insights.checks.answers.${answer}`)}: ${number(rule[answer])}`).join(' · ')}
        </span>
      </div>
      {given.length > 0 && (
        <span className={classes.track} aria-hidden="true">
          {given.map((answer) => (
            <span key={answer} data-answer={answer} style={{ flexGrow: rule[answer] }} />
          ))}
        </span>
      )}
      {times > 0 && (
        <p className={classes.note}>
          {t('insights.checks.ignored', { count: times })}{' '}
          {t('insights.checks.because', { reasons: reasons.join(' · ') })}
        </p>
      )}
    </li>
  );
}
