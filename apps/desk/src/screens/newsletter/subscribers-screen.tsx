import { Button, SegmentedControl, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { $api, api } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { StatusBadge, type Tone } from '../../parts/status-badge.js';
import { Waiting } from '../../parts/waiting.js';
import { NewsletterFrame } from './newsletter-frame.js';
import { Suppression } from './suppression.js';
import classes from './subscribers.module.css';

const STATES = ['confirmed', 'pending', 'unsubscribed'] as const;
type State = (typeof STATES)[number];
const TONES: Record<State, Tone> = { confirmed: 'good', pending: 'active', unsubscribed: 'quiet' };
const PAGE = 50;

/** Who gets the newsletter, who asked for it, who left. */
export function SubscribersScreen() {
  const { t } = useTranslation();
  return (
    <NewsletterFrame lead={t('newsletter.subscribers.lead')}>
      {(newsletterId) => <Subscribers newsletterId={newsletterId} />}
    </NewsletterFrame>
  );
}

function Subscribers({ newsletterId }: { newsletterId: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<State | 'all'>('all');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 250);
  const counts = $api.useQuery('get', '/api/newsletters/{id}/subscription-counts', {
    params: { path: { id: newsletterId } },
  });
  if (counts.error !== null) return <Failure error={counts.error} onRetry={() => void counts.refetch()} />;
  if (counts.data === undefined) return <Waiting />;
  const { states } = counts.data;
  if (states.length === 0) {
    return <EmptyState title={t('newsletter.subscribers.empty')} hint={t('newsletter.subscribers.emptyHint')} />;
  }
  return (
    <>
      <Counts states={states} />
      <div className={classes.filters}>
        <TextInput
          type="search"
          className={classes.search}
          aria-label={t('newsletter.subscribers.search')}
          placeholder={t('newsletter.subscribers.search')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('newsletter.subscribers.state')}
          value={state}
          onChange={setState}
          data={[
            { value: 'all' as const, label: t('newsletter.subscribers.all') },
            ...STATES.map((value) => ({ value, label: t(`newsletter.subscribers.states.${value}`) })),
          ]}
        />
      </div>
      <SubscriberTable newsletterId={newsletterId} state={state === 'all' ? undefined : state} search={search} />
    </>
  );
}

function Counts({ states }: { states: { locale: 'en' | 'es'; state: State; count: number }[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const sum = (state: State, locale?: 'en' | 'es') =>
    states
      .filter((each) => each.state === state && (locale === undefined || each.locale === locale))
      .reduce((total, { count }) => total + count, 0);
  return (
    <dl className={classes.counts}>
      {STATES.map((state) => (
        <div key={state} className={classes.count}>
          <dt>
            <StatusBadge tone={TONES[state]}>{t(`newsletter.subscribers.states.${state}`)}</StatusBadge>
          </dt>
          <dd className={classes.figure}>{number(sum(state))}</dd>
          <dd className={classes.small}>
            {t('locale.en')} {number(sum(state, 'en'))} · {t('locale.es')} {number(sum(state, 'es'))}
            <br />
            {t(`newsletter.subscribers.meanings.${state}`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SubscriberTable({ newsletterId, state, search }: { newsletterId: string; state?: State; search: string }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['subscriptions', newsletterId, state, search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const answer = await api.GET('/api/newsletters/{id}/subscriptions', {
        params: {
          path: { id: newsletterId },
          query: { before: pageParam, limit: PAGE, state, search: search === '' ? undefined : search },
        },
      });
      return answered(answer);
    },
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
  });
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const rows = data.pages.flat();
  if (rows.length === 0) return <Text c="var(--desk-muted)">{t('newsletter.subscribers.none')}</Text>;
  return (
    <>
      <div className={classes.panel}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('newsletter.subscribers.email')}</Table.Th>
              <Table.Th className={classes.wide}>{t('newsletter.subscribers.locale')}</Table.Th>
              <Table.Th>{t('newsletter.subscribers.state')}</Table.Th>
              <Table.Th className={classes.wide}>{t('newsletter.subscribers.since')}</Table.Th>
              <Table.Th>{t('newsletter.suppression.title')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td className={classes.email}>
                  {row.email}
                  <span className={classes.narrow}>{t(`locale.${row.locale}`)}</span>
                </Table.Td>
                <Table.Td className={classes.wide}>{t(`locale.${row.locale}`)}</Table.Td>
                <Table.Td>
                  <StatusBadge tone={TONES[row.state]}>{t(`newsletter.subscribers.states.${row.state}`)}</StatusBadge>
                  {row.suppressed !== null && (
                    <StatusBadge tone="quiet">{t(`newsletter.suppression.reason.${row.suppressed}`)}</StatusBadge>
                  )}
                </Table.Td>
                <Table.Td className={classes.wide}>{day(row.createdAt)}</Table.Td>
                <Table.Td>
                  <Suppression row={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} w="fit-content">
          {t('newsletter.subscribers.more')}
        </Button>
      )}
    </>
  );
}
