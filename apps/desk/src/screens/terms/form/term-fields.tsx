import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TERM_TYPES } from '../use-terms.js';
import classes from './form.module.css';
import { type DraftProblems, LIMITS, type TermDraft } from './term-draft.js';

const CASES = ['any', 'exact'] as const;

interface FieldsProps {
  draft: TermDraft;
  problems: DraftProblems;
  onChange: (draft: TermDraft) => void;
}

/** What holds for all forms of a term: what it is, how capitals stand, when it holds, and a note. */
export function TermFields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const reversed = problems.get('validUntil');
  return (
    <>
      <div className={classes.row}>
        <NativeSelect
          label={t('terms.form.type')}
          value={draft.type}
          data={TERM_TYPES.map((value) => ({ value, label: t(`terms.types.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, type: TERM_TYPES.find((type) => type === value) ?? 'general' })
          }
        />
        <NativeSelect
          label={t('terms.form.case')}
          value={draft.caseRule}
          data={CASES.map((value) => ({ value, label: t(`terms.cases.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, caseRule: value === 'exact' ? 'exact' : 'any' })
          }
        />
        <TextInput
          type="date"
          label={t('terms.form.from')}
          value={draft.validFrom}
          max="9999-12-31"
          onChange={(event) => onChange({ ...draft, validFrom: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('terms.form.until')}
          description={t('terms.form.daysHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.validUntil}
          max="9999-12-31"
          error={reversed === undefined ? undefined : t(`terms.form.problems.${reversed}`)}
          onChange={(event) => onChange({ ...draft, validUntil: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('terms.form.note')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LIMITS.note}
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
    </>
  );
}
