import { useTranslation } from 'react-i18next';
import classes from './terms.module.css';
import { type TermForm } from './use-terms.js';

const RANK = ['preferred', 'allowed', 'forbidden'];

interface FormsProps {
  locale: 'en' | 'es';
  forms: readonly TermForm[];
  /** How deep its heading stands. */
  level?: 2 | 3;
}

/** How a term is said in one language: what to write first, what is forbidden last, struck through and named so. */
export function TermForms({ locale, forms, level = 3 }: FormsProps) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  const own = forms
    .filter((form) => form.locale === locale)
    .sort((one, other) => RANK.indexOf(one.standing) - RANK.indexOf(other.standing));
  return (
    <div>
      <Heading className={classes.language}>{t(`locale.${locale}`)}</Heading>
      {own.length === 0 ? (
        <p className={classes.noForm}>{t('terms.noForm')}</p>
      ) : (
        <ul className={classes.forms}>
          {own.map((form) => (
            <OneForm key={`${form.variant ?? ''} ${form.text}`} form={form} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OneForm({ form: { locale, text, standing, variant, inflections } }: { form: TermForm }) {
  const { t } = useTranslation();
  const marks = [
    ...(standing === 'preferred' ? [] : [t(`terms.standings.${standing}`)]),
    ...(variant === null ? [] : [t(`terms.variants.${variant}`)]),
  ];
  return (
    <li data-standing={standing}>
      {standing === 'forbidden' ? <del lang={locale}>{text}</del> : <span lang={locale}>{text}</span>}
      {marks.length > 0 && <small>{marks.join(', ')}</small>}
      {inflections.length > 0 && (
        <small className={classes.inflections}>{t('terms.inflections', { forms: inflections.join(', ') })}</small>
      )}
    </li>
  );
}
