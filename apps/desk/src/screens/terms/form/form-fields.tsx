import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftForm, type DraftProblem, LIMITS, variantsOf } from './term-draft.js';
import classes from './form.module.css';

const STANDINGS = ['preferred', 'allowed', 'forbidden'] as const;

interface FieldsProps {
  form: DraftForm;
  /** Its place among those of its language, from 1. */
  number: number;
  isFirst: boolean;
  isNew: boolean;
  problemOf: (part: string) => DraftProblem | undefined;
  onChange: (form: DraftForm) => void;
  onRemove: () => void;
}

/** One way to say a term: its text, whether it may be written, where, and what its inflections are. */
export function FormFields({ form, number, isFirst, isNew, problemOf, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation();
  const [hasInflections, setHasInflections] = useState(form.inflections !== '');
  const said = (part: string) => {
    const problem = problemOf(part);
    return problem === undefined ? undefined : t(`terms.form.problems.${problem}`);
  };
  return (
    <li className={classes.one}>
      <TextInput
        label={t('terms.form.text', { number })}
        lang={form.locale}
        maxLength={LIMITS.form}
        value={form.text}
        error={said('text')}
        data-autofocus={isFirst || undefined}
        autoFocus={isNew}
        onChange={(event) => onChange({ ...form, text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('terms.form.standing')}
        value={form.standing}
        error={said('standing')}
        data={STANDINGS.map((value) => ({ value, label: t(`terms.standings.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...form, standing: STANDINGS.find((standing) => standing === value) ?? 'allowed' })
        }
      />
      <NativeSelect
        label={t('terms.form.variant')}
        value={form.variant ?? ''}
        data={[
          { value: '', label: t('terms.variants.all') },
          ...variantsOf(form.locale).map((value) => ({ value, label: t(`terms.variants.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...form, variant: variantsOf(form.locale).find((variant) => variant === value) ?? null })
        }
      />
      {hasInflections && (
        <Textarea
          className={classes.whole}
          label={t('terms.form.inflections')}
          description={t('terms.form.inflectionsHint')}
          lang={form.locale}
          autosize
          minRows={1}
          maxRows={8}
          value={form.inflections}
          error={said('inflections')}
          autoFocus={form.inflections === ''}
          onChange={(event) => onChange({ ...form, inflections: event.currentTarget.value })}
        />
      )}
      <div className={classes.tools}>
        {!hasInflections && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('terms.form.withInflectionsOf', { number })}
            onClick={() => setHasInflections(true)}
          >
            {t('terms.form.withInflections')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('terms.form.removeFormOf', { number })}
          onClick={onRemove}
        >
          {t('terms.form.removeForm')}
        </Button>
      </div>
    </li>
  );
}
