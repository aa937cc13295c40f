import { Button, Group, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { notify } from '../../parts/notify.js';
import { tokenize } from '../review/coded/coded-text.js';
import classes from './memory.module.css';
import { useMemoryChanged } from './use-memory.js';

interface CorrectFormProps {
  unit: Schemas['MemoryUnit'];
  onDone: () => void;
}

/** Another translation for a remembered sentence; whoever saves it stands on it. */
export function CorrectForm({ unit, onDone }: CorrectFormProps) {
  const { t } = useTranslation();
  const [target, setTarget] = useState(unit.target);
  const memoryChanged = useMemoryChanged();
  const correcting = useMutation({
    mutationFn: async () =>
      answered(await api.PUT('/api/memory/units/{id}', { params: { path: { id: unit.id } }, body: { target } })),
    onSuccess: async () => {
      await memoryChanged();
      notify({ color: 'patina', message: t('memory.saved') });
      onDone();
    },
  });
  const hasCodes = tokenize(unit.target).some(({ kind }) => kind === 'code');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        correcting.mutate();
      }}
    >
      <Textarea
        label={t('memory.target')}
        description={hasCodes ? t('memory.codesHint') : undefined}
        lang={unit.targetLocale}
        value={target}
        autosize
        autoFocus
        required
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      {correcting.error !== null && <Failure error={correcting.error} />}
      <Group gap="xs">
        <Button type="submit" size="xs" loading={correcting.isPending}>
          {t('memory.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('memory.cancel')}
        </Button>
      </Group>
    </form>
  );
}
