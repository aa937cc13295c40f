import { Badge, Popover, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { reaches, useTimeZone, useUser } from '../../app/session.js';
import { Icon } from '../../parts/icon.js';
import { useLocale } from '../../parts/locale.js';
import { AssignmentForm } from './assignment-form.js';
import classes from './board.module.css';
import { sayWhen } from './due.js';
import { headlineOf, isLate, type Story, targetOf } from './story.js';

/** Who has the translation and by when; for whoever may change it, the way to do so. */
export function AssignmentCell({ story, now }: { story: Story; now: Date }) {
  const { t } = useTranslation();
  const user = useUser();
  const [opened, { toggle, close }] = useDisclosure();
  const target = targetOf(story);
  if (target === undefined) return null;
  const owner = target.assignment?.person ?? undefined;
  const mayChange = reaches(user, 'editor') || owner === undefined || owner.id === user.id;
  if (!mayChange) {
    return (
      <div className={classes.who}>
        <WhoAndWhen story={story} now={now} />
      </div>
    );
  }
  return (
    <Popover
      opened={opened}
      onChange={close}
      position="bottom-start"
      width={300}
      trapFocus
      returnFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.whoButton}
          onClick={toggle}
          aria-label={t('board.assign.open', { headline: headlineOf(story) })}
        >
          <WhoAndWhen story={story} now={now} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('board.assign.title')}>
        <AssignmentForm story={story} onDone={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function WhoAndWhen({ story, now }: { story: Story; now: Date }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const timeZone = useTimeZone();
  const { person, dueAt } = targetOf(story)?.assignment ?? {};
  const late = isLate(story, now);
  const time = typeof dueAt === 'string' && sayWhen(new Date(dueAt), now, { locale, timeZone });
  return (
    <>
      <span className={classes.whoLine}>
        <Icon name="person" size={14} />
        <Text span size="sm" c={person == null ? 'var(--desk-muted)' : undefined}>
          {person?.name ?? t('board.assign.nobody')}
        </Text>
      </span>
      {time !== false &&
        (late ? (
          <Badge
            color="red"
            variant="filled"
            size="sm"
            radius="sm"
            className={classes.late}
            leftSection={<Icon name="clock" size={12} />}
          >
            {t('board.assign.lateSince', { time })}
          </Badge>
        ) : (
          <span className={classes.whoLine}>
            <Icon name="clock" size={14} />
            <Text span size="xs">
              {t('board.assign.dueAt', { time })}
            </Text>
          </span>
        ))}
    </>
  );
}
