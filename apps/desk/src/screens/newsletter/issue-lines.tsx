import { TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/formats.js';
import { type IssueDraft, LINE_LIMITS, LOCALES, writeLine } from './issue-draft.js';
import classes from './composer.module.css';

const LINES = ['subject', 'preheader'] as const;

/** Subject and preview line in each language, with what phones show of them. */
export function IssueLines({ draft, onChange }: { draft: IssueDraft; onChange: (draft: IssueDraft) => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();

  function hint(text: string, limit: number): string {
    const count = Array.from(text).length;
    if (count === 0) return t('newsletter.compose.fallback');
    const values = { count, limit: number(limit) };
    return count > limit ? t('newsletter.compose.tooLong', values) : t('newsletter.compose.length', values);
  }

  return (
    <section className={classes.panel} aria-labelledby="lines">
      <Title order={2} id="lines">
        {t('newsletter.compose.lines')}
      </Title>
      <div className={classes.fields}>
        {LOCALES.map((locale) => (
          <fieldset key={locale} className={classes.fieldset}>
            <legend>{t(`locale.${locale}`)}</legend>
            {LINES.map((line) => {
              const text = draft.variants[locale][line];
              return (
                <TextInput
                  key={line}
                  lang={locale}
                  spellCheck
                  maxLength={200}
                  label={t(`newsletter.compose.${line}`)}
                  description={hint(text, LINE_LIMITS[line])}
                  inputWrapperOrder={['label', 'input', 'description']}
                  value={text}
                  onChange={(event) => onChange(writeLine(draft, locale, line, event.currentTarget.value))}
                />
              );
            })}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
