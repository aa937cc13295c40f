import { formatTime } from '@anverso/i18n/desk';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { reaches, useTimeZone, useUser } from '../../app/session.js';
import { momentOf, wallTime, zoneName } from '../../parts/house-time.js';
import { useLocale } from '../../parts/locale.js';
import { quickDues } from './due.js';
import { type Story, targetOf } from './story.js';
import { useStoryActions } from './use-story-actions.js';

/** Editors say who and by when; translators take what nobody has, and give back what is theirs. */
export function AssignmentForm({ story, onDone }: { story: Story; onDone: () => void }) {
  const user = useUser();
  return reaches(user, 'editor') ? (
    <EditorForm story={story} onDone={onDone} />
  ) : (
    <TakeForm story={story} onDone={onDone} />
  );
}

function TakeForm({ story, onDone }: { story: Story; onDone: () => void }) {
  const { t } = useTranslation();
  const user = useUser();
  const { assign } = useStoryActions(story);
  const { person, dueAt } = targetOf(story)?.assignment ?? {};
  const isMine = person?.id === user.id;
  return (
    <Button
      fullWidth
      variant={isMine ? 'default' : 'filled'}
      onClick={() => {
        assign(isMine ? null : user.id, typeof dueAt === 'string' ? new Date(dueAt) : undefined);
        onDone();
      }}
    >
      {t(isMine ? 'board.assign.giveBack' : 'board.assign.take')}
    </Button>
  );
}

function EditorForm({ story, onDone }: { story: Story; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const timeZone = useTimeZone();
  const { assign } = useStoryActions(story);
  const standing = targetOf(story)?.assignment;
  const [userId, setUserId] = useState(standing?.person?.id ?? '');
  const [due, setDue] = useState(standing?.dueAt == null ? '' : wallTime(new Date(standing.dueAt), timeZone));
  const { data: people = [] } = $api.useQuery('get', '/api/people', undefined, { staleTime: 60_000 });
  const locale = useLocale();
  const choices = people.filter(({ id, disabled }) => !disabled || id === userId);

  function save(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    assign(userId === '' ? null : userId, momentOf(due, timeZone));
    onDone();
  }

  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <NativeSelect
          label={t('board.assign.person')}
          value={userId}
          onChange={(event) => setUserId(event.currentTarget.value)}
          data={[
            { value: '', label: t('board.assign.nobody') },
            ...choices.map(({ id, name, role }) => ({ value: id, label: `${name} · ${t(`role.${role}`)}` })),
          ]}
        />
        <TextInput
          type="datetime-local"
          label={t('board.assign.due')}
          description={zoneName(i18n.language, timeZone, momentOf(due, timeZone) ?? new Date())}
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
        <div role="group" aria-label={t('board.assign.quick')}>
          <Group gap={6}>
            {quickDues(new Date(), timeZone).map(({ key, at, value }) => (
              <Button key={key} size="compact-xs" variant="default" onClick={() => setDue(value)}>
                {t(`board.assign.${key}`, { time: formatTime(at, locale, timeZone) })}
              </Button>
            ))}
            <Button size="compact-xs" variant="default" onClick={() => setDue('')}>
              {t('board.assign.noDue')}
            </Button>
          </Group>
        </div>
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onDone}>
            {t('board.assign.cancel')}
          </Button>
          <Button size="xs" type="submit">
            {t('board.assign.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
