import { Button, Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { Icon } from '../../parts/icon.js';
import { useLocale } from '../../parts/locale.js';
import classes from './board.module.css';
import { type BoardFilters, readFilters } from './filters.js';
import { STAGES } from './story.js';

interface FilterBarProps {
  filters: BoardFilters;
  sections: readonly Schemas['Section'][];
  onChange: (filters: BoardFilters) => void;
}

/** Search and filters; whatever is chosen stands in the address. */
export function FilterBar({ filters, sections, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const set = (change: Record<string, unknown>) => onChange(readFilters({ ...filters, ...change }));
  return (
    <search className={classes.filters} aria-label={t('board.filters.label')}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t('board.filters.search')}
        placeholder={t('board.filters.search')}
        leftSection={<Icon name="search" />}
        value={filters.q ?? ''}
        onChange={(event) => set({ q: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('board.filters.stage')}
        value={filters.stage ?? ''}
        onChange={(event) => set({ stage: event.currentTarget.value })}
        data={[
          { value: '', label: t('board.filters.anyStage') },
          ...STAGES.map((stage) => ({ value: stage, label: t(`board.stage.${stage}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('board.filters.section')}
        value={filters.section ?? ''}
        onChange={(event) => set({ section: event.currentTarget.value })}
        data={[
          { value: '', label: t('board.filters.anySection') },
          ...sections.map(({ id, names }) => ({ value: id, label: names[locale].name })),
        ]}
      />
      <NativeSelect
        aria-label={t('board.filters.direction')}
        value={filters.from ?? ''}
        onChange={(event) => set({ from: event.currentTarget.value })}
        data={[
          { value: '', label: t('board.filters.anyDirection') },
          { value: 'en', label: t('board.direction.en') },
          { value: 'es', label: t('board.direction.es') },
        ]}
      />
      <Group gap={6} className={classes.flags}>
        {(['mine', 'late'] as const).map((key) => (
          <Chip
            key={key}
            size="sm"
            radius="sm"
            variant="outline"
            checked={filters[key] === true}
            onChange={(checked) => set({ [key]: checked })}
          >
            {t(`board.filters.${key}`)}
          </Chip>
        ))}
        {Object.keys(filters).length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => onChange({})}>
            {t('board.filters.clear')}
          </Button>
        )}
      </Group>
    </search>
  );
}
