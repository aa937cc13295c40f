import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useSectionNames } from '../../parts/section-names.js';
import classes from './import.module.css';
import { groupByPart, partInWords } from './recognition-words.js';

interface ImportedStoryProps {
  story: Schemas['ImportedStory'];
  onDone: () => void;
  onAnother: () => void;
}

/** What the import made of a text: what to look at first, and everything that it recognised. */
export function ImportedStory({ story, onDone, onAnother }: ImportedStoryProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sectionName = useSectionNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { articleId, counts, headline, locale, recognised, unsure } = story;
  const section = sectionName(story.section);

  function openStory(): void {
    onDone();
    void navigate({ to: '/articles/$articleId', params: { articleId } });
  }

  return (
    <Stack gap="lg">
      <div>
        <Text c="var(--desk-muted)" size="sm">
          {t('storyImport.done.title')} · {t('storyImport.done.place', { language: t(`locale.${locale}`), section })}
        </Text>
        <Title order={3} ref={heading} tabIndex={-1} lang={locale} fz="h2" style={{ outline: 'none' }}>
          {headline}
        </Title>
      </div>
      <div className={classes.account}>
        <section aria-labelledby="import-unsure">
          <Title order={4} id="import-unsure" mb="xs">
            {unsure.length === 0
              ? t('storyImport.unsure.none')
              : t('storyImport.unsure.title', { count: unsure.length })}
          </Title>
          <ul className={classes.lines}>
            {unsure.map(({ part, line, text, message }, index) => (
              <li key={index}>
                <span className={classes.part}>{partInWords(t, part)}</span>{' '}
                <Text component="span" size="sm" c="var(--desk-muted)">
                  {t(`storyImport.unsure.${counts}`, { line })}
                </Text>
                <Text size="sm">{message}</Text>
                {text !== '' && (
                  <p className={classes.excerpt} lang={locale}>
                    {text}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="import-recognised">
          <Title order={4} id="import-recognised" mb="xs">
            {t('storyImport.recognised.title')}
          </Title>
          <ul className={classes.lines}>
            {groupByPart(recognised).map(({ part, lines }) => (
              <li key={part}>
                <span className={classes.part}>{partInWords(t, part)}</span>
                {lines.map(({ text }, index) => (
                  <p key={index} className={classes.excerpt} lang={locale}>
                    {text}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Group justify="end" className={classes.actions}>
        <Button variant="default" onClick={onAnother}>
          {t('storyImport.done.another')}
        </Button>
        <Button onClick={openStory}>{t('storyImport.done.openStory')}</Button>
      </Group>
    </Stack>
  );
}
