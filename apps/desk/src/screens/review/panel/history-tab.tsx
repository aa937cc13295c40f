import { type TFunction } from 'i18next';
import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, problemText } from '../../../api/client.js';
import { engineName } from '../../../parts/engine-name.js';
import { useFormats } from '../../../parts/formats.js';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import { historyLines, type SegmentEvent } from './history-lines.js';
import classes from './panel.module.css';
import { WordDiff } from './word-diff.js';

/** Who did what to a segment, newest first, word against word, and the way back to any of it. */
export function HistoryTab({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { session, editor, isReadOnly, overview } = useRoom();
  const { data, error, isPending, refetch } = $api.useQuery('get', '/api/segments/{id}/events', {
    params: { path: { id: segment.id } },
  });
  // The list follows every save.
  useEffect(() => void refetch(), [segment.version, refetch]);
  if (isPending) return <Skeleton height={64} />;
  if (error !== null)
    return (
      <Alert color="red" variant="light" role="alert">
        {problemText(error)}
      </Alert>
    );
  const lines = historyLines(data);
  if (lines.length === 0)
    return (
      <Text size="sm" c="var(--desk-muted)">
        {t('review.history.nothing')}
      </Text>
    );
  return (
    <Stack component="ol" gap="sm" className={classes.history}>
      {lines.map(({ event, before }, index) => (
        <li key={`${event.ofSegment} ${event.version} ${event.kind}`} className={classes.card}>
          <Text size="xs" c="var(--desk-muted)" mb={4}>
            <strong>
              {event.actorName ?? t(event.actorId === null ? 'review.history.house' : 'review.history.somebody')}
            </strong>{' '}
            {whatHappened(t, event)}
            {event.ofSegment !== null && ` (${t('review.history.elsewhere')})`} ·{' '}
            <time dateTime={event.at}>{moment(event.at)}</time>
          </Text>
          {event.target !== null && event.target !== before && (
            <p lang={overview.locale} className={classes.text}>
              <WordDiff before={before ?? event.target} after={event.target} />
            </p>
          )}
          {!isReadOnly && index > 0 && event.target !== null && event.target !== segment.target && (
            <Button
              size="compact-xs"
              variant="light"
              mt={6}
              onClick={() => {
                session.edit(segment.id, event.target ?? '');
                editor.focus();
              }}
            >
              {t('review.history.restore')}
            </Button>
          )}
        </li>
      ))}
    </Stack>
  );
}

function whatHappened(t: TFunction, { kind, origin, engine }: SegmentEvent): string {
  if (kind !== 'drafted') return t(`review.history.${kind}`);
  if (origin === 'memory') return t('review.history.draftedMemory');
  return t('review.history.drafted', { engine: engineName(engine ?? t('review.suggestion.machine')) });
}
