import { Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTimeZone, useUser } from '../../app/session.js';
import { useLocale } from '../../parts/locale.js';
import { ActionButton } from './action-button.js';
import classes from './board.module.css';
import { sayWhen } from './due.js';
import { actionFor, queueFor, reasonOf } from './next-step.js';
import { headlineOf, isLate, type Story, targetOf, unread } from './story.js';

/** The one story that needs this person most, and the way straight to the work on it. */
export function NextForYou({ stories, now }: { stories: readonly Story[]; now: Date }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const user = useUser();
  const timeZone = useTimeZone();
  const [story, ...more] = queueFor(stories, user);
  if (story === undefined) {
    return (
      <Paper className={classes.next} withBorder data-calm>
        <Title order={2}>{t('board.empty.calmTitle')}</Title>
        <Text c="var(--desk-muted)">{t('board.empty.calm')}</Text>
      </Paper>
    );
  }
  const reason = reasonOf(story);
  const action = actionFor(story, user);
  const target = targetOf(story);
  const dueAt = target?.assignment?.dueAt;
  const label = action === 'review' ? t(reason === 'reviewBegin' ? 'board.next.begin' : 'board.next.goOn') : undefined;
  return (
    <Paper className={classes.next} withBorder component="section" aria-labelledby="next-for-you">
      <Text component="h2" id="next-for-you" className={classes.kicker}>
        {t('board.next.title')}
        {more.length > 0 && <span className={classes.more}>{t('board.next.more', { count: more.length })}</span>}
      </Text>
      <Group justify="space-between" align="flex-end" gap="md">
        <div className={classes.nextText}>
          <Title order={3} lang={story.sourceLocale} className={classes.nextHeadline}>
            {headlineOf(story)}
          </Title>
          <Text>
            {t(`board.next.${reason}`, {
              total: target?.progress?.total ?? 0,
              count: target === undefined ? 0 : unread(target),
            })}
          </Text>
          {typeof dueAt === 'string' && (
            <Text size="sm" c={isLate(story, now) ? 'var(--desk-warn)' : 'var(--desk-muted)'}>
              {t(isLate(story, now) ? 'board.assign.lateSince' : 'board.assign.dueAt', {
                time: sayWhen(new Date(dueAt), now, { locale, timeZone }),
              })}
            </Text>
          )}
        </div>
        {action !== undefined && <ActionButton story={story} action={action} label={label} main />}
      </Group>
    </Paper>
  );
}
