import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { useRoom, useSegments } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import classes from './panel.module.css';

/** A sentence that stands in the story more than once: where else, what it follows, and the way to cut it loose. */
export function Repetition({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { session, isReadOnly, go } = useRoom();
  const segments = useSegments(session);
  const { id, source, unitKind, repeats, cutLoose, version } = segment;
  const loosening = useMutation({
    mutationFn: async () =>
      answered(
        await api.PUT('/api/segments/{id}/repetition', {
          params: { path: { id } },
          body: { cutLoose: !cutLoose, version },
        }),
      ),
    onSuccess: (saved) => session.adopt(saved),
  });
  // What somebody said is translated anew each time.
  const same =
    unitKind === 'quote' ? [] : segments.filter((each) => each.source === source && each.unitKind !== 'quote');
  if (same.length < 2) return null;
  const followed = segments.find((each) => each.id === repeats);
  return (
    <section className={classes.card} aria-label={t('review.repetition.title')}>
      <Text size="sm" fw={600}>
        {t('review.repetition.times', { count: same.length })}
      </Text>
      <Text size="sm" c="var(--desk-muted)">
        {cutLoose
          ? t('review.repetition.loose')
          : followed === undefined
            ? t('review.repetition.gives')
            : t('review.repetition.follows', { number: followed.position + 1 })}
      </Text>
      <Group gap={6} mt={6}>
        {same
          .filter((each) => each.id !== id)
          .map((each) => (
            <Button key={each.id} size="compact-xs" variant="default" onClick={() => go(each.id)}>
              {t('review.repetition.goTo', { number: each.position + 1 })}
            </Button>
          ))}
        {!isReadOnly && (
          <Button size="compact-xs" variant="light" loading={loosening.isPending} onClick={() => loosening.mutate()}>
            {t(cutLoose ? 'review.repetition.tie' : 'review.repetition.cut')}
          </Button>
        )}
      </Group>
      {loosening.error !== null && <Failure error={loosening.error} />}
    </section>
  );
}
