import { NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client.js';
import { type EngineName, useEngineWords } from '../../../parts/engine-words.js';
import { Failure } from '../../../parts/failure.js';
import classes from '../admin.module.css';
import { useSaveEngines } from './use-save-engines.js';

/** Sections whose stories ask an engine of their own before the others. */
export function SectionEngines({ data }: { data: Schemas['Engines'] }) {
  const { t, i18n } = useTranslation();
  const { name } = useEngineWords();
  const { data: sections = [], error, refetch } = $api.useQuery('get', '/api/sections');
  const { save, problem } = useSaveEngines();
  const [said, setSaid] = useState('');
  const locale = i18n.language === 'es' ? 'es' : 'en';
  const label = (engine: EngineName | null): string => (engine === null ? t('engines.sections.asHouse') : name(engine));
  const ofSection = (id: string): EngineName | null =>
    data.sections.find(({ sectionId }) => sectionId === id)?.engine ?? null;

  async function choose(id: string, section: string, engine: EngineName | null): Promise<void> {
    const isSaved = await save(api.PUT('/api/engines/sections/{id}', { params: { path: { id } }, body: { engine } }));
    setSaid(isSaved ? t('engines.sections.saved', { section, engine: label(engine) }) : '');
  }

  return (
    <section aria-labelledby="section-engines" className={classes.panel}>
      <Title order={2} id="section-engines">
        {t('engines.sections.title')}
      </Title>
      <Text size="sm" c="var(--desk-muted)">
        {sections.length === 0 && error === null ? t('engines.sections.empty') : t('engines.sections.lead')}
      </Text>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {problem !== undefined && <Failure error={problem} />}
      <ul className={classes.pairs}>
        {sections.map(({ id, names }) => {
          const section = names[locale].name;
          const own = ofSection(id);
          const offered = data.engines.filter((engine) => engine.available || engine.name === own);
          return (
            <li key={id}>
              <span>{section}</span>
              <NativeSelect
                size="sm"
                aria-label={t('engines.sections.of', { section })}
                value={own ?? ''}
                onChange={(event) => void choose(id, section, engineOf(event.currentTarget.value, data))}
                data={[
                  { value: '', label: label(null) },
                  ...offered.map((engine) => ({ value: engine.name, label: name(engine.name) })),
                ]}
              />
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="var(--desk-good)" role="status">
        {said}
      </Text>
    </section>
  );
}

const engineOf = (value: string, { engines }: Schemas['Engines']): EngineName | null =>
  engines.find(({ name }) => name === value)?.name ?? null;
