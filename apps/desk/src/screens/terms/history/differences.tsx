import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendarDay } from '../../../parts/calendar-day.js';
import { type TermContent, type TermForm } from '../use-terms.js';
import classes from './history.module.css';
import { differencesOf, type TermDifference } from './term-differences.js';

interface DifferencesProps {
  before: TermContent | null;
  after: TermContent;
  /** What is said where they say the same. */
  nothing: string;
}

/** What a term says now and did not before, in words; what was there is struck through and named so. */
export function Differences({ before, after, nothing }: DifferencesProps) {
  const differences = before === null ? [] : differencesOf(before, after);
  if (differences.length === 0) return <p className={classes.nothing}>{nothing}</p>;
  return (
    <dl className={classes.differences}>
      {differences.map((difference) => (
        <Difference key={keyOf(difference)} difference={difference} />
      ))}
    </dl>
  );
}

function keyOf(difference: TermDifference): string {
  return difference.kind === 'field'
    ? difference.field
    : `${difference.kind} ${difference.form.locale} ${difference.form.variant ?? ''} ${difference.form.text}`;
}

function Difference({ difference }: { difference: TermDifference }) {
  const { t } = useTranslation();
  const sayField = useFieldWords();
  switch (difference.kind) {
    case 'added':
      return (
        <Line name={t('terms.changes.forms.added')}>
          <FormWords form={difference.form} />
        </Line>
      );
    case 'removed':
      return (
        <Line name={t('terms.changes.forms.removed')}>
          <del>
            <FormWords form={difference.form} />
          </del>
        </Line>
      );
    case 'standing':
      return (
        <Line name={t('terms.changes.forms.standing', { form: difference.form.text })}>
          <WasIs was={t(`terms.standings.${difference.was}`)} is={t(`terms.standings.${difference.form.standing}`)} />
        </Line>
      );
    case 'inflections':
      return (
        <Line name={t('terms.changes.forms.inflections', { form: difference.form.text })}>
          <WasIs
            was={difference.was.join(', ') || t('terms.changes.empty')}
            is={difference.form.inflections.join(', ') || t('terms.changes.empty')}
          />
        </Line>
      );
    case 'field':
      return (
        <Line name={t(`terms.changes.fields.${difference.field}`)}>
          <WasIs was={sayField(difference.field, difference.was)} is={sayField(difference.field, difference.is)} />
        </Line>
      );
  }
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function WasIs({ was, is }: { was: string; is: string }) {
  return (
    <>
      <del>{was}</del> <span aria-hidden="true">→</span> <ins>{is}</ins>
    </>
  );
}

function FormWords({ form: { locale, text, standing, variant } }: { form: TermForm }) {
  const { t } = useTranslation();
  const facts = [
    t(`locale.${locale}`),
    t(`terms.standings.${standing}`),
    ...(variant === null ? [] : [t(`terms.variants.${variant}`)]),
  ];
  return (
    <>
      <span lang={locale}>{text}</span> <small>{facts.join(', ')}</small>
    </>
  );
}

function useFieldWords(): (field: string, value: string | null) => string {
  const { t } = useTranslation();
  const day = useCalendarDay();
  return (field, value) => {
    switch (field) {
      case 'type':
        return t(`terms.types.${value as TermContent['type']}`);
      case 'caseRule':
        return t(`terms.cases.${value as TermContent['caseRule']}`);
      case 'note':
        return value === null || value === '' ? t('terms.changes.empty') : value;
      default:
        return value === null ? t('terms.changes.open') : day(value);
    }
  };
}
