import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.js';
import classes from './terms.module.css';
import { TERM_STATES, TERM_TYPES, type TermFilters } from './use-terms.js';

interface BarProps {
  filters: TermFilters;
  onChange: (filters: TermFilters) => void;
}

/** What narrows the list: words, the type of a term, and whether it holds. */
export function TermFilterBar({ filters, onChange }: BarProps) {
  const { t } = useTranslation();
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        aria-label={t('terms.search')}
        placeholder={t('terms.search')}
        leftSection={<Icon name="search" />}
        maxLength={200}
        value={filters.words}
        onChange={(event) => onChange({ ...filters, words: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('terms.typeLabel')}
        value={filters.type}
        onChange={(event) => onChange({ ...filters, type: oneOf(TERM_TYPES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('terms.anyType') },
          ...TERM_TYPES.map((value) => ({ value, label: t(`terms.types.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('terms.stateLabel')}
        value={filters.state}
        onChange={(event) => onChange({ ...filters, state: oneOf(TERM_STATES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('terms.anyState') },
          ...TERM_STATES.map((value) => ({ value, label: t(`terms.states.${value}`) })),
        ]}
      />
    </search>
  );
}

function oneOf<Value extends string>(values: readonly Value[], chosen: string): Value | '' {
  return values.find((value) => value === chosen) ?? '';
}
