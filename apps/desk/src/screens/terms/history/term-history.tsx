import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { Waiting } from '../../../parts/waiting.js';
import { type Term, termKey } from '../use-terms.js';
import { ChangeList } from './change-list.js';

interface HistoryProps {
  opened: boolean;
  term: Term | undefined;
  onClose: () => void;
}

/** All that became of one term, in a window of its own. */
export function TermHistory({ opened, term, onClose }: HistoryProps) {
  const { t } = useTranslation();
  // It stays in sight while the window closes.
  const [shown, setShown] = useState(term);
  if (term !== undefined && term !== shown) setShown(term);
  return (
    <Modal opened={opened} onClose={onClose} title={t('terms.changes.title', { name: shown?.label ?? '' })} size="lg">
      {shown !== undefined && <Changes id={shown.id} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('terms.changes.close')}
        </Button>
      </Group>
    </Modal>
  );
}

function Changes({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: termKey('changes', id),
    queryFn: async ({ signal }) =>
      answered(await api.GET('/api/terms/{id}/changes', { params: { path: { id } }, signal })),
  });
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Waiting /> : <ChangeList changes={data} isOfMany={false} />;
}
