import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api, type Schemas } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { useFormats } from '../../../parts/formats.js';
import { notify } from '../../../parts/notify.js';
import { StatusBadge, type Tone } from '../../../parts/status-badge.js';
import { termKey } from '../use-terms.js';
import { Drift } from './drift.js';
import { KINDS } from './drift-pairs.js';
import classes from './glossary.module.css';

type Glossary = Schemas['Glossary'];

interface StateProps {
  state: Glossary;
  isLooking: boolean;
  onLook: () => void;
}

/** What DeepL has, where it differs, and the button that makes it say what the term base says. */
export function GlossaryState({ state, isLooking, onLook }: StateProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const pushing = useMutation({
    mutationFn: async () => answered(await api.POST('/api/terms/glossary')),
    onSuccess: (pushed) => {
      queries.setQueryData(termKey('glossary'), pushed);
      notify({ color: 'patina', message: t('terms.glossary.done') });
    },
  });
  const { key, tone } = summaryOf(state);
  const { pushed } = state;
  return (
    <>
      <section className={classes.state}>
        <div>
          <StatusBadge tone={tone}>
            <strong>{t(`terms.glossary.${key}`)}</strong>
          </StatusBadge>
          {pushed !== null && (
            <Text size="sm" c="var(--desk-muted)">
              {t('terms.glossary.pushed', {
                name: pushed.pushedBy ?? t('terms.changes.somebody'),
                when: moment(pushed.pushedAt),
              })}
            </Text>
          )}
        </div>
        <Group gap="xs">
          <Button variant="default" loading={isLooking && !pushing.isPending} onClick={onLook}>
            {t('terms.glossary.look')}
          </Button>
          <Button loading={pushing.isPending} onClick={() => pushing.mutate()}>
            {t('terms.glossary.push')}
          </Button>
        </Group>
        <p role="status" className={classes.progress}>
          {pushing.isPending && t('terms.glossary.pushing')}
        </p>
      </section>
      {pushing.error !== null && <Failure error={pushing.error} />}
      <Drift state={state} />
    </>
  );
}

/** How DeepL stands to the term base, in one sentence. */
function summaryOf(state: Glossary): { key: 'never' | 'gone' | 'drift' | 'same'; tone: Tone } {
  if (state.pushed === null) return { key: 'never', tone: 'quiet' };
  if (!state.isThere) return { key: 'gone', tone: 'warn' };
  return KINDS.some((kind) => state[kind].total > 0) ? { key: 'drift', tone: 'warn' } : { key: 'same', tone: 'good' };
}
