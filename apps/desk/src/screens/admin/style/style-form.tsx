import { Button, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import classes from '../admin.module.css';
import { Choices } from './choices.js';

type Style = Schemas['HouseStyle'];

const SPANISH = ['es-419', 'es-ES', 'es-US'] as const;
const SPELLINGS = ['us', 'uk'] as const;
const SERIAL_COMMAS = ['always', 'never', 'either'] as const;
const DASHES = ['spaced', 'closed', 'either'] as const;
const HEADLINE_CASES = ['title', 'sentence', 'either'] as const;

/** Every choice with an example of what it looks like, saved together. */
export function StyleForm({ style }: { style: Style }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [wanted, setWanted] = useState(style);
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  function change(part: Partial<Style>): void {
    setWanted({ ...wanted, ...part });
    setSaved(false);
  }

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { data, error } = await api.PUT('/api/settings/style', { body: wanted });
    setBusy(false);
    setProblem(error);
    setSaved(error === undefined);
    if (data !== undefined) queries.setQueryData($api.queryOptions('get', '/api/settings/style').queryKey, data);
  }

  return (
    <form className={classes.part} onSubmit={(event) => void save(event)}>
      <section aria-labelledby="style-es" className={classes.panel}>
        <Title order={2} id="style-es">
          {t('style.spanish.title')}
        </Title>
        <div className={classes.stack}>
          <Choices
            label={t('style.spanish.label')}
            value={wanted.spanish}
            onChange={(spanish) => change({ spanish })}
            choices={SPANISH.map((value) => ({
              value,
              name: t(`style.spanish.variants.${value}`),
              example: t(`style.spanish.examples.${value}`),
            }))}
          />
        </div>
      </section>
      <section aria-labelledby="style-en" className={classes.panel}>
        <Title order={2} id="style-en">
          {t('style.english.title')}
        </Title>
        <div className={classes.stack}>
          <Choices
            label={t('style.english.spelling.label')}
            value={wanted.spelling}
            onChange={(spelling) => change({ spelling })}
            choices={SPELLINGS.map((value) => ({
              value,
              name: t(`style.english.spelling.names.${value}`),
              example: t(`style.english.spelling.examples.${value}`),
            }))}
          />
          <Choices
            label={t('style.english.serialComma.label')}
            value={wanted.serialComma}
            onChange={(serialComma) => change({ serialComma })}
            choices={SERIAL_COMMAS.map((value) => ({
              value,
              name: t(`style.english.serialComma.names.${value}`),
              example: t(`style.english.serialComma.examples.${value}`),
            }))}
          />
          <Choices
            label={t('style.english.dash.label')}
            value={wanted.dash}
            onChange={(dash) => change({ dash })}
            choices={DASHES.map((value) => ({
              value,
              name: t(`style.english.dash.names.${value}`),
              example: t(`style.english.dash.examples.${value}`),
            }))}
          />
          <Choices
            label={t('style.english.headlineCase.label')}
            value={wanted.headlineCase}
            onChange={(headlineCase) => change({ headlineCase })}
            choices={HEADLINE_CASES.map((value) => ({
              value,
              name: t(`style.english.headlineCase.names.${value}`),
              example: t(`style.english.headlineCase.examples.${value}`),
            }))}
          />
        </div>
      </section>
      {problem !== undefined && <Failure error={problem} />}
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>
          {t('style.save')}
        </Button>
        <Text size="sm" c="var(--desk-good)" role="status">
          {isSaved && t('style.saved')}
        </Text>
      </div>
    </form>
  );
}
