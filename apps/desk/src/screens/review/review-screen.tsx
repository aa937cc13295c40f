import { Alert, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, problemText } from '../../api/client.js';
import { ReviewRoom } from './review-room.js';
import { type Comment } from './room-context.js';

const NO_COMMENTS: readonly Comment[] = [];
const LOOK_AGAIN_MS = 2_000;

/** The translation of a story, to be read sentence by sentence against its source. */
export function ReviewScreen() {
  const { t } = useTranslation();
  const { editionId } = useParams({ from: '/editions/$editionId/review' });
  const queries = useQueryClient();
  const path = { params: { path: { id: editionId } } };
  const overview = $api.useQuery('get', '/api/editions/{id}/review', path, {
    refetchInterval: ({ state: { data } }) => (data?.state === 'in-translation' ? LOOK_AGAIN_MS : false),
  });
  const segments = $api.useQuery('get', '/api/editions/{id}/segments', path, { gcTime: 0 });
  const comments = $api.useQuery('get', '/api/editions/{id}/comments', path);
  const state = overview.data?.state;
  useEffect(() => {
    if (state === 'in-review') void queries.invalidateQueries({ queryKey: ['get', '/api/editions/{id}/segments'] });
  }, [state, queries]);

  const error = overview.error ?? segments.error;
  if (error !== null && overview.data === undefined)
    return (
      <Notice>
        <Alert color="red" variant="light" role="alert" title={t('app.error')}>
          {problemText(error)}
        </Alert>
        <Button
          onClick={() => {
            void overview.refetch();
            void segments.refetch();
          }}
        >
          {t('app.retry')}
        </Button>
      </Notice>
    );
  if (overview.data === undefined || segments.data === undefined)
    return (
      <Center mih="60vh">
        <Loader aria-label={t('review.loading')} />
      </Center>
    );
  if (overview.data.state === 'in-translation')
    return (
      <Notice>
        <Title order={1}>{t('review.stillDrafting')}</Title>
        <Text lang={overview.data.sourceLocale}>{overview.data.headline}</Text>
        <Text c="var(--desk-muted)" role="status">
          {t('review.stillDraftingHint')}
        </Text>
        <Loader type="dots" aria-hidden="true" />
      </Notice>
    );
  if (segments.data.length === 0)
    return (
      <Notice>
        <Title order={1}>{t('review.empty')}</Title>
        <Text c="var(--desk-muted)">{t('review.emptyHint')}</Text>
        <Link to="/articles/$articleId" params={{ articleId: overview.data.articleId }}>
          {t('review.toStory')}
        </Link>
      </Notice>
    );
  return (
    <ReviewRoom
      key={editionId}
      overview={overview.data}
      segments={segments.data}
      comments={comments.data ?? NO_COMMENTS}
      askAgain={() => void segments.refetch()}
    />
  );
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <Center mih="60vh">
      <Stack maw={480} align="flex-start">
        {children}
      </Stack>
    </Center>
  );
}
