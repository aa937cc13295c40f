import { ActionIcon, Text, Title, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import rank from '../../parts/rank.module.css';
import { useReorder } from '../../parts/reorder.js';
import { type IssueDraft, type Locale, moveStory, removeStory, type Story } from './issue-draft.js';
import { StoryWords } from './story-words.js';
import classes from './composer.module.css';

interface StoriesProps {
  draft: IssueDraft;
  onChange: (draft: IssueDraft) => void;
  stories: readonly Story[];
  isLoading: boolean;
  locale: Locale;
}

/** The stories of the issue in their order, which is changed by dragging, by keys, or by buttons. */
export function IssueStories({ draft, onChange, stories, isLoading, locale }: StoriesProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const byId = new Map(stories.map((story) => [story.articleId, story]));
  const total = draft.articleIds.length;
  const headlineOf = (id: string): string => byId.get(id)?.faces[locale].headline ?? '…';

  function place(articleId: string, index: number): void {
    const next = moveStory(draft, articleId, index);
    const at = next.articleIds.indexOf(articleId);
    if (at === draft.articleIds.indexOf(articleId)) return;
    onChange(next);
    setSaid(t('newsletter.compose.moved', { headline: headlineOf(articleId), place: at + 1, total }));
  }

  function takeOut(articleId: string): void {
    onChange(removeStory(draft, articleId));
    setSaid(t('newsletter.compose.removed', { headline: headlineOf(articleId) }));
    list.current?.focus();
  }

  const { rowProps, handleProps } = useReorder({ total, place });

  return (
    <section className={classes.panel} aria-labelledby="in-issue">
      <Title order={2} id="in-issue">
        {t('newsletter.compose.inIssue')}
      </Title>
      <Text size="sm" c="var(--desk-muted)" id="order-hint">
        {total === 0 ? t('newsletter.compose.inIssueEmpty') : t('newsletter.compose.orderHint')}
      </Text>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <ol className={classes.stories} ref={list} tabIndex={-1} aria-labelledby="in-issue">
        {draft.articleIds.map((articleId, index) => {
          const story = byId.get(articleId);
          const headline = headlineOf(articleId);
          return (
            <li key={articleId} className={classes.story} {...rowProps(articleId, index)}>
              <button
                type="button"
                className={rank.handle}
                aria-label={t('newsletter.compose.handle', { headline })}
                aria-describedby="order-hint"
                {...handleProps(articleId, index)}
              >
                {index + 1}
              </button>
              {story !== undefined && (
                <StoryWords
                  story={story}
                  locale={locale}
                  kicker={index === 0 ? t('newsletter.compose.lead') : undefined}
                />
              )}
              {story === undefined && (
                <Text size="sm" c="var(--desk-warn)">
                  {isLoading ? '…' : t('newsletter.compose.gone')}
                </Text>
              )}
              <div className={classes.buttons}>
                <ActionIcon
                  variant="default"
                  disabled={index === 0}
                  aria-label={t('newsletter.compose.up', { headline })}
                  onClick={() => place(articleId, index - 1)}
                >
                  ↑
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  disabled={index === total - 1}
                  aria-label={t('newsletter.compose.down', { headline })}
                  onClick={() => place(articleId, index + 1)}
                >
                  ↓
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  aria-label={t('newsletter.compose.remove', { headline })}
                  onClick={() => takeOut(articleId)}
                >
                  ×
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
