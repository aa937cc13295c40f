import { Button, NativeSelect, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import classes from '../admin.module.css';
import { useSaveEngines } from './use-save-engines.js';

type Settings = Schemas['DeeplSettings'];
type Model = NonNullable<Settings['modelType']>;

const LOCALES = ['en', 'es'] as const;
const VARIANTS = { en: ['en-US', 'en-GB'], es: ['es-419', 'es'] } as const;
const FORMALITIES = {
  en: ['default', 'prefer_more', 'prefer_less'],
  es: ['default', 'prefer_more', 'prefer_less', 'more', 'less'],
} as const;
const MODELS: readonly Model[] = ['prefer_quality_optimized', 'quality_optimized', 'latency_optimized'];

/** How DeepL translates for this house, into each language. */
export function DeeplForm({ settings, isSetUp }: { settings: Settings; isSetUp: boolean }) {
  const { t } = useTranslation();
  const { save, problem } = useSaveEngines();
  const [wanted, setWanted] = useState(settings);
  const [lines, setLines] = useState(() => linesOf(settings));
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);

  function change(next: Settings): void {
    setWanted(next);
    setSaved(false);
  }

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const body = { ...wanted, customInstructions: { en: written(lines.en), es: written(lines.es) } };
    setSaved(await save(api.PUT('/api/engines/deepl', { body })));
    setBusy(false);
  }

  return (
    <section aria-labelledby="deepl" className={classes.panel}>
      <Title order={2} id="deepl">
        {t('engines.deepl.title')}
      </Title>
      <Text size="sm" c="var(--desk-muted)">
        {isSetUp ? t('engines.deepl.lead') : t('engines.deepl.notSetUp')}
      </Text>
      <form className={classes.stack} onSubmit={(event) => void submit(event)}>
        <div className={classes.fields}>
          {LOCALES.map((to) => (
            <fieldset key={to} className={classes.fieldset}>
              <legend>{t(`engines.deepl.into.${to}`)}</legend>
              <NativeSelect
                label={t('engines.deepl.target')}
                value={wanted.target[to]}
                onChange={(event) => change(choose(wanted, 'target', to, event.currentTarget.value))}
                data={VARIANTS[to].map((value) => ({ value, label: t(`engines.deepl.variant.${value}`) }))}
              />
              <NativeSelect
                label={t('engines.deepl.formality')}
                value={wanted.formality[to]}
                onChange={(event) => change(choose(wanted, 'formality', to, event.currentTarget.value))}
                data={FORMALITIES[to].map((value) => ({ value, label: t(`engines.deepl.formalities.${value}`) }))}
              />
              <TextInput
                label={t('engines.deepl.styleRule')}
                description={t('engines.deepl.styleRuleHint')}
                pattern="[\w\-]{1,64}"
                maxLength={64}
                value={wanted.styleRule[to] ?? ''}
                onChange={(event) => {
                  const rule = event.currentTarget.value.trim();
                  change({ ...wanted, styleRule: { ...wanted.styleRule, [to]: rule === '' ? null : rule } });
                }}
              />
              <Textarea
                label={t('engines.deepl.instructions')}
                description={t('engines.deepl.instructionsHint')}
                rows={4}
                maxLength={3_010}
                value={lines[to]}
                onChange={(event) => {
                  setLines({ ...lines, [to]: event.currentTarget.value });
                  setSaved(false);
                }}
              />
            </fieldset>
          ))}
        </div>
        <NativeSelect
          label={t('engines.deepl.model')}
          value={wanted.modelType ?? 'auto'}
          onChange={(event) => {
            const chosen = MODELS.find((model) => model === event.currentTarget.value) ?? null;
            change({ ...wanted, modelType: chosen });
          }}
          data={(['auto', ...MODELS] as const).map((value) => ({ value, label: t(`engines.deepl.models.${value}`) }))}
        />
        <div className={classes.actions}>
          <Button type="submit" loading={isBusy}>
            {t('engines.deepl.save')}
          </Button>
          <Text size="sm" c="var(--desk-good)" role="status">
            {isSaved && t('engines.deepl.saved')}
          </Text>
        </div>
        {problem !== undefined && <Failure error={problem} />}
      </form>
    </section>
  );
}

/** The fields offer nothing but what the settings may be. */
const choose = (settings: Settings, field: 'target' | 'formality', to: 'en' | 'es', value: string): Settings => ({
  ...settings,
  [field]: { ...settings[field], [to]: value },
});

const linesOf = ({ customInstructions: { en, es } }: Settings) => ({ en: en.join('\n'), es: es.join('\n') });

const written = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
