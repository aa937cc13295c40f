import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFields } from './form-fields.js';
import classes from './form.module.css';
import { blankForm, type DraftForm, type DraftProblems } from './term-draft.js';

interface LanguageProps {
  locale: DraftForm['locale'];
  forms: readonly DraftForm[];
  problems: DraftProblems;
  onChange: (forms: readonly DraftForm[]) => void;
}

/** All forms of a term in one language. */
export function LanguageForms({ locale, forms, problems, onChange }: LanguageProps) {
  const { t } = useTranslation();
  const prefix = useId();
  const [added, setAdded] = useState(0);
  const adder = useRef<HTMLButtonElement>(null);
  const own = forms.filter((form) => form.locale === locale);
  const add = () => {
    const standing = own.some((form) => form.standing === 'preferred' && form.variant === null)
      ? 'allowed'
      : 'preferred';
    onChange([...forms, blankForm(`${prefix}-${added + 1}`, locale, standing)]);
    setAdded(added + 1);
  };
  return (
    <fieldset className={classes.language}>
      <legend>{t(`locale.${locale}`)}</legend>
      <ul className={classes.forms}>
        {own.map((form, index) => (
          <FormFields
            key={form.key}
            form={form}
            number={index + 1}
            isFirst={locale === 'en' && index === 0}
            isNew={form.key === `${prefix}-${added}`}
            problemOf={(part) => problems.get(`${form.key}.${part}`)}
            onChange={(changed) => onChange(forms.map((each) => (each.key === form.key ? changed : each)))}
            onRemove={() => {
              onChange(forms.filter(({ key }) => key !== form.key));
              // What had the focus is gone.
              adder.current?.focus();
            }}
          />
        ))}
      </ul>
      <Button
        ref={adder}
        size="compact-sm"
        variant="light"
        w="fit-content"
        aria-label={t(`terms.form.addFormIn.${locale}`)}
        onClick={add}
      >
        {t('terms.form.addForm')}
      </Button>
    </fieldset>
  );
}
