import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import classes from './admin.module.css';

const LOCALES = ['en', 'es'] as const;
const BLANK = { en: { name: '', slug: '' }, es: { name: '', slug: '' } };

interface FormProps {
  /** Absent: a new one. */
  section?: Schemas['Section'];
  onDone: () => void;
  onChanged: () => Promise<void>;
}

/** Name and address of a section in both languages. */
export function SectionForm({ section, onDone, onChanged }: FormProps) {
  const { t } = useTranslation();
  const [names, setNames] = useState(section?.names ?? BLANK);
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { error } =
      section === undefined
        ? await api.POST('/api/sections', { body: { names } })
        : await api.PUT('/api/sections/{id}', { params: { path: { id: section.id } }, body: { names } });
    setBusy(false);
    setProblem(error);
    if (error !== undefined) return;
    await onChanged();
    onDone();
  }

  return (
    <form className={classes.form} onSubmit={(event) => void save(event)}>
      <div className={classes.fields}>
        {LOCALES.map((locale) => (
          <fieldset key={locale} className={classes.fieldset}>
            <legend>{t(`locale.${locale}`)}</legend>
            <TextInput
              required
              lang={locale}
              maxLength={40}
              label={t('admin.sections.name')}
              value={names[locale].name}
              onChange={(event) =>
                setNames({ ...names, [locale]: { ...names[locale], name: event.currentTarget.value } })
              }
            />
            <TextInput
              maxLength={80}
              label={t('admin.sections.slug')}
              description={t('admin.sections.slugHint')}
              inputWrapperOrder={['label', 'input', 'description']}
              leftSection={`/${locale}/`}
              leftSectionWidth={44}
              value={names[locale].slug}
              onChange={(event) =>
                setNames({ ...names, [locale]: { ...names[locale], slug: event.currentTarget.value } })
              }
            />
          </fieldset>
        ))}
      </div>
      {problem !== undefined && (
        <div className={classes.whole}>
          <Failure error={problem} />
        </div>
      )}
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>
          {t('admin.sections.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('admin.sections.cancel')}
        </Button>
      </Group>
    </form>
  );
}
