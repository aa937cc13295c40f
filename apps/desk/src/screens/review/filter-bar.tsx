import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filter, isFiltering, NO_FILTER, STATE_FILTERS, type StateFilter } from './filters.js';
import { checkName } from '../../parts/check-name.js';
import classes from './room.module.css';

interface FilterBarProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
  /** The ids of the checks that found something, with spaces between. */
  checks: string;
  shown: number;
  total: number;
}

/** Which segments to see: by state, by finding, by words. */
export const FilterBar = memo(function FilterBar({ filter, onChange, checks, shown, total }: FilterBarProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" role="search" aria-label={t('review.filter.label')} className={classes.filters}>
      <NativeSelect
        size="xs"
        aria-label={t('review.filter.state')}
        value={filter.state}
        data={STATE_FILTERS.map((state) => ({ value: state, label: t(`review.filter.${state}`) }))}
        onChange={(event) => onChange({ ...filter, state: event.currentTarget.value as StateFilter })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('review.filter.finding')}
        value={filter.finding}
        data={[
          { value: 'all', label: t('review.filter.allFindings') },
          { value: 'any', label: t('review.filter.any') },
          { value: 'blocking', label: t('review.filter.blocking') },
          { value: 'comments', label: t('review.filter.comments') },
          ...checks
            .split(' ')
            .filter((check) => check !== '')
            .map((check) => ({ value: check, label: checkName(t, check) })),
        ]}
        onChange={(event) => onChange({ ...filter, finding: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="search"
        aria-label={t('review.filter.words')}
        placeholder={t('review.filter.words')}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      {isFiltering(filter) && (
        <>
          <Text size="xs" c="var(--desk-muted)" role="status">
            {t('review.filter.count', { shown, total })}
          </Text>
          <Button size="compact-xs" variant="subtle" onClick={() => onChange(NO_FILTER)}>
            {t('review.grid.clear')}
          </Button>
        </>
      )}
    </Group>
  );
});
