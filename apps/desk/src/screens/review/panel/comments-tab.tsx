import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, problemText } from '../../../api/client.js';
import { useFormats } from '../../../parts/formats.js';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import classes from './panel.module.css';

/** What people say to each other beside a segment. */
export function CommentsTab({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { comments } = useRoom();
  const queries = useQueryClient();
  const [body, setBody] = useState('');
  const adding = $api.useMutation('post', '/api/segments/{id}/comments', {
    onSuccess: async () => {
      setBody('');
      await queries.invalidateQueries({ queryKey: ['get', '/api/editions/{id}/comments'] });
    },
  });
  const said = comments.get(segment.id) ?? [];
  return (
    <Stack gap="sm">
      {said.length === 0 && (
        <Text size="sm" c="var(--desk-muted)">
          {t('review.comment.nothing')}
        </Text>
      )}
      {said.map(({ id, authorName, body: words, at }) => (
        <article key={id} className={classes.card}>
          <Text size="xs" c="var(--desk-muted)" mb={4}>
            <strong>{authorName}</strong> · <time dateTime={at}>{moment(at)}</time>
          </Text>
          <p className={classes.text}>{words}</p>
        </article>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          adding.mutate({ params: { path: { id: segment.id } }, body: { body } });
        }}
      >
        <Stack gap="xs">
          {adding.error !== null && (
            <Alert color="red" variant="light" role="alert">
              {problemText(adding.error)}
            </Alert>
          )}
          <Textarea
            label={t('review.comment.write')}
            value={body}
            autosize
            minRows={2}
            required
            data-comment-field
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" loading={adding.isPending} className={classes.send}>
            {t('review.comment.send')}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
