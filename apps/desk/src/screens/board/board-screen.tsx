import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { reaches, useUser } from '../../app/session.js';
import { Failure } from '../../parts/failure.js';
import { useLocale } from '../../parts/locale.js';
import { openImportDialog } from '../import/import-dialog-state.js';
import classes from './board.module.css';
import { EmptyBoard, NothingFits } from './empty-board.js';
import { FilterBar } from './filter-bar.js';
import { applyFilters, type BoardFilters } from './filters.js';
import { NextForYou } from './next-for-you.js';
import { StoryRow } from './story-row.js';
import { type Story } from './story.js';
import { useLiveBoard, useNow, useStories } from './use-board.js';

const LOADING_ROWS = 6;

/** Every story in both languages: where it stands, who has it, what is late, and what comes next for this person. */
export function BoardScreen() {
  const { t } = useTranslation();
  const { data, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useStories();
  useLiveBoard();
  const isEditor = reaches(useUser(), 'editor');
  const stories = useMemo(() => data?.pages.flat() ?? [], [data]);
  const now = useNow();
  return (
    <Stack gap="md" className={classes.board}>
      <title>{`${t('board.title')} · ${t('app.name')}`}</title>
      <Group justify="space-between">
        <Title order={1}>{t('board.title')}</Title>
        {isEditor && stories.length > 0 && (
          <Button variant="default" onClick={openImportDialog}>
            {t('board.importStory')}
          </Button>
        )}
      </Group>
      {error !== null && <Failure title={t('board.failed')} error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingRows />}
      {data !== undefined && stories.length === 0 && <EmptyBoard />}
      {stories.length > 0 && <Stories stories={stories} now={now} />}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('board.older')}
        </Button>
      )}
    </Stack>
  );
}

function Stories({ stories, now }: { stories: readonly Story[]; now: Date }) {
  const { t } = useTranslation();
  const { id: userId } = useUser();
  const filters = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const { data: sections = [] } = $api.useQuery('get', '/api/sections', undefined, { staleTime: 60_000 });
  const shown = useMemo(() => applyFilters(stories, filters, { userId, now }), [stories, filters, userId, now]);
  const show = (search: BoardFilters) => void navigate({ search, replace: true });
  const locale = useLocale();
  const sectionName = (id: string) => sections.find((section) => section.id === id)?.names[locale].name ?? id;
  const count = t('board.count', { count: stories.length });
  return (
    <>
      <NextForYou stories={stories} now={now} />
      <FilterBar filters={filters} sections={sections} onChange={show} />
      <Text size="sm" c="var(--desk-muted)" role="status">
        {shown.length === stories.length ? count : t('board.countOf', { shown: shown.length, all: count })}
      </Text>
      {shown.length === 0 && <NothingFits onClear={() => show({})} />}
      {shown.length > 0 && (
        <div className={classes.list}>
          <div className={classes.head} aria-hidden="true">
            <span>{t('board.columns.story')}</span>
            <span>{t('board.columns.source')}</span>
            <span>{t('board.columns.translation')}</span>
            <span>{t('board.columns.who')}</span>
            <span>{t('board.columns.next')}</span>
          </div>
          <ul className={classes.rows}>
            {shown.map((story) => (
              <StoryRow key={story.id} story={story} section={sectionName(story.section)} now={now} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function LoadingRows() {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" role="status" aria-label={t('app.loading')}>
      <Skeleton height={112} />
      {Array.from({ length: LOADING_ROWS }, (_, row) => (
        <Skeleton key={row} height={64} />
      ))}
    </Stack>
  );
}
