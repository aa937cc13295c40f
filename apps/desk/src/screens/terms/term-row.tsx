import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCalendarDay } from '../../parts/calendar-day.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { TermForms } from './term-forms.js';
import { stateOn, validityOn } from './term-standing.js';
import classes from './terms.module.css';
import { LOCALES, type Term } from './use-terms.js';

const TONES = { valid: 'good', upcoming: 'active', over: 'quiet' } as const;

export type TermAction = 'edit' | 'history' | 'remove';

interface RowProps {
  term: Term;
  today: string;
  onAction: (action: TermAction, term: Term) => void;
}

/** One term: how it is said in both languages, what it is, when it holds, and what can be done with it. */
export function TermRow({ term, today, onAction }: RowProps) {
  const { t } = useTranslation();
  const name = term.label;
  return (
    <li className={classes.term}>
      <h2 className={classes.name}>{name}</h2>
      <div className={classes.languages}>
        {LOCALES.map((locale) => (
          <TermForms key={locale} locale={locale} forms={term.forms} />
        ))}
      </div>
      {term.note !== '' && <p className={classes.note}>{term.note}</p>}
      <div className={classes.foot}>
        <p className={classes.facts}>
          <span>{t(`terms.types.${term.type}`)}</span>
          <ValidityBadge term={term} today={today} />
          {term.caseRule === 'exact' && <span>{t('terms.cases.exact')}</span>}
        </p>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('terms.editNamed', { name })}
            onClick={() => onAction('edit', term)}
          >
            {t('terms.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('terms.historyNamed', { name })}
            onClick={() => onAction('history', term)}
          >
            {t('terms.history')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('terms.removeNamed', { name })}
            onClick={() => onAction('remove', term)}
          >
            {t('terms.remove')}
          </Button>
        </Group>
      </div>
    </li>
  );
}

function ValidityBadge({ term, today }: { term: Term; today: string }) {
  const { t } = useTranslation();
  const day = useCalendarDay();
  const validity = validityOn(term, today);
  const from = 'from' in validity ? day(validity.from) : '';
  const until = 'until' in validity ? day(validity.until) : '';
  return (
    <StatusBadge tone={TONES[stateOn(term, today)]}>{t(`terms.validity.${validity.key}`, { from, until })}</StatusBadge>
  );
}
