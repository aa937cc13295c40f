import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { $api, api, type Schemas } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { Waiting } from '../../parts/waiting.js';
import { ReadersFrame } from './readers-frame.js';
import classes from './readers.module.css';

type Message = Schemas['Feedback'];
const FILTERS = ['new', 'done', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const PAGE = 30;

/** What readers wrote, newest first, and what of it is still to be dealt with. */
export function ReadersScreen() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('new');
  const { data: count } = $api.useQuery('get', '/api/feedback-count');
  return (
    <ReadersFrame>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('readers.feedback.filter')}
          value={filter}
          onChange={setFilter}
          data={FILTERS.map((value) => ({ value, label: t(`readers.feedback.${value}`) }))}
        />
        {count !== undefined && count.new > 0 && (
          <Text size="sm" c="var(--desk-muted)">
            {t('readers.feedback.waiting', { count: count.new })}
          </Text>
        )}
      </Group>
      <Messages filter={filter} />
    </ReadersFrame>
  );
}

function Messages({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['feedback', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const state = filter === 'all' ? undefined : filter;
      const answer = await api.GET('/api/feedback', {
        params: { query: { before: pageParam, limit: PAGE, state } },
      });
      return answered(answer);
    },
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
  });
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const messages = data.pages.flat();
  if (messages.length === 0) {
    return <EmptyState title={t('readers.feedback.empty')} hint={t('readers.feedback.emptyHint')} />;
  }
  return (
    <>
      <ul className={classes.list}>
        {messages.map((message) => (
          <MessageCard key={message.id} message={message} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" w="fit-content" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('readers.feedback.more')}
        </Button>
      )}
    </>
  );
}

function MessageCard({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const isDone = message.state === 'done';

  async function mark(): Promise<void> {
    const { error } = await api.PUT('/api/feedback/{id}/state', {
      params: { path: { id: message.id } },
      body: { state: isDone ? 'new' : 'done' },
    });
    setProblem(error);
    if (error !== undefined) return;
    await queries.invalidateQueries({ queryKey: ['feedback'] });
    await queries.invalidateQueries({ queryKey: ['get', '/api/feedback-count'] });
  }

  return (
    <li className={classes.message}>
      <div className={classes.head}>
        <span className={classes.who}>{message.name ?? t('readers.feedback.anonymous')}</span>
        {message.email !== null && <a href={`mailto:${message.email}`}>{message.email}</a>}
        <time dateTime={message.at}>{moment(message.at)}</time>
        <StatusBadge tone={isDone ? 'good' : 'active'}>{t(`readers.feedback.state.${message.state}`)}</StatusBadge>
      </div>
      <p className={classes.words} lang={message.locale}>
        {message.message}
      </p>
      <div className={classes.foot}>
        {message.articleId !== null && message.headline !== null && (
          <Link to="/articles/$articleId" params={{ articleId: message.articleId }} className={classes.about}>
            {t('readers.feedback.about', { headline: message.headline })}
          </Link>
        )}
        <Button size="xs" variant="default" onClick={() => void mark()}>
          {isDone ? t('readers.feedback.markNew') : t('readers.feedback.markDone')}
        </Button>
      </div>
      {problem !== undefined && <Failure error={problem} />}
    </li>
  );
}
