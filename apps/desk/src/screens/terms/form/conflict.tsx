import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../parts/formats.js';
import { Icon } from '../../../parts/icon.js';
import { Differences } from '../history/differences.js';
import { type Term } from '../use-terms.js';
import { type Saved } from './save-term.js';

interface ConflictProps {
  conflict: Exclude<Saved, { kind: 'saved' }>;
  /** What the term said when the writing began. */
  base: Term | undefined;
  isBusy: boolean;
  onSaveMine: () => void;
  onTakeTheirs: (theirs: Term) => void;
}

/** Somebody else was faster: what they did, and the ways on; what was typed here stays until one is chosen. */
export function Conflict({ conflict, base, isBusy, onSaveMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (conflict.kind === 'gone')
    return (
      <Alert color="orange" role="alert" icon={<Icon name="alert" />}>
        <Text size="sm">{t('terms.form.conflict.gone')}</Text>
        <Button mt="xs" size="xs" loading={isBusy} onClick={onSaveMine}>
          {t('terms.form.conflict.again')}
        </Button>
      </Alert>
    );
  const { theirs } = conflict;
  return (
    <Alert color="orange" role="alert" icon={<Icon name="alert" />} title={t('terms.form.conflict.title')}>
      <Text size="sm" mb="xs" c="var(--desk-ink)">
        {t('terms.form.conflict.by', {
          name: theirs.updatedBy ?? t('terms.changes.somebody'),
          when: moment(theirs.updatedAt),
        })}
      </Text>
      <Differences before={base ?? null} after={theirs} nothing={t('terms.form.conflict.same')} />
      <Group mt="sm" gap="xs">
        <Button size="xs" loading={isBusy} onClick={onSaveMine}>
          {t('terms.form.conflict.mine')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t('terms.form.conflict.theirs')}
        </Button>
      </Group>
    </Alert>
  );
}
