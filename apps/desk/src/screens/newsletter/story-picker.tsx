import { ActionIcon, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/formats.js';
import { useSectionNames } from '../../parts/section-names.js';
import { Waiting } from '../../parts/waiting.js';
import { addStory, findStories, type IssueDraft, type Locale, MOST_STORIES, type Story } from './issue-draft.js';
import { StoryWords } from './story-words.js';
import classes from './composer.module.css';

interface PickerProps {
  draft: IssueDraft;
  onChange: (draft: IssueDraft) => void;
  stories: readonly Story[];
  isLoading: boolean;
  locale: Locale;
}

/** What is live in both languages and not in the issue yet. */
export function StoryPicker({ draft, onChange, stories, isLoading, locale }: PickerProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const sectionName = useSectionNames();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const isFull = draft.articleIds.length >= MOST_STORIES;
  const found = findStories(stories, words).filter(({ articleId }) => !draft.articleIds.includes(articleId));

  function add({ articleId, faces }: Story): void {
    const next = addStory(draft, articleId);
    onChange(next);
    setSaid(t('newsletter.compose.added', { headline: faces[locale].headline, place: next.articleIds.length }));
  }

  return (
    <section className={classes.panel} aria-labelledby="published">
      <Title order={2} id="published" mb="xs">
        {t('newsletter.compose.published')}
      </Title>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <TextInput
        type="search"
        aria-label={t('newsletter.compose.search')}
        placeholder={t('newsletter.compose.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {isFull && (
        <Text size="sm" c="var(--desk-warn)" mt="xs">
          {t('newsletter.compose.full', { limit: MOST_STORIES })}
        </Text>
      )}
      {isLoading && <Waiting />}
      {!isLoading && found.length === 0 && (
        <Text size="sm" c="var(--desk-muted)" mt="sm">
          {t(`newsletter.compose.${emptyReason(stories, words)}`)}
        </Text>
      )}
      <ul className={`${classes.stories} ${classes.picker}`}>
        {found.map((story) => (
          <li key={story.articleId} className={classes.story}>
            <ActionIcon
              variant="default"
              disabled={isFull}
              aria-label={t('newsletter.compose.add', { headline: story.faces[locale].headline })}
              onClick={() => add(story)}
            >
              +
            </ActionIcon>
            <StoryWords
              story={story}
              locale={locale}
              kicker={`${sectionName(story.section)} · ${day(story.publishedAt)}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why nothing is offered: nothing is live, everything is in the issue, or the words fit nothing. */
function emptyReason(stories: readonly Story[], words: string): 'nonePublished' | 'allIn' | 'noneFound' {
  if (stories.length === 0) return 'nonePublished';
  return words.trim() === '' ? 'allIn' : 'noneFound';
}
