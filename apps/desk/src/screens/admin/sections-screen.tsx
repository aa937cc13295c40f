import { ActionIcon, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { useLocale } from '../../parts/locale.js';
import { Waiting } from '../../parts/waiting.js';
import { AdminFrame } from './admin-frame.js';
import { SectionForm } from './section-form.js';
import classes from './admin.module.css';

type Section = Schemas['Section'];

/** The parts of the paper: their names, their addresses, their order. */
export function SectionsScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = $api.useQuery('get', '/api/sections');
  const [problem, setProblem] = useState<unknown>();
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const reload = () => queries.invalidateQueries({ queryKey: ['get', '/api/sections'] });

  async function move(sections: readonly Section[], from: number, to: number, name: string): Promise<void> {
    const ids = sections.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    const answer = await api.PUT('/api/sections', { body: { ids } });
    setProblem(answer.error);
    await reload();
    if (answer.error === undefined) setSaid(t('admin.sections.moved', { name, place: to + 1, total: ids.length }));
  }

  return (
    <AdminFrame lead={t('admin.sections.lead')}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {problem !== undefined && <Failure error={problem} />}
      {error === null && data === undefined && <Waiting />}
      {data?.length === 0 && <EmptyState title={t('admin.sections.empty')} hint={t('admin.sections.emptyHint')} />}
      {data !== undefined && data.length > 0 && (
        <ol className={classes.list}>
          {data.map((section, index) => (
            <SectionRow
              key={section.id}
              section={section}
              onChanged={reload}
              onUp={index === 0 ? undefined : (name) => void move(data, index, index - 1, name)}
              onDown={index === data.length - 1 ? undefined : (name) => void move(data, index, index + 1, name)}
            />
          ))}
        </ol>
      )}
      {isAdding ? (
        <section className={classes.panel} aria-labelledby="add-section">
          <Title order={2} id="add-section">
            {t('admin.sections.add')}
          </Title>
          <SectionForm onDone={() => setAdding(false)} onChanged={reload} />
        </section>
      ) : (
        <Button w="fit-content" onClick={() => setAdding(true)}>
          {t('admin.sections.add')}
        </Button>
      )}
    </AdminFrame>
  );
}

interface RowProps {
  section: Section;
  onChanged: () => Promise<void>;
  onUp?: (name: string) => void;
  onDown?: (name: string) => void;
}

function SectionRow({ section, onChanged, onUp, onDown }: RowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [isEditing, setEditing] = useState(false);
  const name = section.names[locale].name;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.name}>
          <span lang="en">{section.names.en.name}</span> · <span lang="es">{section.names.es.name}</span>
        </div>
        <div className={classes.small}>
          /en/{section.names.en.slug} · /es/{section.names.es.slug}
        </div>
      </div>
      <Group gap="xs">
        <ActionIcon
          variant="default"
          disabled={onUp === undefined}
          aria-label={t('admin.sections.up', { name })}
          onClick={() => onUp?.(name)}
        >
          ↑
        </ActionIcon>
        <ActionIcon
          variant="default"
          disabled={onDown === undefined}
          aria-label={t('admin.sections.down', { name })}
          onClick={() => onDown?.(name)}
        >
          ↓
        </ActionIcon>
        <Button
          variant="default"
          size="xs"
          aria-expanded={isEditing}
          aria-label={t('admin.sections.editOf', { name })}
          onClick={() => setEditing(!isEditing)}
        >
          {t('admin.sections.edit')}
        </Button>
      </Group>
      {isEditing && (
        <div className={classes.fields} style={{ display: 'block' }}>
          <Text size="sm" c="var(--desk-muted)">
            {t('admin.sections.stay')}
          </Text>
          <SectionForm section={section} onDone={() => setEditing(false)} onChanged={onChanged} />
        </div>
      )}
    </li>
  );
}
