import { SegmentedControl, Text, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useLocale } from '../../parts/locale.js';
import { Waiting } from '../../parts/waiting.js';
import { type Locale, LOCALES } from './issue-draft.js';
import { MailFrame } from './mail-frame.js';
import classes from './issue-preview.module.css';

/** The mail of an issue as readers would get it, in each language, form, colour and width. */
export function IssuePreview({ issueId, version }: { issueId: string; version: string }) {
  const { t } = useTranslation();
  const spoken = useLocale();
  const [locale, setLocale] = useState<Locale>(spoken);
  const [format, setFormat] = useState<'html' | 'text'>('html');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [width, setWidth] = useState<'wide' | 'narrow'>('wide');
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/api/issues/{id}/preview',
    // The version is no part of the call; it makes what was saved since ask anew.
    { params: { path: { id: issueId }, query: { locale } }, headers: { 'x-draft': fingerprint(version) } },
    { staleTime: Infinity, placeholderData: keepPreviousData },
  );
  return (
    <section className={classes.panel} aria-labelledby="preview">
      <Title order={2} id="preview">
        {t('newsletter.preview.title')}
      </Title>
      <div className={classes.controls}>
        <Choice
          label={t('newsletter.preview.locale')}
          value={locale}
          onChange={setLocale}
          options={LOCALES.map((value) => ({ value, label: t(`locale.${value}`) }))}
        />
        <Choice
          label={t('newsletter.preview.format')}
          value={format}
          onChange={setFormat}
          options={[
            { value: 'html', label: t('newsletter.preview.html') },
            { value: 'text', label: t('newsletter.preview.text') },
          ]}
        />
        <Choice
          label={t('newsletter.preview.scheme')}
          value={scheme}
          onChange={setScheme}
          options={[
            { value: 'light', label: t('newsletter.preview.light') },
            { value: 'dark', label: t('newsletter.preview.dark') },
          ]}
        />
        <Choice
          label={t('newsletter.preview.width')}
          value={width}
          onChange={setWidth}
          options={[
            { value: 'wide', label: t('newsletter.preview.wide') },
            { value: 'narrow', label: t('newsletter.preview.narrow') },
          ]}
        />
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && (
        <>
          <p className={classes.subject} lang={locale}>
            {data.subject}
          </p>
          {format === 'text' ? (
            <pre className={classes.text} lang={locale} tabIndex={0}>
              {data.text}
            </pre>
          ) : (
            <MailFrame
              html={data.html}
              scheme={scheme}
              isNarrow={width === 'narrow'}
              title={t('newsletter.preview.frame', { language: t(`language.${locale}`) })}
            />
          )}
          {format === 'html' && scheme === 'dark' && (
            <Text size="sm" c="var(--desk-muted)" mt="xs">
              {t('newsletter.preview.darkHint')}
            </Text>
          )}
        </>
      )}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: { value: Value; label: string }[];
}

function Choice<Value extends string>({ label, value, onChange, options }: ChoiceProps<Value>) {
  return <SegmentedControl size="xs" aria-label={label} value={value} onChange={onChange} data={options} />;
}

/** Short enough for a header, different for different drafts. */
function fingerprint(version: string): string {
  let hash = 0;
  for (const character of version) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}
